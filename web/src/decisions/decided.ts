import { i18n } from '@lingui/core'
import type { Refusal } from '../../../server/src/contract.ts'
import { ApiError } from '../api.ts'
import { refresh } from '../query.ts'
import { toast } from '../ui/toast.ts'

interface Outcome {
  refusal: Refusal | null
  differing: number
}

/** Everything that is asked by the law is read again; a no is shown as what is wrong with the form. */
export function decided({ refusal, differing }: Outcome, text: string): void {
  if (refusal) throw new ApiError('invalid', refusal.text)
  refresh('/api/')
  toast({ text: differing === 0 ? text : `${text} ${differingWords(differing)}` })
}

const differingWords = (count: number): string =>
  i18n._({
    id: 'decisions.differing',
    message:
      '{count, plural, one {Ett prövofall får nu ett annat svar.} other {# prövofall får nu ett annat svar.}}',
    values: { count },
  })
