/** A change of law, from the question what it would change to the verdict that an officer then meets. */
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { CLIENTS } from '../demo/ekebro.ts'
import { expectAccessible } from './accessible.ts'
import { arrive, openBrowser, shoot } from './browser.ts'
import { type RunningDemo, startDemo } from './slussen.ts'

const ROOT = join(import.meta.dirname, '..')
/** A demo of its own: which law is in force is nobody else's journey to change. */
let home: string
let browser: Browser
let demo: RunningDemo | undefined
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'slussen-e2e-replay-'))
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await demo?.stop()
  await rm(home, { recursive: true, force: true })
})

it('a change of law is replayed before it is decided, decided, and then answers', async () => {
  demo = await startDemo(home)
  await stoppedToday(await enter('Tilde Vasshed'))
  await demo.stop()

  // By the law that answered nothing differs; by another pack it is told what would, and nobody is named.
  const now = await replay()
  expect(now).toMatchObject({
    code: 0,
    out: expect.stringMatching(/ under sverige-2026@\d+; 0 would differ\.\n/),
  })
  const before = await replay('--law', 'stockholm-2012')
  expect(before.code).toBe(1)
  const [, asked = '', differ = ''] =
    /^(\d+) stored answers asked again under stockholm-2012@\d+; (\d+) would differ\.\n/.exec(before.out) ??
    []
  expect(Number(asked)).toBeGreaterThan(5)
  expect(Number(differ)).toBeGreaterThan(0)
  expect(before.out).toMatch(
    /\n +\d+ {2}(send|record): N\w+ [A-Z0-9_]+ → [GH]\d\d [A-Z0-9_]+ {2}\p{Letter}+/u,
  )
  for (const { name, email } of Object.values(CLIENTS)) {
    for (const word of [...name.split(' '), email]) expect(before.out).not.toContain(word)
  }

  demo = await startDemo(home)
  const page = await enter('Disa Norrskog')
  await page.getByRole('button', { name: 'Besluta om regelverk' }).click()
  const dialog = page.getByRole('dialog', { name: 'Besluta om regelverk' })
  await dialog.getByRole('radio', { name: /2012/ }).check()
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Inför beslutet' }).click()
  await dialog
    .getByRole('alert')
    .getByText(/till exempel Socialnämnden § 41/)
    .waitFor()
  await dialog.getByRole('textbox', { name: 'Beslutat av' }).fill('Socialnämnden § 41')
  await dialog.getByRole('button', { name: 'Inför beslutet' }).click()
  await dialog.waitFor({ state: 'detached' })
  await page.getByText(/stockholm-2012@\d+: rapporten 2012, inte gällande rätt/).waitFor()
  await expectAccessible(page)
  await shoot(page, 'law-changed')

  // What an officer meets says which law it is, and what that is worth.
  const officer = await enter('Tilde Vasshed')
  await officer
    .getByRole('link', { name: /Nadja Björkvall/ })
    .first()
    .click()
  await officer
    .getByRole('textbox', { name: 'Meddelande' })
    .fill('Hej! Din ansökan om bistånd är under utredning.')
  const source = officer.getByRole('region', { name: 'Spärren' }).getByText(/^Regel G\d\d /)
  await expect.poll(() => source.textContent()).toMatch(/ rapporten 2012, inte gällande rätt · ej signerad$/)
  await shoot(officer, 'law-changed-verdict')
  await demo.stop()

  const after = await replay()
  expect(after.out).toMatch(new RegExp(`under stockholm-2012@\\d+; ${differ} would differ`))
}, 240_000) // the demo is started twice

/** Nadja has asked by e-mail; a time may not be mailed back by the law of today, but could by the report. */
async function stoppedToday(page: Page): Promise<void> {
  const outcome = await page.evaluate(async () => {
    const call = async (path: string, body?: object) => {
      const json = { 'content-type': 'application/json' }
      const sent = body && { method: 'POST', headers: json, body: JSON.stringify(body) }
      return (await fetch(path, sent)).json()
    }
    const { rows } = await call('/api/conversations?view=team')
    const { id } = rows.find((row: { title: string }) => row.title === 'Nadja Björkvall')
    const { messages, channels } = await call(`/api/conversations/${id}`)
    await call(`/api/messages/${messages[0].id}/implied-consents`, {})
    const mail = channels.find((one: { channel: string }) => one.channel === 'external_email')
    const answer = await call(`/api/conversations/${id}/messages`, {
      channel: 'external_email',
      contactPointId: mail.contactPoint.id,
      text: 'Hej! Välkommen på torsdag klockan 10.',
      contentClass: 2,
      lastMessageId: messages.at(-1).id,
    })
    return answer.decision.outcome
  })
  expect(outcome).toBe('GENERAL0')
}

async function enter(who: string): Promise<Page> {
  const { page } = await arrive(browser, demo?.url ?? '')
  await page.getByRole('button', { name: who }).click()
  await page.locator('.top-me').waitFor()
  return page
}

/** As it is typed on the machine, while the demo is not running: the embedded store is for one at a time. */
async function replay(...args: string[]): Promise<{ code: number; out: string }> {
  const folder = join(home, 'demo')
  const MASTER_KEY = await readFile(join(folder, 'master.key'), 'utf8')
  const env = { ...process.env, DATA_DIR: folder, MASTER_KEY, MAIL_DOMAIN: 'ekebro.example' }
  return new Promise((resolve) => {
    execFile(join(ROOT, 'slussen'), ['rules', 'replay', ...args], { env }, (error, out) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out }),
    )
  })
}
