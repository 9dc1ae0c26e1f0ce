import type { ContactPoint } from './schema.ts'

/** What stands in place of an address that is not shown. */
export const MASK = '•••'

interface Maskable {
  protectedIdentity: boolean
  name: string
  born?: string
  personalNumber?: string | null
  contactPoints?: ContactPoint[]
}

/**
 * What may be shown of a person when nothing has been opened. The only place that decides it: every view of a
 * person passes here, and only an opening goes round it (L-61).
 */
export function maskClient<Shown extends Maskable>(person: Shown): Shown {
  const masked = { ...person }
  if (person.personalNumber !== undefined) masked.personalNumber = null
  if (!person.protectedIdentity) return masked
  masked.name = ''
  if (person.born !== undefined) masked.born = ''
  if (person.contactPoints !== undefined) {
    masked.contactPoints = person.contactPoints.map((point) => ({ ...point, value: MASK, masked: true }))
  }
  return masked
}
