import { expect, it } from 'vitest'
import { journeys, shoot } from './browser.ts'
import { chooseClass } from './desk.ts'
import { lettersTo, newClient, newOfficer, writeMail } from './town.ts'

const { visit } = journeys()

it('two officers answer at once: one is told that the other did, and loses no word', async () => {
  const client = await newClient('Tilde Vasshed', { name: 'Vidar Norrbäck', text: 'Hej! När har ni öppet?' })
  const path = `/inkorg/teamet/${client.conversationId}`
  const [tilde, nils] = await Promise.all([visit('Tilde Vasshed', path), visit('Nils Fagerlind', path)])
  const letter = (page: typeof tilde) => page.getByRole('textbox', { name: 'Meddelande' })

  await letter(tilde).fill('Hej! Vi har öppet kl. 9–15.')
  await nils.getByText('Tilde Vasshed skriver ett svar nu').waitFor()
  await letter(nils).fill('Hej! Öppet varje vardag från nio.')
  await tilde.getByText('Nils Fagerlind skriver ett svar nu').waitFor()
  await shoot(nils, 'two-officers')
  for (const page of [tilde, nils]) {
    await chooseClass(page, 1)
    await page.getByRole('button', { name: 'Skicka e-post' }).waitFor()
  }

  // Nils's page does not hear of Tilde's answer in time, so that he sends past it.
  await nils.route('**/api/conversations/*', (route) =>
    route.request().method() === 'GET' ? undefined : route.continue(),
  )
  await tilde.getByRole('button', { name: 'Skicka e-post' }).click()
  await tilde
    .locator('.toast')
    .getByText(/Skickas om/)
    .waitFor()
  await nils.getByRole('button', { name: 'Skicka e-post' }).click()
  const told = nils
    .getByRole('alert')
    .filter({ hasText: /Tilde Vasshed svarade \d\d:\d\d\. Läs svaret först\./ })
  await told.waitFor()
  await shoot(nils, 'answered-by-another')
  expect(await letter(nils).inputValue()).toBe('Hej! Öppet varje vardag från nio.')

  await tilde
    .getByRole('log')
    .getByText(/Lämnad/)
    .waitFor()
  expect(await lettersTo(client.address)).toHaveLength(1)
})

it('what the client writes meanwhile is to be read before the answer goes', async () => {
  const officer = await newOfficer('Linnea Mittibrev')
  const client = await newClient(officer, { name: 'Yngve Kvarnström', text: 'Hej! När har ni öppet?' })
  const page = await visit(officer, `/inkorg/mina/${client.conversationId}`)
  await page.getByRole('textbox', { name: 'Meddelande' }).fill('Hej! Vi har öppet kl. 9–15.')
  await chooseClass(page, 1)
  await page.getByRole('button', { name: 'Skicka e-post' }).waitFor()
  await writeMail(client, {
    subject: 'Sv: Fråga',
    text: 'Jag hittade svaret själv!',
    inReplyTo: client.mailId,
  })

  const alert = page
    .getByRole('alert')
    .filter({ hasText: /Ett nytt meddelande kom \d\d[.:]\d\d\. Läs det först\./ })
  await alert.waitFor()
  await page.getByText('Kan skickas när du har läst det nya meddelandet.').waitFor()
  expect(await page.getByRole('button', { name: 'Skicka e-post' }).count()).toBe(0)
  await alert.getByRole('button', { name: 'Läs meddelandet' }).click()
  await page.getByRole('button', { name: 'Skicka e-post' }).waitFor()
  expect(await page.getByRole('textbox', { name: 'Meddelande' }).inputValue()).toContain('kl. 9–15')
  expect(await page.locator(':focus').textContent()).toContain('Jag hittade svaret själv!')
})
