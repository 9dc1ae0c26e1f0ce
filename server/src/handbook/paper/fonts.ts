import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The faces that the print is set in. A PDF/A carries its letters with it, so they cannot depend on the machine. */
const FACES = [
  { weight: 400, style: 'normal' },
  { weight: 400, style: 'italic' },
  { weight: 600, style: 'normal' },
  { weight: 700, style: 'normal' },
] as const

export const FONT = 'Source Sans 3'

/** Style rules that carry the font within them: the printed page reads nothing from anywhere. */
export async function fontRules(): Promise<string> {
  const folder = dirname(fileURLToPath(import.meta.resolve('@fontsource/source-sans-3/LICENSE')))
  const rules = FACES.map(async ({ weight, style }) => {
    const file = join(folder, 'files', `source-sans-3-latin-${weight}-${style}.woff2`)
    const data = (await readFile(file)).toString('base64')
    return `@font-face { font-family: "${FONT}"; font-weight: ${weight}; font-style: ${style}; src: url(data:font/woff2;base64,${data}) format("woff2") }`
  })
  return (await Promise.all(rules)).join('\n')
}
