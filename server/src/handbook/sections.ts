import type { Language } from '@slussen/rules'
import type { KeptBlock } from './blocks.ts'

/** The sections every page is made of, in this order; others stand between the first and the second. */
const SECTIONS: Readonly<Record<Language, readonly string[]>> = {
  sv: ['Kort svar', 'Varför', 'Exempel', 'Om du får nej'],
  en: ['Short answer', 'Why', 'Examples', 'If the answer is no'],
}

/** Where examples stand: those of the page, and those that come from answered questions. */
export const examplesSection = (language: Language): string => SECTIONS[language][2] ?? ''

/** A page begins with its short answer, and whoever has read one page finds their way in all. */
export function sectionFaults(blocks: readonly KeptBlock[], language: Language): string[] {
  const headings = blocks.flatMap((block) =>
    block.kind === 'heading' && block.level === 2 ? block.text : [],
  )
  const known = SECTIONS[language]
  const [first = ''] = known
  if (!headings.includes(first)) return [`has no section "${first}"`]
  if (blocks[0]?.kind !== 'heading' || headings[0] !== first) return [`does not begin with "${first}"`]
  const places = headings.map((heading) => known.indexOf(heading)).filter((place) => place >= 0)
  const broken = places.find((place, at) => place <= (places[at - 1] ?? -1))
  if (broken !== undefined) return [`has its section "${known[broken]}" out of order or twice`]
  const why = headings.indexOf(known[1] ?? '')
  const stray = headings.slice(why + 1).find((heading) => !known.includes(heading))
  if (why >= 0 && stray !== undefined) return [`has "${stray}" after "${known[1]}"; it belongs before`]
  return []
}
