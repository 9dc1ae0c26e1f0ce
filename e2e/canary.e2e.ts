import { randomInt } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { expect, inject, it } from 'vitest'
import { journeys } from './browser.ts'
import { logFaults, planted } from './canary.ts'
import { chooseClass, filingOpened } from './desk.ts'
import { arrived, as, ask, testNumber, writeMail } from './town.ts'

const { visit } = journeys()
const mark = () => `kvitter${randomInt(1e9)}`

it('nothing that people are, or write, is in anything the server says of itself', {
  timeout: 180_000,
}, async () => {
  const bird = {
    name: `Kanariefågel-${mark()}`,
    number: testNumber(),
    address: `${mark()}@brevladan.example`,
    phone: `070-174 06 ${randomInt(10, 39)}`,
    mail: mark(),
    subject: mark(),
    answer: mark(),
    refused: mark(),
    note: mark(),
    title: mark(),
    typo: mark(),
    user: mark(),
    password: mark(),
  }
  await writeMail(
    { name: bird.name, address: bird.address },
    { subject: bird.subject, text: `Hej! ${bird.mail} ${bird.number}` },
  )
  const call = await as('Tilde Vasshed')
  const { id } = await arrived(call, bird.name)
  const page = await visit('Tilde Vasshed', `/inkorg/teamet/${id}`)

  // Registered, refused, answered, filed and searched for, as any day.
  await page.getByRole('button', { name: 'Ny person' }).first().click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Namn', exact: true }).fill(bird.name)
  await dialog.getByRole('textbox', { name: /^Personnummer/ }).fill(bird.number)
  await dialog.getByRole('button', { name: 'Skapa och koppla' }).click()
  await dialog.waitFor({ state: 'detached' })
  const letter = page.getByRole('textbox', { name: 'Meddelande' })
  await letter.fill(`${bird.refused} ${bird.number} ${bird.phone}`)
  await page.getByRole('heading', { name: 'Stopp – får inte skickas som e-post' }).waitFor()
  await page.getByText(/^Sparat /).waitFor()
  await page.getByRole('button', { name: 'Boka samtal' }).click()
  await dialog.getByRole('textbox', { name: /^Att ta upp/ }).fill(bird.note)
  await dialog.getByRole('button', { name: 'Boka samtal' }).click()
  await dialog.waitFor({ state: 'detached' })
  await letter.fill(`Hej! Vi har öppet kl. 9–15. ${bird.answer}`)
  await chooseClass(page, 1)
  await page.getByRole('button', { name: 'Skicka e-post' }).click()
  await page
    .getByRole('log')
    .getByText(/Lämnad/)
    .waitFor()
  await page.getByRole('link', { name: /^Bevara B$/ }).click()
  await filingOpened(page)
  await page.keyboard.press('2')
  await page.getByRole('textbox', { name: 'Ärendet i korthet' }).fill('Fråga om öppettider')
  await page.getByRole('textbox', { name: 'Rubrik' }).fill(bird.title)
  await page.getByRole('button', { name: 'Bevara och stanna' }).click()
  await page.locator('.toast').filter({ hasText: 'Bevarat: SN' }).waitFor()
  await page.getByRole('link', { name: 'Öppna handlingen' }).waitFor()
  for (const words of [bird.name, bird.number]) {
    await page.getByRole('combobox', { name: /^Sök person/ }).fill(words)
    await page.getByRole('listbox', { name: 'Träffar' }).getByRole('option').first().waitFor()
  }

  // And everything that goes wrong on the way.
  const cookie = await page
    .context()
    .cookies()
    .then(([one]) => `${one?.name}=${one?.value}`)
  const faults = [
    await ask('POST', '/api/people', { name: bird.typo, personalNumber: bird.number }, cookie),
    await ask('POST', '/api/people/searches', { query: bird.name, [bird.typo]: bird.number }, cookie),
    await ask(
      'PUT',
      `/api/conversations/${id}/draft`,
      { text: bird.typo, channel: bird.typo, contentClass: 9 },
      cookie,
    ),
    await ask('POST', `/api/people/${bird.number}/openings`, { reason: bird.typo }, cookie),
    await ask('GET', `/api/conversations/${bird.typo}`, undefined, cookie),
    await ask('GET', `/api/${bird.typo}?namn=${bird.number}`, undefined, cookie),
    await ask('POST', '/api/sessions', { username: bird.user, password: bird.password, code: '123456' }),
    await ask('GET', '/api/me', undefined, `__Host-slussen=${bird.typo}`),
    await ask('POST', '/api/people', `{"name": "${bird.typo}`, cookie),
  ]
  // An address that somebody made up is the app's to answer; what stands in it is nobody's to keep.
  const madeUp = await ask('GET', `/${bird.typo}/${bird.number}?namn=${bird.name}`, undefined, cookie)
  expect(madeUp.status).toBe(200)
  expect(planted(await madeUp.text(), Object.values(bird))).toEqual([])
  expect(faults.filter(({ status }) => status < 400 || status >= 500)).toEqual([])
  // Nor in the words of the errors, which end up in screenshots and in mail to the help desk.
  const told = await Promise.all(faults.map((fault) => fault.text()))
  expect(planted(told.join('\n'), Object.values(bird))).toEqual([])

  const output = await readFile(inject('demo').output, 'utf8')
  expect(output.split('\n').length).toBeGreaterThan(100)
  expect(planted(output, [...Object.values(bird), ...EVERYBODY])).toEqual([])
  expect(logFaults(output)).toEqual([])
})

/** The demo's people, and words that the other journeys have written. */
const EVERYBODY = [
  'Björkvall',
  'Rosenqvarn',
  'Ekelöv',
  'Dalstad',
  'Tuvesand',
  '890101',
  '900101',
  '174 06',
  '1740635',
  'brevladan',
  'depression',
  'öppet',
  'diagnos',
  'mötet',
  'schema-v48',
  'Min ansökan',
  'Slussgatan',
]

it('the canary sings: a planted word, number or line is found', () => {
  const line = (more: object) =>
    JSON.stringify({ at: new Date().toISOString(), level: 'info', event: 'http.done', ...more })
  expect(planted(line({ name: 'Kanariefågel-kvitter7' }), ['Kanariefågel-kvitter7'])).toHaveLength(1)
  expect(planted(line({ path: '/?namn=Kanariefa%CC%8Agel' }), ['Kanariefågel'])).toHaveLength(1)
  expect(planted(line({ n: '198901012388' }), ['19890101-2388'])).toHaveLength(1)
  expect(planted('\\u004banariefågel', ['Kanariefågel'])).toHaveLength(1)
  expect(logFaults(line({ route: '/api/people/:id', ms: 3, ok: true }))).toEqual([])
  expect(logFaults(line({ text: 'Hej Nadja' }))).toHaveLength(1)
  expect(logFaults(line({ body: { name: 'Nadja' } }))).toHaveLength(1)
  expect(logFaults(line({ event: 'Nadja skrev' }))).toHaveLength(1)
  expect(logFaults('TypeError: Nadja is not a function\n    at x.ts:1:1')).toHaveLength(2)
})
