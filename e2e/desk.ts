/** What an officer's hands do again and again. */
import type { Locator, Page } from 'playwright-core'

const CLASSES = { 1: /^Inget om personen/, 2: /^Tid, plats m\.m\./, 3: /^Känsligt eller osäker/ }

/** Says what the text tells about the person. */
export function chooseClass(page: Page, contentClass: keyof typeof CLASSES): Promise<void> {
  return page.getByRole('radio', { name: CLASSES[contentClass] }).check()
}

function letterField(page: Page): Locator {
  return page.getByRole('textbox', { name: 'Meddelande' })
}

/** Writes something that says nothing about anybody. It may go. */
export async function writeGeneral(page: Page, text: string): Promise<void> {
  await letterField(page).fill(text)
  await chooseClass(page, 1)
  await page.getByRole('heading', { name: 'Får skickas som e-post' }).waitFor()
}

/** Sends what is written and waits until the other side has it. */
export async function sendAndWait(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Skicka e-post' }).click()
  await page
    .getByRole('log')
    .getByText(/Lämnad/)
    .waitFor()
}

/** Waits until the filing page stands there with its choices, and focus on its heading. */
export async function filingOpened(page: Page): Promise<void> {
  await page.locator('h1:focus', { hasText: 'Bevara meddelandet' }).waitFor()
  await page.getByRole('button', { name: 'Bevara och ta nästa' }).waitFor()
}
