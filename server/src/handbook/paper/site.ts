/** The handbook as files for the municipality's intranet: plain pages, one style sheet, no script. */
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Language } from '@slussen/rules'
import { AppError } from '../../platform/errors.ts'
import { type Html, html } from '../../platform/html.ts'
import { type Book, homeOf } from '../book.ts'
import { type Part, parts } from '../parts.ts'
import { blocksHtml } from './blockHtml.ts'
import { anchorsOf } from './bookHtml.ts'
import type { Edition, EditionPage } from './edition.ts'
import type { Place } from './pieces.ts'
import { styleOf } from './style.ts'
import { paperWords } from './words.ts'

const STYLE = 'handbook.css'

/**
 * Writes the site: <language>/<part>/<page>.html, an index for each language, and one that lets the reader choose.
 * Pages of an earlier site are taken away. Throws `conflict` for a folder that holds anything else; nothing is written.
 */
export async function writeSite(folder: string, editions: readonly Edition[], book: Book): Promise<number> {
  await mkdir(folder, { recursive: true })
  const there = await readdir(folder)
  if (there.length > 0 && !there.includes(STYLE)) {
    throw new AppError('conflict', {
      sv: `Mappen ${folder} innehåller något annat än en handbok. Inget skrevs. Ange en tom mapp.`,
      en: `The folder ${folder} holds something else than a handbook. Nothing was written. Give an empty folder.`,
    })
  }
  for (const language of Object.keys(paperWords)) {
    await rm(join(folder, language), { recursive: true, force: true })
  }
  await writeFile(join(folder, STYLE), await styleOf(STYLE))
  const files = [
    ['index.html', choice(editions)] as const,
    ...editions.flatMap((edition) => filesOf(edition, editions, book)),
  ]
  for (const [path, page] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), page.html)
  }
  return files.length
}

function filesOf(edition: Edition, editions: readonly Edition[], book: Book): [path: string, page: Html][] {
  const { language, pages } = edition
  const others = editions.filter((other) => other !== edition)
  const index = indexPage(edition, others)
  return [
    [`${language}/index.html`, index],
    ...pages.map((page): [string, Html] => {
      const also = others.filter((other) => other.pages.some(({ row }) => row.id === page.row.id))
      return [`${language}/${page.row.id}.html`, onePage(edition, page, { also, book })]
    }),
  ]
}

interface Frame {
  edition: Edition
  title: string
  /** From this page to the folder of the site. */
  up: string
  others: readonly { language: Language; href: string }[]
  nav: Html | undefined
}

function frame({ edition, title, up, others, nav }: Frame, content: Html): Html {
  const { language, municipality } = edition
  const words = paperWords[language]
  const links = others.map(
    (other) =>
      html`<a href="${other.href}" lang="${other.language}" hreflang="${other.language}">${words.other}</a>`,
  )
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title} – ${words.handbook} – ${municipality}</title>
<link rel="stylesheet" href="${up}${STYLE}">
</head>
<body>
<a class="skip" href="#text">${words.skip}</a>
<header><p><strong>${municipality}</strong> <a href="${up}${language}/index.html">${words.handbook}</a></p><p>${links}</p></header>
<div class="sheet">
<main id="text" tabindex="-1">
${content}
</main>
${nav}</div>
<footer>${foot(edition)}</footer>
</body>
</html>
`
}

function foot({ language, standing, version, day, unsigned, rules }: Edition): Html {
  const words = paperWords[language]
  const { law, decidedBy, from } = standing
  const parts = [
    ...(version === null ? [] : [`${words.edition} ${version}`]),
    `${words.pack} ${law.id}, ${law.version}: ${law.status[language]}`,
    decidedBy === null ? words.undecided : `${decidedBy}, ${words.from} ${from}`,
    ...(unsigned === 0 ? [] : [words.unsignedOf(unsigned, rules)]),
    day,
  ]
  return html`<p>${parts.join(' · ')}</p>`
}

function onePage(
  edition: Edition,
  page: EditionPage,
  { also, book }: { also: readonly Edition[]; book: Book },
): Html {
  const { language, pages } = edition
  const { row, home, blocks } = page
  const up = '../../'
  const fileOf = (id: string) => `../${id}.html`
  const place: Place = {
    language,
    top: 2,
    folds: true,
    hrefOf: fileOf,
    hrefOfRule: (rule) => `${fileOf(homeOf(book, rule) ?? row.id)}#rule-${rule}`,
    anchorOf: anchorsOf(home),
  }
  const words = paperWords[language]
  const siblings = pages.filter((one) => one.row.part === row.part)
  const nav = html`<nav aria-label="${words.inPart}"><p>${parts[row.part][language]}</p><ul>${siblings.map(
    (one) => html`<li>${link(fileOf(one.row.id), one.row.title, one === page)}</li>`,
  )}</ul></nav>`
  const others = also.map((other) => ({
    language: other.language,
    href: `${up}${other.language}/${row.id}.html`,
  }))
  return frame(
    { edition, title: row.title, up, others, nav },
    html`<h1>${row.title}</h1>
${blocksHtml(blocks, place)}`,
  )
}

const link = (href: string, title: string, isHere: boolean): Html =>
  isHere ? html`<a href="${href}" aria-current="page">${title}</a>` : html`<a href="${href}">${title}</a>`

function indexPage(edition: Edition, others: readonly Edition[]): Html {
  const { language, pages } = edition
  const words = paperWords[language]
  const chapters = (Object.keys(parts) as Part[])
    .map((part) => ({ part, own: pages.filter(({ row }) => row.part === part) }))
    .filter(({ own }) => own.length > 0)
  const links = others.map((other) => ({
    language: other.language,
    href: `../${other.language}/index.html`,
  }))
  return frame(
    { edition, title: words.title, up: '../', others: links, nav: undefined },
    html`<h1>${words.title}</h1>
${chapters.map(
  ({ part, own }) => html`<h2>${parts[part][language]}</h2>
<ul>${own.map(({ row }) => html`<li><a href="${row.id}.html">${row.title}</a></li>`)}</ul>
`,
)}`,
  )
}

/** Where the reader chooses a language. */
function choice(editions: readonly Edition[]): Html {
  const [first] = editions
  const title = editions.map(({ language }) => paperWords[language].handbook).join(' / ')
  return html`<!doctype html>
<html lang="${first?.language ?? 'sv'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title} – ${first?.municipality ?? ''}</title>
<link rel="stylesheet" href="${STYLE}">
</head>
<body>
<main class="choice">
<h1>${first?.municipality ?? ''}</h1>
<ul>${editions.map(({ language }) => {
    const { handbook, title } = paperWords[language]
    return html`<li lang="${language}"><a href="${language}/index.html" hreflang="${language}">${handbook}: ${title}</a></li>`
  })}</ul>
</main>
</body>
</html>
`
}
