import { PassThrough, Readable, Writable } from 'node:stream'
import { expect, test } from 'vitest'
import { decideCommand } from './decide.ts'

async function run(args: string[], input: string | string[] = '') {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()]
  const read = Promise.all([text(stdout), text(stderr)])
  const code = await decideCommand(args, { stdin: Readable.from([input].flat()), stdout, stderr })
  stdout.end()
  stderr.end()
  const [out, err] = await read
  return { code, out, err, answers: lines(out), errors: lines(err) }
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

const report = ['--law', 'stockholm-2012']

test('all five questions are answered, by the law in force unless another is named', async () => {
  const ask = async (...args: string[]) => (await run(args, '{}')).answers[0]
  expect(await ask('search')).toMatchObject({ rule: 'NS03', outcome: 'DENY', law: 'sverige-2026@1' })
  expect(await ask('publish')).toMatchObject({ rule: 'NP01' })
  expect(await ask('outreach')).toMatchObject({ rule: 'NU03' })
  expect(await ask('search', ...report)).toMatchObject({ rule: 'Z01' })
  const { answers } = await run(['send'], '{"dir":"initiated","ch":"sms","danger":"yes"}')
  expect(answers[0]).toMatchObject({ rule: 'N05', kind: 'law', signed_by: null })
})

test('the report says of what it did not know that its answer is for comparison only', async () => {
  const line = '{"dir":"reply","ch":"secure_message","acc":"official"}'
  expect((await run(['send', ...report], line)).answers[0]).toMatchObject({ rule: 'G05', existed: false })
  expect((await run(['send'], line)).answers[0]).not.toHaveProperty('existed')
})

test('an answer has the shape others rely on', async () => {
  const facts = '{"dir":"reply","ch":"external_email","acc":"official","quo":"no"}\n'
  const { code, answers } = await run(['send', '--law', 'stockholm-2012', '--lang', 'en'], facts)
  expect(code).toBe(0)
  expect(answers).toEqual([
    {
      rule: 'G15',
      outcome: 'GENERAL',
      step: null,
      acts: [],
      offers: ['general_reply', 'phone', 'letter', 'meeting'],
      warnings: [],
      reasons: [
        {
          text: expect.stringMatching(/^The text holds data that may not be sent unencrypted/),
          sources: ['3.1', '3.3', '3.5.1'].map((section) => ({
            work: 'report',
            section,
            title: expect.stringContaining(`the 2012 report, section ${section} `),
          })),
        },
      ],
      law: 'stockholm-2012@2',
      status: 'the 2012 report, not the law in force',
      kind: 'report',
      strength: 'must',
      confidence: 'verified',
      read_as_of: '2012',
      signed_by: null,
    },
  ])
})

test('a record is answered with its acts in order and whether they are to be done at once', async () => {
  const { answers } = await run(['record', ...report], '{"medium":"sns_page","public":"yes","akt":"no"}')
  expect(answers[0]).toMatchObject({
    rule: 'H06',
    outcome: 'REGISTER',
    acts: ['fix_on_paper', 'register', 'delete_in_medium'],
    at_once: true,
  })
  expect(answers[0].reasons[0].text).toMatch(/^Känsliga/)
})

test('facts that are not given count as their least favourable value', async () => {
  const { answers } = await run(
    ['send', ...report],
    [
      '{"dir":"initiated","ch":"letter"}\n',
      '{"dir":"initiated","ch":"sms","acc":"official"}\n',
      '{"dir":"initiated","ch":"sms","acc":"official","st":"active"}\n',
    ],
  )
  expect(answers.map(({ rule }) => rule)).toEqual(['G22', 'G05', 'G12'])
  expect((await run(['record', ...report], '{"medium":"email"}')).answers[0].rule).toBe('H02')
})

test('the answers come in the order of the lines, wherever the chunks break', async () => {
  const input = [
    '{"dir":"incoming","ch":"phone"}\n{"dir":"re',
    'ply","ch":"web_form","acc":"official"}\r\n\n{"dir":"reply"',
    ',"ch":"sms"}',
  ]
  expect((await run(['send', ...report], input)).answers.map(({ rule }) => rule)).toEqual([
    'G02',
    'G04',
    'G03',
  ])
})

test('a line that cannot be read is told on stderr with its number, and the others are answered', async () => {
  const { code, answers, errors } = await run(
    ['send', ...report],
    [
      '{"dir":"incoming","ch":"phone"}\n',
      'not json\n[]\nnull\n',
      '{"dir":"incoming","ch":"pigeon"}\n',
      '{"dir":"incoming","ch":"phone","mood":"good"}\n',
      '{"dir":"incoming","ch":"phone","constructor":"x"}\n',
      '{"dir":"incoming","ch":7}\n',
      '{"ch":"phone"}\n{"dir":"reply"}\n',
      '{"dir":"incoming","ch":"letter"}\n',
    ],
  )
  expect(code).toBe(1)
  expect(answers.map(({ rule }) => rule)).toEqual(['G02', 'G02'])
  expect(errors.map(({ line }) => line)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10])
  expect(errors[0].error).toBe('not a JSON object')
  expect(errors[3].error).toMatch(/^unknown value "pigeon" of "ch"; allowed: internal_email, .*sdk$/)
  expect(errors[4].error).toMatch(/^unknown fact "mood"; allowed: dir, ch, .*auto$/)
  expect(errors[7].error).toBe('"dir" must be given; allowed: incoming, reply, initiated')
})

test('the table of a question is printed without reading anything', async () => {
  const { code, out } = await run(['record', '--table', ...report])
  expect(code).toBe(0)
  expect(out).toMatch(/^rule,outcome,.*\nH01,NO_RECORD,/)
})

test.each([
  [[], 'the question is send, record, search, publish, outreach'],
  [['ask'], 'the question is send'],
  [['send', 'record'], 'one question'],
  [['send', '--law', 'sverige-1734'], '--law is sverige-2026 or stockholm-2012'],
  [['send', '--lang', 'fi'], '--lang is sv or en'],
  [['send', '--colour'], "Unknown option '--colour'"],
])('%j is wrong usage, and the way to use it is shown', async (args, said) => {
  const { code, out, err } = await run(args)
  expect(code).toBe(2)
  expect(out).toBe('')
  expect(err).toContain(said)
  expect(err).toContain('Usage: slussen decide')
})

test('a slow reader is waited for', async () => {
  let waiting = 0
  let most = 0
  const stdout = new Writable({
    highWaterMark: 1024,
    write(chunk, _, done) {
      waiting += chunk.length
      most = Math.max(most, waiting)
      setTimeout(() => {
        waiting -= chunk.length
        done()
      }, 1)
    },
  })
  const chunk = '{"dir":"incoming","ch":"phone"}\n'.repeat(10)
  const stdin = Readable.from(Array.from({ length: 50 }, () => chunk))
  expect(await decideCommand(['send'], { stdin, stdout, stderr: new PassThrough() })).toBe(0)
  expect(most).toBeLessThan(10_000)
})
