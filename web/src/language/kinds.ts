import type { MessageDescriptor } from '@lingui/core'
import { findingWords, type LexiconKind, lexiconKinds } from '@slussen/rules'
import type { OwnWordBody } from '../../../server/src/contract.ts'
import { say } from '../i18n.ts'

export const EFFECTS: Readonly<Record<OwnWordBody['effect'], MessageDescriptor>> = {
  warn: /*i18n*/ { id: 'words.warn', message: 'Varna' },
  ignore: /*i18n*/ { id: 'words.ignore', message: 'Varna inte' },
}

/** 'Psykisk hälsa': as the composer calls it, with a capital. */
export function kindName(kind: LexiconKind): string {
  const name = say(findingWords[kind])
  return name.charAt(0).toLocaleUpperCase() + name.slice(1)
}

export const kindOptions = () => lexiconKinds.map((kind) => ({ value: kind, label: kindName(kind) }))
