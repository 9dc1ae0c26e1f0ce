/** Everything about the handbook that the build refuses, a sentence each. */
import { packs } from '@slussen/rules'
import { blocksOf, type KeptBlock } from './blocks.ts'
import { type Book, findPage, rulesOf } from './book.ts'
import { isDirective } from './directive.ts'
import { placedRules } from './placedRules.ts'
import type { PageText } from './readTexts.ts'
import { sectionFaults } from './sections.ts'

export function bookFaults(book: Book): string[] {
  if (book.pages.length === 0) return ['there are no pages: nothing was checked']
  return [...book.faults, ...homeFaults(book), ...book.pages.flatMap((page) => pageFaults(book, page))]
}

/** A rule of either pack without a home, or with two; a page that is the home of no rule there is. */
function homeFaults({ pages }: Book): string[] {
  const swedish = pages.filter(({ language }) => language === 'sv')
  const homesOf = (id: string) => swedish.filter(({ front }) => front.rules.includes(id))
  const homeless = [...placedRules.keys()].flatMap((id) => {
    const homes = homesOf(id)
    if (homes.length === 0) return [`rule ${id} has no page`]
    return homes.length === 1
      ? []
      : [`rule ${id} has ${homes.length} pages: ${homes.map(({ path }) => path).join(', ')}`]
  })
  const gone = swedish.flatMap(({ path, front }) =>
    front.rules
      .filter((id) => !placedRules.has(id))
      .map((id) => `${path} is the home of ${id}, which is no rule`),
  )
  return [...homeless, ...gone]
}

function pageFaults(book: Book, page: PageText): string[] {
  const faults: string[] = []
  const fault = (words: string) => faults.push(words)
  const law = packs['sverige-2026'] // which of the two does not change what may be refused
  const blocks = blocksOf({ book, page, language: page.language, law, local: [], fault })
  faults.push(
    ...sectionFaults(blocks, page.language),
    ...hiddenRules(book, page, blocks),
    ...unprintable(blocks),
  )
  if (page.language === 'sv') faults.push(...pairFaults(page, findPage(book, page.id, 'en')))
  else if (findPage(book, page.id, 'sv') === undefined) fault('has no Swedish page beside it')
  else if (page.front.rules.length + page.front.requirements.length > 0) {
    fault('names rules or requirements, which stand in the Swedish page only')
  }
  return [...new Set(faults)].map((words) => `${page.path} ${words}`)
}

/** A verdict links to its rule at the rule's home, so the rule has to stand there. */
function hiddenRules(book: Book, { id }: PageText, blocks: readonly KeptBlock[]): string[] {
  const shown = new Set(
    blocks.flatMap((block) => (block.kind === 'rules' ? block.rules.map((rule) => rule.id) : [])),
  )
  return rulesOf(book, id)
    .filter((rule) => placedRules.has(rule) && !shown.has(rule))
    .map((rule) => `is the home of ${rule} but does not show it`)
}

/** A PDF/A carries its letters with it, and the font that it is set in has no others than these (paper/fonts.ts). */
function unprintable(blocks: readonly KeptBlock[]): string[] {
  const signs = new Set(JSON.stringify(blocks).match(/[^\u0020-\u007e\u00a0-\u00ff–—‘’‚“”„†‡•…‰‹›€™−]/gu))
  return [...signs].map((sign) => `has the sign "${sign}", for which the print has no letter`)
}

/** The two languages are one page: what is filled from the rules is the same in both. */
function pairFaults(swedish: PageText, english: PageText | undefined): string[] {
  if (english === undefined) return ['has no English page beside it']
  const faults = (['order', 'sector', 'professions', 'wizard'] as const)
    .filter((key) => JSON.stringify(swedish.front[key]) !== JSON.stringify(english.front[key]))
    .map((key) => `has another ${key} than its English page`)
  const [ours, theirs] = [directivesIn(swedish), directivesIn(english)]
  const place = ours.findIndex((line, at) => line !== theirs[at])
  if (place >= 0) faults.push(`has ${ours[place]} where its English page has ${theirs[place] ?? 'nothing'}`)
  else if (theirs.length > ours.length) faults.push(`lacks ${theirs[ours.length]} of its English page`)
  return faults
}

const directivesIn = ({ body }: PageText): string[] =>
  body
    .split('\n')
    .filter(isDirective)
    .map((line) => line.trim())
