import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { expectAccessible } from './accessible.ts'
import { journeys, shoot } from './browser.ts'
import { filingOpened, sendAndWait, writeGeneral } from './desk.ts'
import { newClient, newOfficer } from './town.ts'

const { visit } = journeys()

it('a reply is filed with its question as one entry in the personal file, and only then is the matter closed (R-HAND-10, -14)', async () => {
  const officer = await newOfficer('Frej Akterlund')
  const client = await newClient(officer, {
    name: 'Petra Lindsvall',
    subject: 'Besökstider',
    text: 'Hej! Vilka tider kan man besöka er?',
  })
  const page = await visit(officer, `/inkorg/mina/${client.conversationId}`)
  await writeGeneral(page, 'Hej!\n\nVi har öppet måndag till fredag kl. 9–15.\n\nHälsningar\nFrej')
  await sendAndWait(page)

  // Not closed while anything is unfiled: the way on is to file it.
  await page.getByRole('button', { name: 'Klar' }).click()
  const refusal = page.getByRole('alert').filter({ hasText: '2 meddelanden är inte bevarade' })
  await shootAndCheck(page, 'done-refused')
  await refusal.getByRole('button', { name: 'Bevara och avsluta' }).click()

  await filingOpened(page)
  const proposal = page.getByRole('region', { name: 'Förslag: personakt' })
  expect(await proposal.textContent()).toMatch(/Regel NR\d+ · OSF 2, .*gällande rätt, läst i november 2026/)
  expect(await page.getByRole('checkbox', { name: /^Ta med svaret/ }).isChecked()).toBe(true)
  await page.getByText('Frågan och svaret blir en och samma handling.').waitFor()
  await shootAndCheck(page, 'filing')
  await page.keyboard.press('2')
  await expect.poll(() => page.getByRole('radio', { name: /^Diarium/ }).isChecked()).toBe(true)
  await page.keyboard.press('1')
  await expect.poll(() => page.getByRole('radio', { name: /^Personakt/ }).isChecked()).toBe(true)
  await page.keyboard.press('Control+Enter')

  // Says where it went, and closes what was waiting for it.
  const toast = page.locator('.toast').filter({ hasText: /Bevarat: EB \d{4}-\d{4}, handling 1\./ })
  await toast.waitFor()
  await page.keyboard.press('g')
  await page.keyboard.press('i')
  await page.locator('.toast').filter({ hasText: 'Konversationen är klar' }).waitFor()

  await page.goto(new URL(`/inkorg/mina/${client.conversationId}`, page.url()).href)
  await page.getByRole('link', { name: /^Personakt EB/ }).click()
  await page.getByRole('heading', { level: 1, name: /^Personakt EB/ }).waitFor()
  const entries = page.getByRole('region', { name: 'Handlingar i ordning' }).getByRole('listitem')
  expect(await entries.count()).toBe(1)
  await shootAndCheck(page, 'case-file')
  await entries.getByRole('link').click()
  await page.getByRole('heading', { name: 'Fråga och svar, 2 delar' }).waitFor()
  const record = await page.locator('main').textContent()
  expect(record).toContain('Vilka tider kan man besöka er?')
  expect(record).toContain('Vi har öppet måndag till fredag kl. 9–15.')
  await shootAndCheck(page, 'record')
})

it('a filing in the register that is taken back leaves its number struck through', async () => {
  const officer = await newOfficer('Gerd Diariander')
  const client = await newClient(officer, {
    name: 'Holger Sandvret',
    subject: 'Synpunkt',
    text: 'Hej! Er skylt vid entrén är svår att läsa.',
  })
  const page = await visit(officer, `/inkorg/mina/${client.conversationId}`)
  await page.getByRole('banner').waitFor()
  await page
    .getByRole('region', { name: 'Konversationen' })
    .getByRole('link', { name: /^Bevara B?$/ })
    .click()
  await filingOpened(page)
  await page.keyboard.press('2')
  await page.getByRole('textbox', { name: 'Ärendet i korthet' }).fill('Synpunkt om skyltning')
  await page.getByText(/registreras i diariet som SN \d{4}-\d{4}/).waitFor()
  await page.getByRole('button', { name: 'Bevara och stanna' }).click()

  const toast = page.locator('.toast').filter({ hasText: 'Bevarat: SN' })
  const number = /SN \d{4}-\d{4}/.exec((await toast.textContent()) ?? '')?.[0] ?? ''
  await toast.getByRole('button', { name: 'Ångra' }).click()
  await page.locator('.toast').filter({ hasText: 'Ångrat. Meddelandet ska bevaras igen.' }).waitFor()

  await page.getByRole('navigation', { name: 'Huvudmeny' }).getByRole('link', { name: 'Register' }).click()
  const row = page.getByRole('row').filter({ hasText: number })
  await row.getByText('Makulerad').waitFor()
  expect(await row.locator('s').first().textContent()).toBe(number)
  await shootAndCheck(page, 'register')
})

async function shootAndCheck(page: Page, name: string): Promise<void> {
  await shoot(page, name)
  await expectAccessible(page)
}
