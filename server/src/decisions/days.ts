import { stockholmDay } from '../platform/day.ts'
import { AppError } from '../platform/errors.ts'
import type { Deed } from '../platform/house.ts'

/** Throws `invalid` for a decision that has not been taken yet. */
export function requireTaken({ now }: Deed, { decidedOn }: { decidedOn: string }): void {
  if (decidedOn > stockholmDay(now)) throw new AppError('invalid', NOT_YET, { decidedOn: NOT_YET })
}

const NOT_YET = {
  sv: 'Beslutet kan inte vara fattat en dag som inte har varit. Inget ändrades.',
  en: 'The decision cannot have been taken on a day that has not been. Nothing was changed.',
}
