import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { expectAccessible, openBrowser, shoot, visit } from './browser.ts'
import { type RunningDemo, startDemo } from './slussen.ts'

let demo: RunningDemo
let browser: Browser
beforeAll(async () => {
  demo = await startDemo()
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await demo?.stop()
})

it('a newcomer is refused a sensitive e-mail, takes the lawful way with one press, and it arrives', async () => {
  const { page, strangers, breaches } = await visit(browser, demo.url)
  await shoot(page, 'login')
  await expectAccessible(page)
  await page.getByRole('button', { name: /Tilde Vasshed/ }).click()

  // S-007 waits on top.
  const first = page.getByRole('navigation', { name: /Konversationer/ }).getByRole('link').first()
  await expect.poll(() => first.textContent()).toContain('Nadja Björkvall')
  await first.click()
  await shoot(page, 'inbox')
  await expectAccessible(page)
  // Before a word is written each channel shows the most it may carry.
  await page.getByText(/E-post: bara allmänt/).waitFor()
  await page.getByText(/Telefon: allt/).waitFor()

  const letter = page.getByRole('textbox', { name: /Svar/ })
  await letter.fill('Hej Nadja! Din depression påverkar inte din ansökan. Ring mig på 070-174 06 05.')
  await page.getByRole('heading', { name: /Stopp – får inte skickas som e-post/ }).waitFor()
  await page.getByText(/rapporten 2012, inte gällande rätt/).first().waitFor()
  await shoot(page, 'stopped')
  await expectAccessible(page)

  await page.getByRole('button', { name: /Svara i allmänna ordalag/ }).click()
  await page.getByRole('heading', { name: /^Får skickas/ }).waitFor()
  await shoot(page, 'general-answer')
  await expectAccessible(page)
  await page.getByRole('button', { name: /Skicka/ }).click()
  await page.getByRole('button', { name: /Ångra/ }).waitFor()
  await shoot(page, 'ten-seconds')

  const mailbox = await page.context().newPage()
  await expect
    .poll(
      async () => {
        await mailbox.goto(`${demo.mailboxUrl}nadja`)
        return mailbox.getByRole('article').count()
      },
      { timeout: 30_000, interval: 1_000 },
    )
    .toBe(1)
  const arrived = await mailbox.getByRole('article').textContent()
  expect(arrived).toContain('Meddelande från Ekebro kommun')
  expect(arrived).not.toMatch(/depression/i)
  await shoot(mailbox, 'mailbox')

  expect(strangers).toEqual([])
  expect(breaches).toEqual([])
})
