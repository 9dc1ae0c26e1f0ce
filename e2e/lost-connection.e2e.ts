import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { expectAccessible } from './accessible.ts'
import { journeys, shoot } from './browser.ts'
import { chooseClass } from './desk.ts'
import { lettersTo, newClient, newOfficer, type Person } from './town.ts'

const { visit } = journeys()
const NO_CONTACT = 'Ingen kontakt. Det du skriver finns kvar i fönstret men är inte sparat.'

it('without contact the text stays, nothing is said to be saved, and it is saved when contact is back', async () => {
  const { page } = await writing('Majken Avbrottström', 'Hej! Första raden.')
  const letter = page.getByRole('textbox', { name: 'Meddelande' })
  const saved = page.getByText(/^Sparat \d\d[.:]\d\d/)
  await saved.waitFor()
  await page.context().setOffline(true)
  await letter.pressSequentially(' Andra raden.')
  await page.getByRole('alert').filter({ hasText: NO_CONTACT }).waitFor()
  await page.getByText('Inte sparat', { exact: true }).waitFor()
  expect(await saved.count()).toBe(0)
  await chooseClass(page, 1)
  await page.getByText('Kan inte skickas utan kontakt. Texten finns kvar.').waitFor()
  expect(await page.getByRole('button', { name: 'Skicka e-post' }).count()).toBe(0)
  await page.keyboard.press('Control+Enter')
  expect(await letter.inputValue()).toBe('Hej! Första raden. Andra raden.')
  await shoot(page, 'offline')
  await expectAccessible(page)

  await page.context().setOffline(false)
  await page.getByRole('alert').filter({ hasText: NO_CONTACT }).waitFor({ state: 'detached' })
  await saved.waitFor()
  await page.getByRole('button', { name: 'Skicka e-post' }).waitFor()
  await page.reload()
  await expect.poll(() => letter.inputValue()).toBe('Hej! Första raden. Andra raden.')
})

it('a part of the page that cannot be fetched says so, and what is written stays', async () => {
  const { page } = await writing('Alva Delström', 'Hej! Första raden.')
  const letter = page.getByRole('textbox', { name: 'Meddelande' })
  const missing = page.getByRole('alert').filter({ hasText: 'Den här delen kunde inte hämtas.' })
  await page.context().setOffline(true)
  await page.getByRole('button', { name: 'Kortkommandon' }).click()
  await missing.waitFor()
  await letter.pressSequentially(' Andra raden.')
  expect(await letter.inputValue()).toBe('Hej! Första raden. Andra raden.')
  await shoot(page, 'part-not-fetched')
  await expectAccessible(page)

  await page.context().setOffline(false)
  await page.getByText(/^Sparat \d\d[.:]\d\d/).waitFor()
  await page.reload()
  await page.getByRole('button', { name: 'Kortkommandon' }).click()
  await page.getByRole('dialog').waitFor()
  await expect.poll(() => letter.inputValue()).toBe('Hej! Första raden. Andra raden.')
})

it('a fault of the server is told in words with a reference, and the text stays', async () => {
  const { page, client } = await writing('Rut Felström', 'Hej! Vi har öppet kl. 9–15.')
  await chooseClass(page, 1)
  const reference = '7H3K-M2QX'
  await page.route('**/api/conversations/*/messages', (route) =>
    route.fulfill({
      status: 500,
      json: {
        error: {
          code: 'bug',
          text: `Något gick fel hos oss. Uppge ${reference} om du ber om hjälp.`,
          reference,
        },
      },
    }),
  )
  await page.getByRole('button', { name: 'Skicka e-post' }).click()
  const told = page.getByRole('alert').filter({ hasText: 'Något gick fel hos oss.' })
  await told.getByText(`Referens: ${reference}`).waitFor()
  expect(await page.getByRole('textbox', { name: 'Meddelande' }).inputValue()).toBe(
    'Hej! Vi har öppet kl. 9–15.',
  )
  await shoot(page, 'server-fault')
  await expectAccessible(page)

  // Whatever was wrong is mended: the same press sends it, once.
  await page.unroute('**/api/conversations/*/messages')
  await page.getByRole('button', { name: 'Skicka e-post' }).click()
  await page
    .getByRole('log')
    .getByText(/Lämnad/)
    .waitFor()
  expect(await lettersTo(client.address)).toHaveLength(1)
})

it('a session that ends hides the work; the same officer finds it again, and another does not', async () => {
  const { page, client } = await writing('Inga Utloggad', 'Hej! Det här skrev jag.', 'Nils Fagerlind')
  const letter = page.getByRole('textbox', { name: 'Meddelande' })
  await page.getByText(/^Sparat /).waitFor()
  await page.context().clearCookies()
  await letter.fill('Hej! Det här skrev jag. Och det här.')
  await page
    .getByRole('heading', { name: 'Du har loggats ut' })
    .or(page.getByText('Du har loggats ut'))
    .waitFor()
  expect(await page.getByText(client.name).locator('visible=true').count()).toBe(0)
  await shoot(page, 'logged-out')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Nils Fagerlind' }).click()
  await letter.waitFor()
  expect(await letter.inputValue()).toBe('Hej! Det här skrev jag. Och det här.')

  await page.context().clearCookies()
  await letter.fill('Hej! Det här skrev jag, och mer.')
  await page.getByRole('button', { name: 'Birk Ahlsten' }).click()
  await page.locator('.top-me').getByText('Birk Ahlsten').waitFor()
  await page.getByText('Leo Sjöhag').waitFor()
  await shoot(page, 'another-logs-in')
  expect(await page.locator('html').innerHTML()).not.toMatch(/Utloggad|Det här skrev jag/)
})

/** An officer, of their own unless named, with a client who has asked, and an answer begun. */
async function writing(name: string, text: string, who?: string): Promise<{ page: Page; client: Person }> {
  const officer = who ?? (await newOfficer('Oda Avbruten'))
  const client = await newClient(officer, { name, text: 'Hej! När har ni öppet?' })
  const page = await visit(officer, `/inkorg/mina/${client.conversationId}`)
  await page.getByRole('textbox', { name: 'Meddelande' }).fill(text)
  return { page, client }
}
