import { type PackId, packs } from '@slussen/rules'

export const isPack = (word: string): word is PackId => Object.hasOwn(packs, word)
