import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { journeys, shoot } from './browser.ts'
import { as, ask, cookieOf } from './town.ts'

const { visit } = journeys()
const NADJA = { name: 'Nadja Björkvall', number: '19890101-2388' }

it('a colleague of another unit does not find her, by name, number or case number', async () => {
  const [{ caseNumber }, page] = await Promise.all([nadja(), visit('Birk Ahlsten')])
  const search = page.getByRole('combobox', { name: /^Sök person/ })
  // The search itself works: his own client is found.
  await search.fill('Leo Sjöhag')
  await page.getByRole('option', { name: /Leo Sjöhag/ }).waitFor()
  for (const words of [NADJA.name, 'Björkvall', NADJA.number, caseNumber]) {
    await search.fill(words)
    await page.getByText('Ingen träff. Skriv ett helt namn eller ett helt nummer.').waitFor()
    expect(await page.getByRole('option').count()).toBe(0)
    await search.fill('')
    await page.getByText('Ingen träff.').waitFor({ state: 'hidden' })
  }
  for (const path of ['/inkorg/teamet', '/akter', '/register', '/fragor']) {
    await page.goto(new URL(path, page.url()).href)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.getByText('Hämtar …').waitFor({ state: 'detached' })
    expect(await page.locator('body').textContent()).not.toMatch(/Nadja|Björkvall/)
  }
})

it('the address of her conversation looks to him like an address that was made up', async () => {
  const [hers, page] = await Promise.all([nadja(), visit('Birk Ahlsten')])
  const pages: string[] = []
  for (const id of [hers.conversationId, randomUUID()]) {
    await page.goto(new URL(`/inkorg/teamet/${id}`, page.url()).href)
    const region = page.getByRole('region', { name: 'Konversationen' })
    await region.getByText('Du har inte behörighet, eller så finns det inte').waitFor()
    pages.push((await page.locator('main').innerHTML()).replaceAll(id, '<id>'))
  }
  await shoot(page, 'another-unit')
  expect(pages[0]).toBe(pages[1])
})

it('each call about her is answered to him with the very bytes of a made-up id', async () => {
  const hers = await nadja()
  const birk = await cookieOf('Birk Ahlsten')
  const tilde = await cookieOf('Tilde Vasshed')
  const calls = [
    ['GET', '/api/conversations/', hers.conversationId],
    ['GET', '/api/people/', hers.clientId],
    ['GET', '/api/case-files/', hers.caseFileId],
    ['GET', '/api/messages/', hers.messageId, '/filing'],
    ['GET', '/api/messages/', hers.messageId, '/raw'],
    ['POST', '/api/people/', hers.clientId, '/openings', { reason: 'case_work' }],
    ['POST', '/api/people/', hers.clientId, '/conversations', {}],
    [
      'PUT',
      '/api/conversations/',
      hers.conversationId,
      '/draft',
      { text: 'Hej', channel: 'phone', contentClass: 1 },
    ],
    ['PUT', '/api/conversations/', hers.conversationId, '/done', {}],
  ] as const
  for (const [method, before, id, after = '', body] of calls) {
    const secret = await bytes(birk, method, `${before}${id}${after}`, body)
    const absent = await bytes(birk, method, `${before}${randomUUID()}${after}`, body)
    expect(secret, `${method} ${before}:id${after}`).toEqual(absent)
    expect(secret.status).toBe(404)
    // The call itself is right: her own officer gets another answer.
    if (method === 'GET') expect((await bytes(tilde, method, `${before}${id}${after}`)).status).toBe(200)
  }
})

async function nadja() {
  const tilde = await as('Tilde Vasshed')
  const { people } = await tilde('POST /api/people/searches', {}, { query: NADJA.name })
  const { rows } = await tilde('GET /api/conversations', {}, undefined, '?view=team')
  const conversationId = rows.find((row) => row.title === NADJA.name)?.id ?? ''
  const { client, messages } = await tilde('GET /api/conversations/:id', { id: conversationId })
  return {
    clientId: people[0]?.id ?? '',
    conversationId,
    caseFileId: client?.caseFiles[0]?.id ?? '',
    caseNumber: client?.caseFiles[0]?.number ?? '',
    messageId: messages[0]?.id ?? '',
  }
}

async function bytes(cookie: string, method: string, path: string, body?: object) {
  const answer = await ask(method, path, body, cookie)
  const headers = Object.fromEntries(answer.headers)
  // These differ between any two answers, whatever they say.
  for (const name of ['date', 'content-security-policy']) delete headers[name]
  return { status: answer.status, headers, body: await answer.text() }
}
