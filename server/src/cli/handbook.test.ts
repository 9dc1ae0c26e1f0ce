import { randomBytes } from 'node:crypto'
import { cpSync, existsSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { afterAll, afterEach, beforeAll, expect, inject, it } from 'vitest'
import { handbookCommand } from './handbook.ts'

let folder: string
const before = { ...process.env }
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'slussen-test-cli-'))
})
afterEach(() => {
  for (const name of ['MASTER_KEY', 'DATABASE_URL', 'DATA_DIR', 'MUNICIPALITY', 'CHROMIUM_PATH']) {
    if (before[name] === undefined) delete process.env[name]
    else process.env[name] = before[name]
  }
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function run(...args: string[]) {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()]
  const code = await handbookCommand(args, { stdin: Readable.from([]), stdout, stderr })
  stdout.end()
  stderr.end()
  const text = async (stream: PassThrough) => (await stream.toArray()).join('')
  return { code, out: await text(stdout), err: await text(stderr) }
}

it('without a store the files alone are written, and it is said what is not known', async () => {
  process.env.MUNICIPALITY = 'Ekebro kommun'
  const site = join(folder, 'site')
  const { code, out, err } = await run('--html', site)
  expect([code, err]).toEqual([
    0,
    'No store is configured: decisions and signatures are not known, every rule is unsigned.\n',
  ])
  expect(out).toMatch(/^\d+ pages in /)
  const index = await readFile(join(site, 'sv', 'index.html'), 'utf8')
  expect(index).toContain('Ekebro kommun')
  expect(index).toContain('178 av 178 regler är inte signerade')
})

it('may be written as the report of 2012 has it', async () => {
  const site = join(folder, 'report')
  expect((await run('--html', site, '--law', 'stockholm-2012')).code).toBe(0)
  const index = await readFile(join(site, 'en', 'index.html'), 'utf8')
  expect(index).toContain('stockholm-2012, 2: the 2012 report, not the law in force')
})

it('with a store the number of the edition is known', async () => {
  process.env.MASTER_KEY = randomBytes(32).toString('hex')
  process.env.DATA_DIR = join(folder, 'data')
  cpSync(inject('embeddedTemplate'), process.env.DATA_DIR, { recursive: true })
  const site = join(folder, 'stored')
  const { code, err } = await run('--html', site)
  expect(code).toBe(0)
  expect(err).not.toContain('No store')
  expect(await readFile(join(site, 'sv', 'index.html'), 'utf8')).toContain('Utgåva 1')
})

it('without Chromium no file is left, and it is said aloud', async () => {
  process.env.CHROMIUM_PATH = join(folder, 'no-chromium')
  const file = join(folder, 'book.pdf')
  await expect(run('--out', file)).rejects.toMatchObject({
    code: 'upstream-failed',
    message: expect.stringContaining('Chromium is needed to make a PDF and is not there'),
  })
  expect(existsSync(file)).toBe(false)
})

it.each([
  [[], 'give either --out or --html'],
  [['--out', 'a.pdf', '--html', 'b'], 'give either --out or --html'],
  [['--out', 'a.pdf', '--lang', 'fi'], '--lang is sv or en'],
  [['--html', 'b', '--lang', 'sv'], '--html writes both languages'],
  [['--out', 'a.pdf', '--law', 'sverige-1734'], '--law is sverige-2026'],
  [['--print'], "Unknown option '--print'"],
])('%j is wrong usage, and the way to use it is shown', async (args, said) => {
  const { code, err } = await run(...args)
  expect(code).toBe(2)
  expect(err).toContain(said)
  expect(err).toContain('Usage: slussen handbook')
})
