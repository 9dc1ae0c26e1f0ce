/** What a municipality decides about the law, from the decision to the verdict that an officer meets. */
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { expectAccessible, expectFocusSeen, expectNoSidewaysScroll } from './accessible.ts'
import { journeys, shoot } from './browser.ts'
import { chooseClass } from './desk.ts'
import { as, newClient, newOfficer, testNumber } from './town.ts'

const { visit } = journeys()
const STOP = 'Stopp – får inte skickas som e-post'

it('a rule signed by the lawyer says who signed it wherever it stops somebody', async () => {
  const officer = await newOfficer('Tor Granlund')
  const client = await newClient(officer, { name: 'Sanna Lindvide', text: 'Hej! Vad händer nu?' })
  const stopped = await visit(officer, `/inkorg/mina/${client.conversationId}`)
  await writeSensitive(stopped)
  const source = stopped.getByRole('region', { name: 'Spärren' }).getByText(/^Regel N30 /)
  await expect.poll(() => source.textContent()).toMatch(/ · ej signerad$/)
  await expectAccessible(stopped)

  const page = await visit('Disa Norrskog')
  await page.getByRole('heading', { level: 2, name: 'Regelverk som gäller' }).waitFor()
  await look(page, 'law-pack')
  await page.getByRole('link', { name: 'Regler', exact: true }).click()
  const sign = page.getByRole('button', { name: 'Signera N30', exact: true })
  await sign.waitFor()
  await look(page, 'law-rules')
  await sign.focus()
  await page.keyboard.press('Enter')
  const review = page.getByRole('dialog', { name: 'Signera en regel' })
  await review.getByText('Svara kort och neutralt här och ta innehållet på en säker väg.').waitFor()
  await look(page, 'law-sign')
  const confirm = review.getByRole('button', { name: 'Signera regeln' })
  for (let tries = 0; tries < 6 && !(await focused(page, 'Signera regeln')); tries++)
    await page.keyboard.press('Tab')
  await expectFocusSeen(page)
  expect(await focused(page, 'Signera regeln')).toBe(true)
  await page.keyboard.press('Enter')
  await confirm.waitFor({ state: 'detached' })
  await sign.waitFor({ state: 'detached' })

  await stopped.reload()
  await stopped.getByRole('textbox', { name: 'Meddelande' }).waitFor()
  await writeSensitive(stopped)
  await expect.poll(() => source.textContent()).toMatch(/ · signerad av Disa Norrskog den \d+ \p{Letter}+$/u)
  await shoot(stopped, 'law-signed-verdict')

  // Taken back it is unsigned again; several are signed at once.
  await page.getByRole('combobox', { name: 'Visa' }).selectOption({ label: 'Alla' })
  await page.getByRole('button', { name: 'Ta tillbaka signaturen av N30' }).click()
  const back = page.getByRole('dialog', { name: 'Ta tillbaka signaturen' })
  await expectAccessible(page)
  await back.getByRole('button', { name: 'Ta tillbaka signaturen' }).click()
  await sign.waitFor()
  for (const id of ['N31', 'N32']) await page.getByRole('checkbox', { name: `Välj ${id}` }).check()
  await page.getByRole('button', { name: 'Signera 2 valda' }).click()
  await look(page, 'law-sign-two')
  await page.getByRole('dialog').getByRole('button', { name: 'Signera 2 regler' }).click()
  await page.getByText(/2 av \d+ i hela regelverket är signerade/).waitFor()
})

it('a stricter local decision stops the officer with its own reason, and a looser one is refused', async () => {
  const officer = await newOfficer('Gry Postgren', { unit: 'Gemensam inkorg' })
  const conversationId = await begunWithConsent(officer, 'Maj Tisdalen')
  const writing = await visit(officer, `/inkorg/teamet/${conversationId}`)
  const reminder = 'Hej! Kom ihåg mötet på tisdag kl. 10.'
  await writing.getByRole('textbox', { name: 'Meddelande' }).fill(reminder)
  await chooseClass(writing, 2)
  await writing.getByRole('heading', { name: 'Får skickas som e-post' }).waitFor()

  const administrator = await newOfficer('Kim Regelholm', { role: 'administrator', unit: '' })
  const page = await visit(administrator, '/rattslaget/lokala')
  await page.getByRole('link', { name: 'Skriv ett strängare beslut' }).click()
  const examine = page.getByRole('button', { name: 'Pröva raden' })
  await examine.click()
  await page.getByRole('alert').getByText('Kryssa i minst ett värde för varje omständighet.').waitFor()
  await look(page, 'law-row-faults')
  await page.getByRole('checkbox', { name: 'Sms', exact: true }).check()
  await addFact(page, 'Känslighet', ['sekretess'])
  await page.getByRole('combobox', { name: 'Vad ska svaret bli?' }).selectOption({ value: 'NOTICE_ONLY' })
  await page.getByRole('checkbox', { name: 'Ring', exact: true }).check()
  await page.getByRole('textbox', { name: 'Skäl på svenska' }).fill('Tider lämnas bara på telefon här.')
  await page.getByRole('textbox', { name: 'Skäl på engelska' }).fill('Times are given by phone only.')
  await page.getByRole('textbox', { name: 'Beslutat av' }).fill('Socialnämnden § 41')
  await page.getByRole('combobox', { name: 'Var gäller raden?' }).selectOption({ label: 'Gemensam inkorg' })
  await examine.click()
  await page.getByText('Raden får inte beslutas').waitFor()
  await page.getByText('Ett lokalt beslut får bara vara strängare.').waitFor()
  expect(await page.getByRole('button', { name: 'Besluta', exact: true }).count()).toBe(0)
  await look(page, 'law-row-refused')

  await page.getByRole('checkbox', { name: 'Sms', exact: true }).uncheck()
  await page.getByRole('checkbox', { name: 'E-post', exact: true }).check()
  await page.getByRole('checkbox', { name: 'sekretess', exact: true }).uncheck()
  await page.getByRole('checkbox', { name: 'vanliga personuppgifter', exact: true }).check()
  await page.getByRole('combobox', { name: 'Vad ska svaret bli?' }).selectOption({ value: 'DENY' })
  await examine.click()
  await page.getByText(/^Den ändrar svaret för [\d\s]+ kombinationer/).waitFor()
  await look(page, 'law-row-allowed')
  await page.getByRole('button', { name: 'Besluta', exact: true }).click()
  await page.getByRole('heading', { name: /^L\d+ · Stopp/ }).waitFor()
  await look(page, 'law-rows')

  await writing.reload()
  await writing.getByRole('textbox', { name: 'Meddelande' }).fill(reminder)
  await chooseClass(writing, 2)
  const gate = writing.getByRole('region', { name: 'Spärren' })
  await gate.getByRole('heading', { name: STOP }).waitFor()
  await gate.getByText('Tider lämnas bara på telefon här.').waitFor()
  await gate.getByText(/^Regel L\d+ · kommunens eget, strängare beslut · Socialnämnden § 41/).waitFor()
  await gate.getByRole('button', { name: 'Boka samtal' }).waitFor()
  await expectAccessible(writing)
  await shoot(writing, 'law-local-stop')

  await page.getByRole('button', { name: /^Avsluta raden/ }).click()
  const ending = page.getByRole('dialog', { name: /^Avsluta rad L\d+/ })
  await ending.getByRole('textbox', { name: 'Beslutat av' }).fill('Socialnämnden § 52')
  await look(page, 'law-row-end')
  await ending.getByRole('button', { name: 'Avsluta raden' }).click()
  await page.getByText('Socialnämnden § 52').waitFor()
})

it('who decides nothing about the law is not let in', async () => {
  const officer = await newOfficer('Nea Utanför')
  const page = await visit(officer, '/rattslaget')
  expect(await page.getByRole('link', { name: 'Rättsläget' }).count()).toBe(0)
  expect(await page.getByRole('heading', { name: 'Regelverk som gäller' }).count()).toBe(0)
})

async function writeSensitive(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'Meddelande' }).fill('Hej! Din diagnos påverkar inte beslutet.')
  await chooseClass(page, 3)
  await page.getByRole('heading', { name: STOP }).waitFor()
}

/** An adult who wants e-mail, registered in the common inbox, and a conversation that the officer begins. */
async function begunWithConsent(officer: { staffId: string }, name: string): Promise<string> {
  const call = await as(officer)
  const unitId = (await call('GET /api/me')).units[0]?.id ?? ''
  const person = { unitId, kind: 'client', name, personalNumber: testNumber() } as const
  const { id } = await call('POST /api/people', {}, person)
  const value = `${testNumber().slice(0, 8)}@brevladan.example`
  const point = { kind: 'email', value, source: 'meeting', verifiedHow: 'meeting' } as const
  await call('POST /api/people/:id/contact-points', { id }, point)
  const consent = { channel: 'external_email', state: 'given', how: 'meeting' } as const
  await call('POST /api/people/:id/consents', { id }, consent)
  return (await call('POST /api/people/:id/conversations', { id }, {})).conversationId
}

async function addFact(page: Page, fact: string, values: readonly string[]): Promise<void> {
  await page.getByRole('button', { name: 'Lägg till en omständighet' }).click()
  const last = page.getByRole('combobox', { name: /^Omständighet/ }).last()
  await last.selectOption({ label: fact })
  for (const value of values) await page.getByRole('checkbox', { name: value, exact: true }).check()
}

const focused = (page: Page, words: string) =>
  page.evaluate((wanted) => document.activeElement?.textContent === wanted, words)

/** Accessible as it stands and on a telephone, where nothing sticks out. */
async function look(page: Page, name: string): Promise<void> {
  await expectAccessible(page)
  await shoot(page, name)
  await page.setViewportSize({ width: 320, height: 640 })
  await expectNoSidewaysScroll(page)
  await expectAccessible(page)
  await shoot(page, `${name}-320`)
  await page.setViewportSize({ width: 1280, height: 800 })
}
