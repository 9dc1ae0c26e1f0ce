import type { Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import { expectAccessible } from './accessible.ts'
import { journeys, shoot } from './browser.ts'
import { chooseClass } from './desk.ts'

const { open, visit } = journeys()

it('S-007: a newcomer is refused a sensitive e-mail, takes the lawful way with one press, and it arrives', async () => {
  const { page } = await open()
  const presses = countPresses(page)
  await page.getByRole('button', { name: /Tilde Vasshed/ }).waitFor()
  await shoot(page, 'login')
  await expectAccessible(page)
  await page.getByRole('button', { name: /Tilde Vasshed/ }).click()

  // Nadja's question waits on top, and says how long it is overdue.
  const first = page.getByRole('region', { name: 'Konversationer' }).getByRole('listitem').first()
  await first.getByText('Nadja Björkvall').waitFor()
  await first.getByText(/Försenad \d+ dagar/).waitFor()
  await first.getByRole('link').click()

  // Before a word is written each channel shows the most it may carry.
  await page.getByRole('button', { name: 'E-post: inget om personen' }).waitFor()
  await page.getByRole('button', { name: 'Telefon: allt' }).waitFor()
  await page.getByText('Så får vi nå Nadja').waitFor()
  await shoot(page, 'inbox')
  await expectAccessible(page)

  const letter = page.getByRole('textbox', { name: 'Meddelande' })
  await letter.fill('Hej Nadja! Din depression påverkar inte din ansökan. Ring mig på 070-174 06 05.')
  const gate = page.getByRole('region', { name: 'Spärren' })
  await gate.getByRole('heading', { name: 'Stopp – får inte skickas som e-post' }).waitFor()
  await gate.getByText('gällande rätt, läst i november 2026').waitFor()
  await gate.getByRole('button', { name: /Gå till \d 070-174 06 05/ }).waitFor()
  expect(await gate.getByRole('button', { name: 'Skicka e-post' }).count()).toBe(0)
  await shoot(page, 'stopped')
  await expectAccessible(page)

  await gate.getByRole('button', { name: 'Svara i allmänna ordalag' }).click()
  await gate.getByRole('heading', { name: 'Får skickas som e-post' }).waitFor()
  expect(await letter.inputValue()).toContain('08-465 004 10')
  await shoot(page, 'general-answer')
  await expectAccessible(page)
  await gate.getByRole('button', { name: 'Skicka e-post' }).click()
  await page.locator('.toast').getByRole('button', { name: 'Ångra' }).waitFor()
  await shoot(page, 'ten-seconds')
  // Log in, open, take the lawful way, send.
  expect(await presses()).toBe(4)

  const mailbox = await page.context().newPage()
  const letters = mailbox.getByRole('article')
  await expect
    .poll(async () => {
      await mailbox.goto(`${inject('demo').mailboxUrl}nadja`)
      return letters.count()
    })
    .toBe(1)
  const words = await letters.textContent()
  expect(words).toContain('Meddelande från Ekebro kommun')
  expect(words).toContain('Ring mig på 08-465 004 10')
  expect(words).not.toMatch(/depression|ansökan|070-174/i)
  await shoot(mailbox, 'mailbox')
  await mailbox.close()
  await page
    .getByRole('log')
    .getByText(/Lämnad/)
    .waitFor()
})

it('S-003: who has consented to e-mail is reminded with two presses: the class, and send', async () => {
  const page = await visit('Tilde Vasshed')
  await page.getByRole('region', { name: 'Konversationer' }).getByText('Signe Rosenqvarn').click()
  const gate = page.getByRole('region', { name: 'Spärren' })
  await page
    .getByRole('textbox', { name: 'Meddelande' })
    .fill('Hej Signe! Kom ihåg mötet på tisdag kl. 10.\n\nHälsningar\nTilde')
  await gate.getByRole('heading', { name: 'Stopp – får inte skickas som e-post' }).waitFor()

  const presses = countPresses(page)
  await chooseClass(page, 2)
  await gate.getByRole('heading', { name: 'Får skickas som e-post' }).waitFor()
  await gate.getByRole('button', { name: 'Skicka e-post' }).click()
  await page.locator('.toast').getByRole('button', { name: 'Ångra' }).waitFor()
  expect(await presses()).toBe(2)
  await page
    .getByRole('article', { name: 'Från oss, Tilde Vasshed' })
    .filter({ hasText: 'Kom ihåg mötet' })
    .getByText(/Lämnad/)
    .waitFor()
})

/** Counts what the person presses from now on: pointer presses, and keys that act as one. */
function countPresses(page: Page): () => Promise<number> {
  const ready = page.evaluate(() => {
    const counted = window as unknown as { presses: number }
    counted.presses = 0
    addEventListener('pointerdown', () => counted.presses++, true)
  })
  return async () => {
    await ready
    return page.evaluate(() => (window as unknown as { presses: number }).presses)
  }
}
