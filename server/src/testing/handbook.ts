import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
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
