import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { closeHouse, openHouse } from '../app.ts'
import { readConfig } from '../config.ts'
import { decide } from '../decisions/index.ts'
import { signRules } from '../decisions/signatures.ts'
import { bySystem } from '../platform/house.ts'
import { silentLog } from '../platform/log.ts'
import { makeOffice } from '../testing/office.ts'
import { sendFacts } from '../testing/sendFacts.ts'

const ROOT = join(import.meta.dirname, '..', '..', '..')
let env: { DATA_DIR: string; MASTER_KEY: string }

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'slussen-rules-'))
  env = { DATA_DIR: folder, MASTER_KEY: randomBytes(32).toString('hex') }
  const read = readConfig(env)
  if (!('config' in read)) throw new Error(read.problems.join())
  const house = await openHouse(read.config, { log: silentLog })
  const { unitId, hire } = await makeOffice(house)
  const disa = await hire('Disa Norrskog', 'lawyer', null)
  await disa.does((deed) => signRules(deed, { pack: 'sverige-2026', rules: ['N30'] }))
  await bySystem(house, 'test', async (deed) => {
    const about = { question: 'send', unitId, askedFor: 'sending' } as const
    for (const change of [{ cons: 'implied', id: 'verified' }, { sens: 'none' }] as const)
      await decide(deed, { ...about, facts: { ...sendFacts, ...change } })
  })
  await closeHouse(house)
})
afterAll(() => rm(env.DATA_DIR, { recursive: true, force: true }))

/** The command as it is typed, in a process of its own. */
const rules = (...args: string[]) =>
  new Promise<{ code: number; out: string; err: string }>((resolve) => {
    const file = join(ROOT, 'slussen')
    execFile(file, ['rules', ...args], { env: { ...process.env, ...env } }, (error, out, err) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
    )
  })

test('a change of law is replayed: what would be answered otherwise is counted, and nobody is named', async () => {
  const { code, out } = await rules('replay', '--law', 'stockholm-2012')
  expect(code).toBe(1)
  expect(out).toMatch(/^2 stored answers asked again under stockholm-2012@2; 1 would differ\.\n/)
  expect(out).toMatch(/\n {6}1 {2}send: N38 GENERAL0 → G43 ALLOW {2}BoU {2}\([0-9a-f-]{36}\)\n$/)
})

test('under the law that answered nothing differs; one difference a line for a program to read', async () => {
  expect(await rules('replay')).toMatchObject({ code: 0, out: expect.stringContaining('; 0 would differ.') })
  const { out } = await rules('replay', '--law', 'stockholm-2012', '--json')
  const [difference, sum] = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(difference).toMatchObject({ before: { rule: 'N38' }, after: { rule: 'G43', outcome: 'ALLOW' } })
  expect(sum).toEqual({ asked: 2, differ: 1, refused: 0 })
})

test('what the lawyer has not signed is listed, of the law in force or of the pack that is named', async () => {
  const { code, out } = await rules('unsigned')
  expect(code).toBe(0)
  expect(out).toMatch(
    /^177 of 178 rules of sverige-2026@1 are not signed\.\nN01 {3}send {5}law {4}verified {3}Någon /,
  )
  expect(out).not.toMatch(/^N30 /m)
  const { out: lines } = await rules('unsigned', '--law', 'stockholm-2012', '--json')
  expect(
    lines
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).rule),
  ).toHaveLength(94)
})

test.each([
  [[], 'there is "replay"'],
  [['unsigned', '--since', '2026-01-01'], "Unknown option '--since'"],
  [['replay', '--law', 'sverige-1734'], '--law is sverige-2026 or stockholm-2012'],
  [['replay', '--since', 'yesterday'], '--since is a day'],
])('%j is wrong usage', async (args, said) => {
  const { code, err } = await rules(...args)
  expect(code).toBe(2)
  expect(err).toContain(said)
})
