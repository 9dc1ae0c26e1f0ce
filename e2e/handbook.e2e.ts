import type { Locator, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { expectAccessible, expectFocusSeen } from './accessible.ts'
import { journeys, shoot } from './browser.ts'
import { as, newClient, newOfficer } from './town.ts'

const { visit } = journeys()

const wizardOf = (page: Page) => page.getByRole('complementary', { name: 'Får jag …?' })
const answerOf = (page: Page) => wizardOf(page).getByRole('region', { name: 'Svaret' })

it('S-119: a refusal is opened in the handbook, at its rule and with the questions filled in', async () => {
  const officer = await newOfficer('Hedvig Handbrink')
  const client = await newClient(officer, { name: 'Agda Regelfors', text: 'Hej! Påverkas min ansökan?' })
  const page = await visit(officer, `/inkorg/mina/${client.conversationId}`)
  const words = 'Hej Agda! Din depression påverkar inte din ansökan.'
  await page.getByRole('textbox', { name: 'Meddelande' }).fill(words)
  const gate = page.getByRole('region', { name: 'Spärren' })
  await gate.getByRole('heading', { name: 'Stopp – får inte skickas som e-post' }).waitFor()
  const rule = (await gate.getByText(/^Regel N\d+ ·/).textContent())?.match(/N\d+/)?.[0]
  await gate.getByText(/^Regel N\d+ ·/).click()
  await gate.getByRole('link', { name: 'Läs om regeln i handboken' }).click()

  // The rule itself has focus, with its reason and what it is worth.
  await page.locator(`#rule-${rule}:focus`).waitFor()
  await expectFocusSeen(page)
  const card = page.locator(`#rule-${rule}`)
  await card.getByText('ej signerad').waitFor()
  await card.getByText(/^Lag · Ska · \d källor/).click()
  await card.getByRole('listitem').first().waitFor()
  // What is known of Agda's case stands in no address.
  expect(page.url()).toMatch(/\/handbok\/communication\/[a-z]+#rule-N\d+$/)
  // The same answer, with nothing left to ask.
  await answerOf(page)
    .getByText(new RegExp(`^Regel ${rule} ·`))
    .waitFor()
  expect(await wizardOf(page).getByRole('radio').count()).toBe(0)
  await shoot(page, 'handbook-from-refusal')
  await expectAccessible(page)

  // Back at the message, what was written stands as it stood, under the class it had.
  await wizardOf(page).getByRole('link', { name: 'Tillbaka till meddelandet' }).click()
  const letter = page.getByRole('textbox', { name: 'Meddelande' })
  await letter.waitFor()
  expect(await letter.inputValue()).toBe(words)
  expect(await page.getByRole('radio', { name: /^Känsligt/ }).isChecked()).toBe(true)
})

it('send: a reminder by e-mail may go, and is taken to the inbox with class and text', async () => {
  const officer = await newOfficer('Sigrid Sändlund')
  const client = await newClient(officer, { name: 'Botvid Påminnelsson', text: 'Hej! Vilken tid var det?' })
  const page = await visit(officer, '/handbok/communication/email')
  await choose(page, 'Vem skrev först?', /^Personen skrev hit/)
  await choose(page, 'Vad vill du skriva?', /^Bara dag, klockslag/)
  await choose(page, 'Vem ska få det?', /^Klienten, 18 år/)
  await choose(page, 'Vad vet du om numret eller adressen?', /^Personen har själv valt det/)
  await choose(page, /skyddade personuppgifter/, /^Nej/)
  await answerIs(page, 'Ja')
  await answerOf(page).getByText('Hälsningar Sigrid').first().waitFor()
  await shoot(page, 'wizard-send')

  await answerOf(page).getByRole('link', { name: 'Öppna i inkorgen' }).click()
  await page
    .locator('.toast')
    .getByText(/^Välj den konversation/)
    .waitFor()
  expect(new URL(page.url()).search).toBe('')
  await page.locator(`.it[href$="${client.conversationId}"]`).click()
  const letter = page.getByRole('textbox', { name: 'Meddelande' })
  await expect.poll(() => letter.inputValue()).toMatch(/Hälsningar Sigrid$/)
  expect(await page.getByRole('radio', { name: /^Tid, plats/ }).isChecked()).toBe(true)
  // The gate asks about this very person, and knows that nobody has asked her.
  await page.getByRole('region', { name: 'Spärren' }).getByRole('heading', { level: 2 }).waitFor()
})

it('record: what nobody can place is locked and asked about', async () => {
  const page = await visit('Tilde Vasshed', '/handbok/records/register')
  await wizardOf(page).getByRole('button', { name: 'Vad gör jag med ett sms?' }).click()
  await choose(page, 'Vad är det?', /^Något som kommit till oss/)
  await choose(page, /personakt\?/, /^Jag vet inte/)
  await answerIs(page, 'Fråga först')
  expect(await answerOf(page).getByRole('listitem').allTextContents()).toContain('Fråga registratorn')
  await answerOf(page).getByRole('button', { name: 'Kopiera texten' }).first().waitFor()
  await shoot(page, 'wizard-record')
})

it('search: looking at a friends-only page is refused, and a changed answer changes the verdict', async () => {
  const page = await visit('Tilde Vasshed', '/handbok/searching/before')
  await choose(page, 'Vad ska sökningen ge svar på?', /^Jag har skrivit en fråga som/)
  await choose(page, 'Vem söker du på?', /^Klienten/)
  await choose(page, 'Vet klienten att vi kan söka?', /^Ja\b/)
  await choose(page, 'Hur ser man sidan?', /^Man måste bli vän/)
  await choose(page, 'Med vilket konto söker du?', /^Inget konto/)
  await answerIs(page, 'Nej')
  await wizardOf(page).getByRole('button', { name: 'Ändra Hur ser man sidan?' }).click()
  await choose(page, 'Hur ser man sidan?', /^Alla kan se den/)
  await answerIs(page, 'Ja')
  await shoot(page, 'wizard-search')
})

it('publish: a post with open comments waits until someone reads them', async () => {
  const page = await visit('Tilde Vasshed', '/handbok/far-jag')
  await page.getByRole('link', { name: 'Får jag lägga ut det här?' }).click()
  await choose(page, 'Från vilket konto?', /^Enhetens/)
  await choose(page, /känna igen\?/, /^Nej/)
  await choose(page, /^Är kommentarerna öppna/, /^Öppna, men ingen/)
  await answerIs(page, 'Inte än')
  await answerOf(page).getByText('Gör sidan färdig').waitFor()
  await shoot(page, 'wizard-publish')
})

it('outreach: answered with the keys alone, and shared as a link that says nothing of anybody', async () => {
  const page = await visit('Tilde Vasshed', '/handbok/far-jag?question=outreach')
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  for (const key of ['2', '1', '1', '1', '1']) {
    const question = await wizardOf(page).locator('fieldset').getAttribute('id')
    await page.keyboard.press(key)
    await expectFocusSeen(page)
    await page.keyboard.press('Enter')
    await expect.poll(() => wizardOf(page).locator(`[id="${question}"]`).count()).toBe(0)
  }
  await answerIs(page, 'Ja')
  await expectFocusSeen(page)
  await shoot(page, 'wizard-outreach')

  await wizardOf(page).getByRole('button', { name: 'Dela som länk' }).click()
  await page
    .locator('.toast')
    .getByText(/^Länken är kopierad/)
    .waitFor()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(link).toMatch(/\/handbok\/far-jag\?question=outreach&[a-z=&_]+$/)
  const other = await visit('Nils Fagerlind', new URL(link).pathname + new URL(link).search)
  await answerIs(other, 'Ja')
})

it('danger goes before every question', async () => {
  const page = await visit('Tilde Vasshed', '/handbok/communication/sms')
  await wizardOf(page).getByRole('button', { name: 'Är någon i fara nu?' }).click()
  await answerIs(page, 'Ja')
  await answerOf(page)
    .getByText(/alltid ringa eller åka dit/)
    .waitFor()
  expect(await wizardOf(page).getByRole('radio').count()).toBe(0)
})

it('without contact the questions go on, and a page that cannot be read says so', async () => {
  const page = await visit('Tilde Vasshed', '/handbok/communication/sms')
  await choose(page, 'Vem skrev först?', /^Jag tar kontakt/)
  await page.context().setOffline(true)
  await choose(page, 'Vad vill du skriva?', /^Något om hälsa/)
  await answerOf(page).getByRole('heading', { level: 2 }).waitFor()
  await page
    .getByRole('navigation', { name: 'Handbokens innehåll' })
    .getByRole('link', { name: 'Vår egen chatt' })
    .click()
  await page
    .getByRole('article')
    .getByText(/^Ingen kontakt/)
    .waitFor()
  await expectAccessible(page)
  await page.context().setOffline(false)
  await page.getByRole('heading', { level: 1, name: 'Vår egen chatt' }).waitFor()
})

it('S-120: a doubt about a rule is answered, and becomes an example that everybody reads', async () => {
  const officer = await newOfficer('Tvivla Frågsten')
  const page = await visit(officer, '/handbok/communication/sms')
  const card = page.locator('#rule-N84')
  await card.getByRole('button', { name: 'Jag tror att regeln är fel N84' }).click()
  const dialog = page.getByRole('dialog', { name: 'Jag tror att regel N84 är fel' })
  await dialog.getByRole('button', { name: 'Skicka frågan' }).click()
  await dialog.getByRole('alert').getByRole('link', { name: 'Skriv vad du undrar.' }).waitFor()
  await expectAccessible(page)
  await dialog.getByRole('textbox').fill('Får jag skriva vilken veckodag det är?')
  await dialog.getByRole('button', { name: 'Skicka frågan' }).click()
  await page
    .locator('.toast')
    .getByText(/^Frågan är skickad/)
    .waitFor()

  const owner = await visit(
    await newOfficer('Ägir Regelmark', { role: 'administrator', unit: '' }),
    '/handbok/fragor',
  )
  const asked = owner.getByRole('listitem').filter({ hasText: 'vilken veckodag' })
  await asked.getByRole('button', { name: /^Svara/ }).click()
  const answer = owner.getByRole('dialog', { name: 'Svara på frågan' })
  await answer.getByRole('textbox', { name: 'Ditt svar' }).fill('Ja, dag och klockslag går bra.')
  await answer.getByRole('checkbox').check()
  await answer.getByRole('textbox', { name: 'Frågan i exemplet' }).fill('Får veckodagen stå med?')
  await answer.getByRole('textbox', { name: 'Svaret i exemplet' }).fill('Ja. Dag och klockslag får stå.')
  await expectAccessible(owner)
  await shoot(owner, 'handbook-answer')
  await answer.getByRole('button', { name: 'Spara svaret' }).click()
  await asked.getByText('Ja, dag och klockslag går bra.').waitFor()

  await page.goto(new URL('/handbok/communication/sms', page.url()).href)
  await page.getByRole('article').getByText('Får veckodagen stå med?').waitFor()
})

it('the lawyer keeps a case, with the answer it has today', async () => {
  const page = await visit('Disa Norrskog', '/handbok/far-jag?question=search&entrance=search-own')
  await choose(page, 'Vad söker du på?', /^Ett annat ord/)
  await answerIs(page, 'Nej')
  await wizardOf(page).getByRole('button', { name: 'Spara som prövofall' }).click()
  const dialog = page.getByRole('dialog', { name: 'Spara som prövofall' })
  await dialog.getByRole('button', { name: 'Spara fallet' }).click()
  await dialog.getByRole('alert').waitFor()
  await expectAccessible(page)
  await dialog.getByRole('textbox').fill('Fritextsökning på en sjukdom')
  await dialog.getByRole('button', { name: 'Spara fallet' }).click()
  await page
    .locator('.toast')
    .getByText(/^Fallet är sparat/)
    .waitFor()
  const { rows } = await (await as('Disa Norrskog'))('GET /api/rule-cases')
  const kept = rows.find(({ note }) => note === 'Fritextsökning på en sjukdom')
  expect(kept).toMatchObject({ question: 'search', expected: { rule: 'NS01' }, differs: false })

  const officer = await visit(
    'Tilde Vasshed',
    '/handbok/far-jag?question=search&entrance=search-own&term=free_text',
  )
  await answerIs(officer, 'Nej')
  expect(await wizardOf(officer).getByRole('button', { name: 'Spara som prövofall' }).count()).toBe(0)
})

it('S-118: somebody new finds the four areas, the pages for their work, and what holds for a library too', async () => {
  const page = await visit('Ragna Silfverlod', '/inkorg')
  await page.keyboard.press('g')
  await page.keyboard.press('h')
  await page.getByRole('heading', { level: 1, name: 'Handbok' }).waitFor()
  for (const area of ['Kommunikation', 'Söka information', 'Sprida information', 'Uppsökande arbete'])
    await page.getByRole('article').getByRole('heading', { level: 2, name: area }).waitFor()
  const contents = page.getByRole('navigation', { name: 'Handbokens innehåll' })
  await contents.getByRole('combobox', { name: 'Visa sidor för' }).selectOption('registrator')
  await contents.getByRole('link', { name: /^Är det en allmän handling\?.*även skola och kultur/ }).click()
  await page.getByRole('article').getByText('Gäller också skola och kultur').waitFor()
  await page.getByRole('article').getByRole('link', { name: 'Handbok' }).click()
  await page.getByRole('article').getByRole('link', { name: 'Så använder du handboken' }).click()
  await page
    .getByRole('article')
    .getByText(/siffrorna är från 2011/)
    .waitFor()
  await page
    .getByRole('article')
    .getByText(/^Handboken är inte heltäckande/)
    .waitFor()
})

it('words are looked for in the handbook, and the place is found on its page', async () => {
  const page = await visit('Tilde Vasshed', '/handbok')
  const contents = page.getByRole('navigation', { name: 'Handbokens innehåll' })
  await contents.getByRole('searchbox').fill('veckoslut förföljd')
  await page.keyboard.press('Enter')
  await contents.getByText('Inget hittades. Pröva ett annat ord.').waitFor()
  await contents.getByRole('searchbox').fill('orosanmälan')
  await page.keyboard.press('Enter')
  await contents.getByText(/^\d+ ställen?$/).waitFor()
  await expectAccessible(page)
  await contents.locator('.contents-found a').first().click()
  await page
    .getByRole('article')
    .getByText(/orosanmäl/i)
    .first()
    .waitFor()
  expect(new URL(page.url()).search).toBe('')
  await contents.getByRole('combobox', { name: 'Visa sidor för' }).selectOption('arkivarie')
  expect(await contents.locator('details a').count()).toBeLessThan(20)
})

/** Answers one question of the wizard, and goes on. */
async function choose(page: Page, question: string | RegExp, answer: RegExp): Promise<void> {
  const group: Locator = wizardOf(page).getByRole('group', { name: question })
  await group.getByRole('radio', { name: answer }).check()
  await wizardOf(page).getByRole('button', { name: 'Fortsätt' }).click()
  await group.waitFor({ state: 'detached' })
}

const answerIs = (page: Page, words: string) =>
  answerOf(page).getByRole('heading', { name: words, exact: true }).waitFor()
