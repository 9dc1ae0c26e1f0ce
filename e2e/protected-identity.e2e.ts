import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { expectAccessible } from './accessible.ts'
import { journeys, shoot } from './browser.ts'
import { filingOpened } from './desk.ts'
import { as, writeMail } from './town.ts'

const { visit } = journeys()
/** Ids are random, and may hold any four digits. */
const withoutIds = (text: string) => text.replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '')
/** What must not be seen of Runa: name, number in any form, address, and her telephone. */
const RUNA = /Runa|Ekelöv|900101|2385|runa@|174 ?06 ?39|1740639/i

it('a protected person is seen nowhere until somebody says why, and is hidden again when they leave', async () => {
  const page = await visit('Tilde Vasshed')
  const heard: string[] = []
  page.on('response', async (response) => {
    if (!response.url().includes('/api/')) return
    if (RUNA.test(withoutIds(await response.text().catch(() => ''))))
      heard.push(new URL(response.url()).pathname)
  })
  const row = page
    .getByRole('region', { name: 'Konversationer' })
    .getByRole('link', { name: /Skyddade personuppgifter/ })
  await row.waitFor()
  await expectHidden(page)
  await row.click()

  const panel = page.getByRole('complementary', { name: 'Om personen' })
  await panel.getByText('Namnet är dolt').waitFor()
  await page.getByRole('textbox', { name: 'Meddelande' }).waitFor()
  await expectHidden(page)
  await shoot(page, 'protected')
  await expectAccessible(page)

  // Searching for her finds somebody, and does not say whom.
  await page.getByRole('combobox', { name: /^Sök person/ }).fill('Ekelöv')
  await page.getByRole('option', { name: /Skyddade personuppgifter/ }).waitFor()
  await page.getByRole('combobox', { name: /^Sök person/ }).fill('')

  await panel.getByRole('button', { name: 'Visa uppgifterna' }).click()
  const dialog = page.getByRole('dialog', { name: 'Visa skyddade personuppgifter' })
  await dialog.getByRole('button', { name: 'Visa uppgifterna' }).click()
  await dialog.getByText('Välj varför du behöver se uppgifterna.').first().waitFor()
  await expectHidden(page)
  expect(heard, 'answers of the server that held something of hers').toEqual([])

  await dialog.getByText('Jag ska kontakta personen').click()
  await dialog.getByRole('button', { name: 'Visa uppgifterna' }).click()
  await panel.getByRole('heading', { name: 'Runa Ekelöv' }).waitFor()
  await panel.getByText('19900101-2385').waitFor()
  expect(await page.title()).not.toMatch(RUNA)
  expect(page.url()).not.toMatch(RUNA)
  await shoot(page, 'protected-opened')

  await page.getByRole('navigation', { name: 'Huvudmeny' }).getByRole('link', { name: 'Register' }).click()
  await page.getByRole('heading', { level: 1, name: 'Register' }).waitFor()
  await expectHidden(page)
  await page.goBack()
  await panel.getByText('Namnet är dolt').waitFor()
  await expectHidden(page)
})

it('what is filed and done about a protected person names nobody', async () => {
  const page = await visit('Tilde Vasshed')
  await page
    .getByRole('region', { name: 'Konversationer' })
    .getByRole('link', { name: /Skyddade personuppgifter/ })
    .click()
  await page.getByRole('textbox', { name: 'Meddelande' }).fill('Hej! Vi ringer i dag.')
  await page.getByRole('region', { name: 'Spärren' }).waitFor()
  await expectHidden(page)
  await page.getByRole('textbox', { name: 'Meddelande' }).fill('')

  await page.getByRole('link', { name: 'Bevara B', exact: true }).click()
  await filingOpened(page)
  await page.getByRole('button', { name: 'Bevara och stanna' }).waitFor()
  await expectHidden(page)
  await page.getByRole('button', { name: 'Bevara och stanna' }).click()
  await page.locator('.toast').filter({ hasText: 'Bevarat: EB' }).waitFor()
  await expectHidden(page)
  await page.getByRole('link', { name: 'Öppna handlingen' }).click()
  await page.getByRole('heading', { level: 1, name: /^Handling/ }).waitFor()
  await expectHidden(page)
  await page.goto(new URL('/akter', page.url()).href)
  await page.getByRole('row').filter({ hasText: 'Skyddade personuppgifter' }).getByRole('link').click()
  await page.getByRole('heading', { level: 1, name: /^Personakt/ }).waitFor()
  await expectHidden(page)
})

it('a new mail from a protected person is nameless before anybody has linked it', async () => {
  await writeMail(
    { name: 'Runa Ekelöv', address: 'runa@brevladan.example' },
    { subject: 'En sak till', text: 'Hej, när hör ni av er?' },
  )
  const tilde = await as('Tilde Vasshed')
  await expect
    .poll(async () => {
      const { rows } = await tilde('GET /api/conversations', {}, undefined, '?view=unassigned')
      return rows.filter(({ protectedIdentity }) => protectedIdentity).length
    })
    .toBe(1)
  const page = await visit('Tilde Vasshed', '/inkorg/ej-tilldelade')
  await page.getByRole('link', { name: /Skyddade personuppgifter/ }).click()
  await page.getByText('Adressen är inte kopplad till någon i registret. Koppla först.').waitFor()
  await expectHidden(page)
  await shoot(page, 'protected-unlinked')
})

/** Neither in anything that can be read or copied from the page, nor in its title or address. */
async function expectHidden(page: Page): Promise<void> {
  const everything = await page.evaluate(() => {
    const values = [...document.querySelectorAll<HTMLInputElement>('input, textarea')].map(
      ({ value }) => value,
    )
    return [document.title, location.href, document.documentElement.outerHTML, ...values].join('\n')
  })
  expect(RUNA.exec(withoutIds(everything))?.[0]).toBeUndefined()
}
