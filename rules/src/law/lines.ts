/**
 * All lines of the law map, L-01 to L-69: what the report referred to in 2012, what holds today, how sure that is, and
 * what carries it besides the rules that cite it. docs/law.md is written from them. Not legal advice.
 */
import { across } from './lines/across.ts'
import { channels } from './lines/channels.ts'
import type { LawLine } from './lines/line.ts'
import { publishing } from './lines/publishing.ts'
import { reach } from './lines/reach.ts'
import { records } from './lines/records.ts'
import { searching } from './lines/searching.ts'

export type { LawLine } from './lines/line.ts'

export const lawLines: Readonly<Record<string, LawLine>> = {
  ...reach,
  ...records,
  ...channels,
  ...searching,
  ...publishing,
  ...across,
}

/** The parts in order, with their headings. */
export const lawParts = [
  ['A. Att nås, service och grunderna i dataskydd', Object.keys(reach)],
  ['B. Allmänna handlingar, registrering och arkiv', Object.keys(records)],
  ['C. Kanaler', Object.keys(channels)],
  ['D. Sökning efter information', Object.keys(searching)],
  ['E. Publicering i sociala medier', Object.keys(publishing)],
  ['F. Uppsökande arbete och det som gäller överallt', Object.keys(across)],
] as const
