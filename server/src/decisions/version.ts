import { type PackId, packs } from '@slussen/rules'

/** 'sverige-2026@1': what stored answers and signatures name. */
export const versionOf = (pack: PackId): string => `${pack}@${packs[pack].version}`
