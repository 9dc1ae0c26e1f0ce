import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { expectFocusSeen } from './accessible.ts'
import { journeys } from './browser.ts'
import { filingOpened } from './desk.ts'
import { newClient, newOfficer } from './town.ts'

const { open, visit } = journeys()

it('the first minute is walked without a mouse, and focus is seen at every step', async () => {
  await newClient('Nils Fagerlind', { name: 'Orvar Tangentin', text: 'Hej! Vad händer med min ansökan?' })
  const { page } = await open()
  await tabTo(page, /Nils Fagerlind/)
  await press(page, 'Enter')
  await page.getByRole('region', { name: 'Konversationer' }).getByText('Orvar Tangentin').waitFor()

  await press(page, 'j', 'j', 'k')
  await until(page, 'j', /Orvar Tangentin/)
  await press(page, 'Enter')
  const letter = page.getByRole('textbox', { name: 'Meddelande' })
  await letter.waitFor()
  await press(page, 's')
  await page.keyboard.type('Hej! Din diagnos påverkar inte bistånd?/jkbteuzs14')
  expect(await letter.inputValue()).toBe('Hej! Din diagnos påverkar inte bistånd?/jkbteuzs14')
  expect(await page.getByRole('dialog').count()).toBe(0)
  await page.getByRole('heading', { name: 'Stopp – får inte skickas som e-post' }).waitFor()
  await press(page, 'Control+Enter')
  await page.getByRole('heading', { name: 'Får skickas som e-post' }).waitFor()
  await press(page, 'Control+Enter')
  await page
    .locator('.toast')
    .getByText(/Skickas om/)
    .waitFor()
  await page
    .getByRole('log')
    .getByText(/Lämnad/)
    .waitFor()

  // Out of the field the letters act again.
  await press(page, 'Escape', '1')
  await expect.poll(() => page.getByRole('radio', { name: /^Inget om personen/ }).isChecked()).toBe(true)
  await press(page, 'e')
  await page.getByRole('alert').filter({ hasText: '2 meddelanden är inte bevarade' }).waitFor()
  await press(page, 't')
  await page.getByRole('dialog', { name: 'Vem svarar?' }).waitFor()
  await press(page, 'Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await press(page, 'b')
  await filingOpened(page)
  for (const [key, choice] of [
    ['2', /^Diarium/],
    ['3', /^Ringa betydelse/],
    ['4', /^Hör inte hit/],
    ['1', /^Personakt/],
  ] as const) {
    await page.keyboard.press(key)
    await expect.poll(() => page.getByRole('radio', { name: choice }).isChecked()).toBe(true)
  }
  await page.keyboard.press('Control+Enter')
  await page
    .locator('.toast')
    .filter({ hasText: /Bevarat: EB .*handling 1/ })
    .waitFor()
})

it('every room, the search and the help are a key away, and Escape leads back', async () => {
  const officer = await newOfficer('Tova Tabulander')
  const client = await newClient(officer, { name: 'Bertil Kortväg', text: 'Hej! När har ni öppet?' })
  const page = await visit(officer, `/inkorg/mina/${client.conversationId}`)
  await page.getByRole('textbox', { name: 'Meddelande' }).waitFor()
  await press(page, 'u')
  await page.getByText('Välj en konversation i listan').waitFor()
  expect(await page.locator(':focus').textContent()).toContain('Bertil Kortväg')

  for (const [key, room] of [
    ['r', 'Register'],
    ['a', 'Personakter'],
    ['f', 'Frågor till registratorn'],
    ['h', 'Handbok'],
    ['i', 'Inkorg'],
  ] as const) {
    await page.keyboard.press('g')
    await page.keyboard.press(key)
    await page.getByRole('heading', { level: 1, name: room }).waitFor()
  }
  await press(page, '/')
  await page.keyboard.type('Bertil Kortväg')
  await page.getByRole('option', { name: /Bertil Kortväg/ }).waitFor()
  await expectFocusSeen(page)
  await page.keyboard.press('Enter')
  await page.getByRole('textbox', { name: 'Meddelande' }).waitFor()
  // From the search over the list to the conversation, and back to its buttons.
  await press(page, 'F6', 'F6')
  await until(page, 'Shift+Tab', /^Tilldela/)
  await press(page, '?')
  await page.getByRole('dialog', { name: 'Kortkommandon' }).waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  expect(await page.locator(':focus').textContent()).toMatch(/^Tilldela/)
  await expectFocusSeen(page)
  await press(page, 'F6', 'F6', 'Shift+F6')
})

it('single keys can be turned off, and Ctrl+Enter goes on acting', async () => {
  const officer = await newOfficer('Dagny Diktare')
  const client = await newClient(officer, { name: 'Algot Rösterud', text: 'Hej! När har ni öppet?' })
  const page = await visit(officer, '/installningar')
  const box = page.getByRole('checkbox', { name: 'Använd enkla tangenter' })
  await box.focus()
  await page.keyboard.press('Space')
  await expect.poll(() => box.isChecked()).toBe(false)
  await page.getByText('(avstängd)').first().waitFor()

  await page.goto(new URL(`/inkorg/mina/${client.conversationId}`, page.url()).href)
  const letter = page.getByRole('textbox', { name: 'Meddelande' })
  await letter.waitFor()
  for (const key of ['?', 'b', 't', 'e', 'g', 'r', 's', '/', 'u', '1']) await page.keyboard.press(key)
  expect(await page.getByRole('dialog').count()).toBe(0)
  expect(await page.getByRole('alert').count()).toBe(0)
  expect(page.url()).toContain(client.conversationId)
  expect(await page.getByRole('radio', { name: /^Känsligt/ }).isChecked()).toBe(true)
  await letter.fill('Hej! Vi har öppet kl. 9–15.')
  await page.keyboard.press('Control+Enter')
  await page.getByRole('heading', { name: 'Får skickas som e-post' }).waitFor()
})

/** Presses keys one by one, and looks for the focus after each. */
async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) {
    await page.keyboard.press(key)
    if (!['Enter', 'b', 't', 'e', '?', 'Escape'].includes(key)) await expectFocusSeen(page)
  }
}

/** Presses a key until what has focus says `words`. */
async function until(page: Page, key: string, words: RegExp): Promise<void> {
  const passed: string[] = []
  for (let tries = 0; tries < 60; tries++) {
    const focused = await page.evaluate(() => {
      const { activeElement: one, body } = document
      return one === null || one === body ? '' : (one.ariaLabel ?? one.textContent)
    })
    if (words.test(focused)) return expectFocusSeen(page)
    passed.push(focused.slice(0, 30))
    await page.keyboard.press(key)
  }
  throw new Error(`${key} never came to ${words}, only to ${passed.join(' | ')}`)
}

async function tabTo(page: Page, words: RegExp): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.keyboard.press('Tab')
  await until(page, 'Tab', words)
}
