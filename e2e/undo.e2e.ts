import { expect, it } from 'vitest'
import { journeys } from './browser.ts'
import { chooseClass } from './desk.ts'
import { lettersTo, newClient, newOfficer } from './town.ts'

const { visit } = journeys()

it('an answer taken back within ten seconds is a draft again, and nothing of it arrives', async () => {
  const officer = await newOfficer('Ester Ångerman')
  const client = await newClient(officer, { name: 'Ulla Backgård', text: 'Hej! När har ni öppet?' })
  const page = await visit(officer, `/inkorg/mina/${client.conversationId}`)
  const letter = page.getByRole('textbox', { name: 'Meddelande' })
  const send = page.getByRole('button', { name: 'Skicka e-post' })
  await letter.fill('Hej! Det här var för tidigt skickat.')
  await chooseClass(page, 1)

  await send.click()
  await page
    .locator('.toast')
    .getByText(/Skickas om \d+ s/)
    .waitFor()
  expect(await letter.inputValue()).toBe('')
  await page.locator('.toast').getByRole('button', { name: 'Ångra' }).click()
  await page.locator('.toast').getByText('Inget skickades. Texten är ett utkast igen.').waitFor()
  expect(await letter.inputValue()).toBe('Hej! Det här var för tidigt skickat.')
  await page.getByRole('log').getByText('Ångrad, inte skickad').waitFor()
  await page.reload()
  await expect.poll(() => letter.inputValue()).toBe('Hej! Det här var för tidigt skickat.')

  // Now it is sent in earnest; by the time it is there, the first would have been.
  await letter.fill('Hej! Vi har öppet kl. 9–15.')
  await send.click()
  await page
    .getByRole('log')
    .getByText(/Lämnad/)
    .waitFor()
  const letters = await lettersTo(client.address)
  expect(letters.map(({ text }) => text.includes('Vi har öppet'))).toEqual([true])
  expect(letters[0]?.text).not.toContain('för tidigt')
})

it('after the ten seconds there is nothing to take back', async () => {
  const officer = await newOfficer('Sigrid Senander')
  const client = await newClient(officer, { name: 'Tage Myrås', text: 'Hej! När har ni öppet?' })
  const page = await visit(officer, `/inkorg/mina/${client.conversationId}`)
  await page.getByRole('textbox', { name: 'Meddelande' }).fill('Hej! Vi har öppet kl. 9–15.')
  await chooseClass(page, 1)
  await page.getByRole('button', { name: 'Skicka e-post' }).click()
  const undo = page.getByRole('button', { name: /^Ångra/ })
  await undo.first().waitFor()
  await page
    .getByRole('log')
    .getByText(/Lämnad/)
    .waitFor()
  expect(await undo.count()).toBe(0)
  expect(await lettersTo(client.address)).toHaveLength(1)
})
