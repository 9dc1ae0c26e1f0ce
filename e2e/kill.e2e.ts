import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { openPostbox, type Postbox } from '../server/src/testing/postbox.ts'
import { createDatabase, dropDatabase, urlOf } from '../server/src/testing/postgres.ts'
import { type Account, countUp, openOffice } from './kill/account.ts'
import { killRepeatedly } from './kill/runs.ts'

const RUNS = 15 // on each store

/**
 * The server is killed (SIGKILL) again and again at random moments while mail comes in, answers go out and
 * messages are filed. In: nothing lost, nothing doubled. Out: everything ends delivered, refused or unsure,
 * nothing twice, nothing without its record. Filed: whole entries, numbers without gap or double.
 */
describe.each(['embedded', 'postgres'] as const)('killed at random moments (%s)', (store) => {
  let folder: string
  let postbox: Postbox
  let database: string | undefined
  let account: Account
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'slussen-kill-'))
    postbox = await openPostbox()
    const server = inject('server')
    if (store === 'postgres') database = await createDatabase({ login: server.login })
    const env = {
      DATA_DIR: folder,
      MASTER_KEY: randomBytes(32).toString('hex'),
      MAIL_DOMAIN: 'ekebro.example',
      MUNICIPALITY: 'Ekebro kommun',
      SMTP_OUT_URL: postbox.url,
      ...(database !== undefined && { DATABASE_URL: urlOf(server, database) }),
    }
    const office = await openOffice(env)
    await killRepeatedly({ env, office, runs: RUNS })
    account = await countUp({ env, office, postbox })
  }, 600_000)
  afterAll(async () => {
    await postbox?.close()
    if (database !== undefined) await dropDatabase(database)
    await rm(folder, { recursive: true, force: true })
  })

  it(`${RUNS} kills hit intake, delivery and filing while they were at work`, () => {
    expect(account.kills).toBe(RUNS)
    expect(account.mails.acknowledged).toBeGreaterThan(RUNS)
    expect(account.answers.accepted).toBeGreaterThan(RUNS / 2)
    expect(account.filings.accepted).toBeGreaterThan(RUNS / 2)
  })

  it('in: every mail that was acknowledged is there once, and nothing is doubled', () => {
    expect(account.mails.lost).toEqual([])
    expect(account.mails.doubled).toEqual([])
  })

  it('out: every answer that was accepted ends delivered, refused or unsure', () => {
    expect(account.answers.lost).toEqual([])
    expect(account.answers.open).toEqual([])
  })

  it('out: nothing was handed over twice, and nothing without its record and its permitting decision', () => {
    expect(account.answers.twice).toEqual([])
    expect(account.answers.withoutRecord).toEqual([])
    expect(account.answers.deliveredButNotTaken).toEqual([])
  })

  it('filed: whole entries only, and numbers without gap or double', () => {
    expect(account.filings.lost).toEqual([])
    expect(account.filings.empty).toEqual([])
    expect(account.filings.numbers).toEqual(account.filings.numbers.map((_, index) => index + 1))
  })
})
