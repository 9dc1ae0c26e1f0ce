import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { AppError } from '../../platform/errors.ts'

/** What the distributions call it. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']
const LONGEST_MS = 120_000

/**
 * Prints a page, which holds everything it needs, as a tagged PDF with bookmarks. No network: every name leads nowhere.
 * Throws `upstream-failed`, in words, when there is no Chromium or it does not print.
 */
export async function printToPdf(page: string, chromium: string | undefined): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'slussen-print-'))
  try {
    const [source, target] = [join(folder, 'book.html'), join(folder, 'book.pdf')]
    await writeFile(source, page)
    const args = [
      '--headless',
      '--disable-gpu',
      '--no-first-run',
      '--no-pdf-header-footer',
      '--generate-pdf-document-outline',
      '--host-resolver-rules=MAP * ~NOTFOUND',
      `--user-data-dir=${join(folder, 'profile')}`,
      `--print-to-pdf=${target}`,
      // Chromium cannot sandbox itself for root; the page is our own and has no script.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      pathToFileURL(source).href,
    ]
    const ran = await runFirst(chromium === undefined ? NAMES : [chromium], args)
    return await readFile(target).catch(() => {
      throw failed(ran)
    })
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** Runs the first of the programs that is there; gives how it ended. */
async function runFirst(names: readonly string[], args: string[]): Promise<string> {
  for (const name of names) {
    const ended = await run(name, args)
    if (ended !== undefined) return ended
  }
  throw new AppError('upstream-failed', {
    sv: `Chromium behövs för att göra en PDF och finns inte (sökte ${names.join(', ')}). Installera paketet chromium eller ange CHROMIUM_PATH. Ingen fil skrevs.`,
    en: `Chromium is needed to make a PDF and is not there (looked for ${names.join(', ')}). Install the package chromium or set CHROMIUM_PATH. No file was written.`,
  })
}

/** How it ended, or undefined when there is no such program. */
function run(name: string, args: string[]): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    const child = spawn(name, args, { stdio: ['ignore', 'ignore', 'pipe'], timeout: LONGEST_MS })
    let said = ''
    child.stderr.setEncoding('utf8').on('data', (part: string) => {
      said = (said + part).slice(-2000)
    })
    child.on('error', (error) =>
      'code' in error && error.code === 'ENOENT' ? resolve(undefined) : reject(error),
    )
    child.on('close', (code, signal) => resolve(`${signal ?? `code ${code}`}: ${said.trim()}`))
  })
}

const failed = (ended: string): AppError =>
  new AppError('upstream-failed', {
    sv: `Chromium gjorde ingen PDF (${ended}). Ingen fil skrevs.`,
    en: `Chromium made no PDF (${ended}). No file was written.`,
  })
