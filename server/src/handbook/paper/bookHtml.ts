/** The whole handbook as one page for the printer: title, what the board decides, contents, and the parts in order. */
import { type Html, html, trusted } from '../../platform/html.ts'
import { type Part, parts } from '../parts.ts'
import { blocksHtml } from './blockHtml.ts'
import { boardPage } from './board.ts'
import type { Edition, EditionPage } from './edition.ts'
import { FONT, fontRules } from './fonts.ts'
import type { Place } from './pieces.ts'
import { styleOf } from './style.ts'
import { paperWords } from './words.ts'

/** `numbers`: on which sheet each place begins; before the first printing nobody knows. */
export async function bookHtml(edition: Edition, numbers: ReadonlyMap<string, number>): Promise<string> {
  const { language } = edition
  const chapters = chaptersOf(edition)
  const style = await styleOf('print.css')
  const page = html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<title>${titleOf(edition)}</title>
<style>${trusted(await fontRules())}
:root { --font: "${trusted(FONT)}" }
@page { @bottom-left { content: "${trusted(inStyle(footOf(edition)))}" } }
${trusted(style)}</style>
</head>
<body>
${titlePage(edition)}
${boardPage(edition)}
${contents(edition, chapters, numbers)}
${chapters.map((chapter) => chapterHtml(edition, chapter))}
</body>
</html>
`
  return page.html
}

export const titleOf = ({ language, municipality }: Edition): string => {
  const { handbook, title } = paperWords[language]
  return `${handbook}: ${title}. ${municipality}`
}

function footOf({ language, municipality, version, standing }: Edition): string {
  const { handbook, edition } = paperWords[language]
  const numbered = version === null ? '' : ` · ${edition} ${version}`
  return `${municipality} · ${handbook}${numbered} · ${standing.law.id}, version ${standing.law.version}`
}

const inStyle = (text: string): string => text.replace(/[\\"\n<]/g, ' ')

function titlePage(edition: Edition): Html {
  const { language, municipality, version, day, standing, unsigned, rules } = edition
  const words = paperWords[language]
  const { law, decidedBy, from } = standing
  const facts: [term: string, text: string][] = [
    [words.edition, version ?? words.noEdition],
    [words.pack, `${law.id}, version ${law.version}: ${law.status[language]}`],
    [words.decided, decidedBy === null ? words.undecided : `${decidedBy}, ${words.from} ${from}`],
    [words.printed, day],
  ]
  return html`<section class="title">
<p class="municipality">${municipality}</p>
<p class="name">${words.handbook}</p>
<p class="subject">${words.title}</p>
${unsigned === 0 ? undefined : html`<p class="mark">${words.unsignedOf(unsigned, rules)}</p>`}
<dl>${facts.map(([term, text]) => html`<div><dt>${term}</dt><dd>${text}</dd></div>`)}</dl>
</section>`
}

interface Chapter {
  part: Part
  pages: readonly EditionPage[]
}

const chaptersOf = ({ pages }: Edition): Chapter[] =>
  (Object.keys(parts) as Part[])
    .map((part) => ({ part, pages: pages.filter(({ row }) => row.part === part) }))
    .filter((chapter) => chapter.pages.length > 0)

const placeOfPart = (part: Part): string => `part-${part}`
const placeOfPage = (id: string): string => `page-${id.replace('/', '-')}`

function contents(
  { language }: Edition,
  chapters: readonly Chapter[],
  numbers: ReadonlyMap<string, number>,
): Html {
  const entry = (place: string, title: string) =>
    html`<a href="#${place}"><span>${title}</span> <span class="number">${numbers.get(place) ?? '000'}</span></a>`
  return html`<nav class="contents"><h1>${paperWords[language].contents}</h1>
<ol>${chapters.map(
    ({ part, pages }) => html`<li>${entry(placeOfPart(part), parts[part][language])}
<ol>${pages.map(({ row }) => html`<li>${entry(placeOfPage(row.id), row.title)}</li>`)}</ol></li>`,
  )}</ol></nav>`
}

function chapterHtml(edition: Edition, { part, pages }: Chapter): Html {
  return html`<section class="part"><h1 id="${placeOfPart(part)}">${parts[part][edition.language]}</h1>
${pages.map((page) => pageHtml(edition, page))}</section>
`
}

function pageHtml({ language, pages }: Edition, { row, home, blocks }: EditionPage): Html {
  const known = new Set(pages.map((page) => page.row.id))
  const place: Place = {
    language,
    top: 3,
    folds: false,
    hrefOf: (page) => `#${placeOfPage(known.has(page) ? page : row.id)}`,
    hrefOfRule: (rule) => `#rule-${rule}`,
    anchorOf: anchorsOf(home),
  }
  return html`<article class="${row.part}"><h2 id="${placeOfPage(row.id)}">${row.title}</h2>
${blocksHtml(blocks, place)}</article>
`
}

/** A rule has its place where its home is, the first time it stands there. */
export function anchorsOf(home: readonly string[]): (rule: string) => string {
  const left = new Set(home)
  return (rule) => (left.delete(rule) ? `rule-${rule}` : '')
}
