import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { packs } from '@slussen/rules'
import { type Book, readBook } from '../handbook/index.ts'

const GLOSSARY = `| In code | Swedish | What it is | Vad det är |
| --- | --- | --- | --- |
| \`unit\` | enhet | secrecy runs between units | sekretessen går mellan enheterna |
| \`sealed\` | krypterat | content under a key | |
| \`client\` | klient | somebody | den vi arbetar för |
`

/** A handbook of these files, as { 'records/record.sv.md': '---\ntitle: …' }. */
export function bookOf(files: Readonly<Record<string, string>>): Book {
  const folder = mkdtempSync(join(tmpdir(), 'slussen-book-'))
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(join(folder, dirname(path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    return readBook(folder, GLOSSARY)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** A handbook that the build would let pass, in which one page is the home of every rule; `files` are changed or more. */
export function soundBook(files: Readonly<Record<string, string>> = {}): Book {
  const rules = Object.values(packs).flatMap((law) =>
    Object.values(law.questions).flatMap((deck) => deck.rules.map(({ id }) => id)),
  )
  return bookOf({
    'records/record.sv.md': pageText('{{rules}}', { rules: rules.join(' ') }),
    'records/record.en.md': englishText('{{rules}}'),
    ...files,
  })
}

/** A page with all its sections; `more` stands under the examples. */
export function pageText(more = '', front: Readonly<Record<string, string>> = {}): string {
  const lines = {
    title: 'Är det en handling?',
    order: '10',
    professions: 'registrator arkivarie',
    sector: 'all',
    ...front,
  }
  const head = Object.entries(lines).map(([key, value]) => `${key}: ${value}`)
  return `---\n${head.join('\n')}\n---\n\n## Kort svar\n\nJa, nästan alltid. [NR04]\n\n## Varför\n\nAlla ska kunna se.\n\n## Exempel\n\n${more}\n\n## Om du får nej\n\nFråga registratorn.\n`
}

/** The same page in English. */
export const englishText = (more = '', front: Readonly<Record<string, string>> = {}): string =>
  pageText(more, front)
    .replace('## Kort svar', '## Short answer')
    .replace('## Varför', '## Why')
    .replace('## Exempel', '## Examples')
    .replace('## Om du får nej', '## If the answer is no')
