import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inspectCommand } from './inspect.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'slussen-words-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function run(args: string[], input: string | string[] = '') {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()]
  const read = Promise.all([text(stdout), text(stderr)])
  const code = await inspectCommand(args, { stdin: Readable.from([input].flat()), stdout, stderr })
  stdout.end()
  stderr.end()
  const [out, err] = await read
  return { code, err, answers: lines(out), errors: lines(err) }
}
const text = async (stream: PassThrough) => (await stream.toArray()).join('')
// biome-ignore lint/suspicious/noExplicitAny: what comes out is whatever JSON it is
const lines = (of: string): any[] =>
  of.startsWith('{')
    ? of
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line))
    : []
const line = (id: string | number, words: string) => `${JSON.stringify({ id, text: words })}\n`

async function wordsFile(...rows: object[]): Promise<string> {
  const path = join(folder, 'words.ndjson')
  await writeFile(path, rows.map((row) => JSON.stringify(row)).join('\n'))
  return path
}

test('an answer has the shape others rely on, and its offsets count UTF-16 units', async () => {
  const { code, answers } = await run([], line('a', '😀 Din socialsekreterare, om din ångest'))
  expect(code).toBe(0)
  expect(answers).toEqual([
    {
      id: 'a',
      findings: [
        { start: 7, end: 24, kind: 'reveals_social_services', text: 'socialsekreterare' },
        { start: 33, end: 39, kind: 'mental_health', text: 'ångest' },
      ],
      sensitivity: 'sensitive',
      reveals_contact: true,
    },
  ])
})

test('a neutral reminder gives nothing away', async () => {
  const { answers } = await run([], line(1, 'Påminnelse: torsdag 26 november kl. 13.15. Hälsningar Lina'))
  expect(answers).toEqual([{ id: 1, findings: [], sensitivity: 'none', reveals_contact: false }])
})

test('the answers come in the order of the lines, wherever the chunks break', async () => {
  const all = line(1, 'Vi ses.') + line(2, 'Ring 070-174 06 05.') + line(3, 'Hej')
  const { answers } = await run([], [all.slice(0, 10), all.slice(10, 40), all.slice(40)])
  expect(answers.map(({ id, sensitivity }) => [id, sensitivity])).toEqual([
    [1, 'none'],
    [2, 'personal'],
    [3, 'none'],
  ])
})

test('a line that cannot be read is told on stderr with its number, and the others are answered', async () => {
  const { code, answers, errors } = await run([], `not json\n{"text":"a"}\n{"id":1}\n${line(2, 'Hej')}`)
  expect(code).toBe(1)
  expect(answers.map(({ id }) => id)).toEqual([2])
  expect(errors.map(({ line: number }) => number)).toEqual([1, 2, 3])
})

test('units are called by their names', async () => {
  const { answers } = await run(
    ['--unit', 'Solrosen', '--unit', 'Blåklinten'],
    line(1, 'Välkommen till Blåklinten'),
  )
  expect(answers[0].reveals_contact).toBe(true)
})

test('the municipality’s own words come from a file', async () => {
  const words = await wordsFile(
    { kind: 'substance', word: 'blå dunster' },
    { kind: 'health', word: 'diabetes', effect: 'ignore' },
  )
  const { answers } = await run(['--words', words], line(1, 'Blå dunster') + line(2, 'Jag har diabetes'))
  expect(answers.map(({ sensitivity }) => sensitivity)).toEqual(['sensitive', 'none'])
})

test.each([
  [{ kind: 'weather', word: 'regn' }, 'line 1'],
  [{ kind: 'health', word: '*' }, 'line 1'],
  [{ kind: 'health', word: 'feber', effect: 'shout' }, 'line 1'],
])('%j is not a word of one’s own', async (row, said) => {
  const { code, err } = await run(['--words', await wordsFile(row)])
  expect(code).toBe(2)
  expect(err).toContain(said)
})

test.each([[['--colour']], [['--words', '/nowhere']]])('%j is wrong usage', async (args) => {
  const { code, err } = await run(args)
  expect(code).toBe(2)
  expect(err).toContain('Usage: slussen inspect')
})
