/** The reader of all our lexicons, for whoever has them at hand: the server, the command line, the tests. */
import { belonging } from './lexicon/belonging.ts'
import { circumstances } from './lexicon/circumstances.ts'
import { sensitive } from './lexicon/sensitive.ts'
import { type Inspect, type InspectOptions, makeReader } from './reader.ts'

export type { Inspect, InspectOptions, OwnWord } from './reader.ts'

export const makeInspect = (options?: InspectOptions): Inspect =>
  makeReader([...sensitive, ...belonging, ...circumstances], options)
