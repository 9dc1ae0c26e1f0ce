import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { type Language, type PackId, packs } from '@slussen/rules'
import { closeHouse, openBook, openHouse } from '../app.ts'
import { readWithoutStore } from '../config.ts'
import {
  type Book,
  type Edition,
  editionOf,
  fromFiles,
  keepVersion,
  printEdition,
  standingOf,
  writeSite,
} from '../handbook/index.ts'
import { realClock } from '../platform/clock.ts'
import { bySystem } from '../platform/house.ts'
import { makeLog, ndjson } from '../platform/log.ts'
import type { Io } from './io.ts'
import { requireConfig } from './requireConfig.ts'

const USAGE = `Usage: slussen handbook --out FILE.pdf [--lang sv|en] [--law ${Object.keys(packs).join('|')}]
       slussen handbook --html FOLDER [--law ${Object.keys(packs).join('|')}]

--out prints the handbook as PDF/A for the board, with the page it decides by first; it needs Chromium.
--html writes it for the intranet, in both languages, without script.
The law in force, decisions and signatures are read from the store. Where none is configured (MASTER_KEY, DATABASE_URL)
the files alone are printed, and every rule as unsigned.
`

interface Call {
  out: string | undefined
  html: string | undefined
  languages: Language[]
  law: PackId | undefined
}

/** `slussen handbook`: the handbook on paper or as files. 0 written, 1 not (stderr says why), 2 wrong usage. */
export async function handbookCommand(args: string[], io: Io): Promise<number> {
  const call = readArguments(args)
  if ('wrong' in call) {
    io.stderr.write(`slussen handbook: ${call.wrong}\n\n${USAGE}`)
    return 2
  }
  const now = realClock.now()
  const book = await openBook()
  const set = await setEditions(call, { book, now, io })
  if (set === undefined) return 1
  const { editions, chromium } = set
  if (call.html !== undefined) {
    const files = await writeSite(call.html, editions, book)
    io.stdout.write(`${files} pages in ${call.html}\n`)
  }
  for (const edition of call.out === undefined ? [] : editions) {
    await writeFile(call.out ?? '', await printEdition(edition, { chromium, at: now }))
    io.stdout.write(`${call.out}: ${edition.unsigned} of ${edition.rules} rules are not signed\n`)
  }
  return 0
}

function readArguments(args: string[]): Call | { wrong: string } {
  const text = { type: 'string' } as const
  try {
    const { values } = parseArgs({ args, options: { out: text, html: text, lang: text, law: text } })
    const { out, html, lang, law } = values
    if ((out === undefined) === (html === undefined)) return { wrong: 'give either --out or --html' }
    if (lang !== undefined && lang !== 'sv' && lang !== 'en') return { wrong: '--lang is sv or en' }
    if (html !== undefined && lang !== undefined) return { wrong: '--html writes both languages' }
    if (law !== undefined && !isPack(law)) return { wrong: `--law is ${Object.keys(packs).join(' or ')}` }
    return { out, html, languages: html === undefined ? [lang ?? 'sv'] : ['sv', 'en'], law }
  } catch (unknownOption) {
    return { wrong: unknownOption instanceof Error ? unknownOption.message : String(unknownOption) }
  }
}

const isPack = (word: string): word is PackId => Object.hasOwn(packs, word)

interface Desk {
  book: Book
  now: Date
  io: Io
}

/** The editions that are asked for, and the browser to print them with; undefined when the settings are wrong. */
async function setEditions(
  { languages, law }: Call,
  { book, now, io }: Desk,
): Promise<{ editions: Edition[]; chromium: string | undefined } | undefined> {
  const without = readWithoutStore()
  if (without !== undefined) {
    io.stderr.write(
      'No store is configured: decisions and signatures are not known, every rule is unsigned.\n',
    )
    const { municipality, chromiumPath } = without
    const standing = fromFiles(law ?? 'sverige-2026')
    const editions = languages.map((language) =>
      editionOf(book, { language, municipality, standing }, { deed: undefined, now }),
    )
    return { editions: await Promise.all(editions), chromium: chromiumPath }
  }
  const config = requireConfig(io)
  if (config === undefined) return undefined
  const house = await openHouse(config, { log: makeLog(ndjson(io.stderr, io.stderr), () => new Date()) })
  try {
    await keepVersion(house, book)
    return await bySystem(house, 'print-handbook', async (deed) => {
      const inForce = await standingOf(deed)
      const standing = law === undefined || law === inForce.law.id ? inForce : fromFiles(law)
      const editions: Edition[] = []
      for (const language of languages) {
        const { municipality } = config
        editions.push(await editionOf(book, { language, municipality, standing }, { deed, now }))
      }
      return { editions, chromium: config.chromiumPath }
    })
  } finally {
    await closeHouse(house)
  }
}
