import { Type } from 'typebox'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { AppError } from './errors.ts'
import { type Caller, type Http, makeHttp } from './http.ts'
import { newId } from './ids.ts'
import { type LogLine, makeLog } from './log.ts'

const ORIGIN = 'https://slussen.example'
const ours = { origin: ORIGIN }
const Out = Type.Object({ ok: Type.Boolean() })
const open = { allow: 'public', audit: { none: 'test' } } as const
const ok = () => ({ ok: true })

let app: Http
let caller: Caller | undefined
let lines: LogLine[]

beforeEach(async () => {
  caller = undefined
  lines = []
  app = await makeHttp({
    title: 'Test',
    publicUrl: new URL(ORIGIN),
    trustProxy: [],
    log: makeLog(
      (line) => lines.push(line),
      () => new Date(),
    ),
    authenticate: async () => caller,
    ready: async () => true,
  })
})
afterEach(() => app.close())

describe('a route that leaves something undeclared stops the start', () => {
  const body = Type.Object({ name: Type.String() })
  const whole = { config: { ...open }, schema: { body, response: { 200: Out } } }

  it.each([
    ['who may call', { ...whole, config: { audit: open.audit } }, 'config.allow'],
    ['who may call (nobody)', { ...whole, config: { ...open, allow: [] } }, 'config.allow'],
    ['the audit', { ...whole, config: { allow: open.allow } }, 'config.audit'],
    ['why there is no audit', { ...whole, config: { ...open, audit: { none: '' } } }, 'config.audit'],
    ['what it takes', { ...whole, schema: { response: { 200: Out } } }, 'schema.body'],
    ['what it gives', { ...whole, schema: { body } }, 'schema.response'],
    [
      'what it gives when all is well',
      { ...whole, schema: { body, response: { 400: Out } } },
      'schema.response',
    ],
  ])('%s', (_what, options, lacking) => {
    expect(() => app.post('/things', options as typeof whole, ok)).toThrow(`POST /things lacks ${lacking}`)
  })

  it('what stands in the path', () => {
    const options = { config: { ...open }, schema: { response: { 200: Out } } }
    expect(() => app.get('/things/:thingId', options, ok)).toThrow('lacks schema.params')
  })

  it('an object that cannot be closed', () => {
    const schema = { body: Type.Intersect([body, Type.Object({})]), response: { 200: Out } }
    expect(() => app.post('/things', { config: { ...open }, schema }, ok)).toThrow('allOf')
  })

  it('and one that declares everything does not', () => {
    expect(() => app.post('/things', whole, ok)).not.toThrow()
  })
})

describe('a request', () => {
  const body = Type.Object({
    name: Type.String({ maxLength: 20 }),
    size: Type.Optional(Type.Integer()),
    parts: Type.Optional(Type.Array(Type.Object({ id: Type.String() }))),
  })
  const post = (payload: object | string, headers: Record<string, string> = ours) =>
    app.inject({ method: 'POST', url: '/things', payload, headers })

  beforeEach(() => {
    app.post(
      '/things',
      { config: { ...open }, schema: { body, response: { 200: Type.Object({ name: Type.String() }) } } },
      ({ body }) => ({
        name: body.name,
        secret: 'Kanariefågel',
      }),
    )
  })

  it('is answered with what the schema says and nothing more', async () => {
    expect((await post({ name: 'a' })).json()).toEqual({ name: 'a' })
  })

  it.each([
    ['an unknown field', { name: 'a', more: 1 }],
    ['an unknown field deep down', { name: 'a', parts: [{ id: 'x', more: 1 }] }],
    ['a number as text', { name: 'a', size: '1' }],
    ['text as a number', { name: 1 }],
  ])('with %s is refused', async (_what, payload) => {
    const answer = await post(payload)
    expect(answer.statusCode).toBe(400)
    expect(answer.json().error.code).toBe('invalid')
  })

  it('is told which fields are wrong, in its own language, without their values', async () => {
    const answer = await post(
      { size: 'Kanariefågel', parts: [{ id: 7 }] },
      { ...ours, 'accept-language': 'en-GB,sv;q=0.5' },
    )
    expect(Object.keys(answer.json().error.fields).sort()).toEqual(['name', 'parts.0.id', 'size'])
    expect(answer.json().error.text).toMatch(/^Something is filled in wrong/)
    expect(answer.body).not.toContain('Kanariefågel')
    expect((await post({})).json().error.text).toMatch(/^Något är fel ifyllt/)
  })

  it('with an unknown query is refused', async () => {
    app.get('/list', { config: { ...open }, schema: { response: { 200: Out } } }, ok)
    expect((await app.inject('/list?name=anna')).statusCode).toBe(400)
    expect((await app.inject('/list')).statusCode).toBe(200)
  })

  it.each([
    ['no word of where from', {}],
    ['another origin', { origin: 'https://evil.example' }],
    ['an opaque origin', { origin: 'null' }],
    [
      'another origin behind a friendly header',
      { origin: 'https://evil.example', 'sec-fetch-site': 'same-origin' },
    ],
    ['a neighbouring site', { 'sec-fetch-site': 'same-site' }],
  ])('that changes something with %s is refused', async (_what, headers) => {
    const answer = await post({ name: 'a' }, headers)
    expect(answer.statusCode).toBe(403)
    expect(answer.json().error.code).toBe('not-allowed')
  })

  it('that changes something is let in by Sec-Fetch-Site alone', async () => {
    expect((await post({ name: 'a' }, { 'sec-fetch-site': 'same-origin' })).statusCode).toBe(200)
  })

  it('that is not JSON is refused', async () => {
    const form = await post('name=a', { ...ours, 'content-type': 'application/x-www-form-urlencoded' })
    expect([form.statusCode, form.json().error.code]).toEqual([415, 'invalid'])
    expect((await post('{"name":"a"}', { ...ours, 'content-type': 'text/plain' })).statusCode).toBe(415)
    expect((await post('{"name":', { ...ours, 'content-type': 'application/json' })).statusCode).toBe(400)
  })

  it('that is too large is refused', async () => {
    const answer = await post({ name: 'x'.repeat(1024 * 1024) })
    expect([answer.statusCode, answer.json().error.code]).toEqual([413, 'invalid'])
  })
})

describe('a caller', () => {
  const get = () => app.inject('/things')
  beforeEach(() => {
    app.get(
      '/things',
      {
        config: { allow: ['reader', 'keeper'], audit: { none: 'test' } },
        schema: { response: { 200: Out } },
      },
      ok,
    )
  })

  it('who is nobody is told to sign in', async () => {
    expect((await get()).json().error.code).toBe('not-signed-in')
    expect((await get()).statusCode).toBe(401)
  })

  it('with another role is refused', async () => {
    caller = { actorId: newId(), roles: ['painter'] }
    expect([(await get()).statusCode, (await get()).json().error.code]).toEqual([403, 'not-allowed'])
  })

  it('with one of the roles is let in', async () => {
    caller = { actorId: newId(), roles: ['keeper'] }
    expect((await get()).json()).toEqual({ ok: true })
  })
})

describe('a failure', () => {
  const fail = (url: string, error: unknown) =>
    app.get(url, { config: { ...open }, schema: { response: { 200: Out } } }, () => {
      throw error
    })

  it('that was expected is answered by its code, in words', async () => {
    fail('/gone', new AppError('gone'))
    const answer = await app.inject('/gone')
    expect(answer.statusCode).toBe(410)
    expect(answer.json()).toEqual({ error: { code: 'gone', text: 'Det är borttaget.' } })
  })

  it('that was not is answered by a reference number, which the log knows too, and nothing else', async () => {
    fail('/bug', new Error('Kanariefågel'))
    const answer = await app.inject({ url: '/bug', headers: { 'accept-language': 'en' } })
    const { error } = answer.json()
    expect([answer.statusCode, error.code]).toEqual([500, 'bug'])
    expect(error.reference).toMatch(/^[2-9A-Z]{4}-[2-9A-Z]{4}$/)
    expect(error.text).toContain(error.reference)
    expect(answer.body).not.toContain('Kanariefågel')
    expect(lines).toContainEqual(
      expect.objectContaining({ event: 'http.bug', reference: error.reference, route: '/bug' }),
    )
    expect(JSON.stringify(lines)).not.toContain('Kanariefågel')
  })

  it('to find the page is in the same form', async () => {
    const answer = await app.inject('/nowhere/Kanariefågel')
    expect([answer.statusCode, answer.json().error.code]).toEqual([404, 'not-found'])
    expect(JSON.stringify(lines)).not.toContain('Kanarief')
  })
})

describe('every answer', () => {
  it.each(['/healthz', '/nowhere', '/api/openapi.json'])(
    'to %s forbids what it does not need',
    async (url) => {
      const { headers } = await app.inject(url)
      const policy = String(headers['content-security-policy'])
      expect(policy).toMatch(
        /^default-src 'none'; script-src 'self'; style-src 'self' 'nonce-[A-Za-z0-9+/]{22}=='; /,
      )
      expect(policy).toMatch(
        /frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'$/,
      )
      expect(headers).toMatchObject({
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'cache-control': 'no-store',
        'strict-transport-security': 'max-age=63072000; includeSubDomains',
      })
    },
  )

  it('has a nonce of its own, and gives it to whoever renders the page', async () => {
    app.get(
      '/page',
      { config: { ...open }, schema: { response: { 200: Type.String() } } },
      (request) => request.styleNonce,
    )
    const [one, two] = [await app.inject('/page'), await app.inject('/page')]
    expect(one.headers['content-security-policy']).toContain(`'nonce-${one.body}'`)
    expect(one.body).not.toBe(two.body)
  })

  it('is logged by the pattern of its route, never by its address', async () => {
    const schema = { params: Type.Object({ thingId: Type.String() }), response: { 200: Out } }
    app.get('/things/:thingId', { config: { ...open }, schema }, ok)
    await app.inject(`/things/kanariefagel`)
    expect(lines).toEqual([
      expect.objectContaining({ event: 'http.done', method: 'GET', route: '/things/:thingId', status: 200 }),
    ])
  })
})

describe('the machine itself', () => {
  it('says that it is alive and whether it is ready', async () => {
    expect((await app.inject('/healthz')).json()).toEqual({ ok: true })
    expect((await app.inject('/readyz')).statusCode).toBe(200)
    const unready = await makeHttp({
      title: 'Test',
      publicUrl: new URL('http://localhost'),
      trustProxy: [],
      log: makeLog(
        () => {},
        () => new Date(),
      ),
      authenticate: async () => undefined,
      ready: () => Promise.reject(new Error('no database')),
    })
    const answer = await unready.inject('/readyz')
    expect(answer.statusCode).toBe(503)
    expect(answer.headers['strict-transport-security']).toBeUndefined()
    await unready.close()
  })

  it('describes its routes', async () => {
    app.get('/things', { config: { ...open }, schema: { response: { 200: Out } } }, ok)
    const description = (await app.inject('/api/openapi.json')).json()
    expect(Object.keys(description.paths)).toContain('/things')
    expect(description.openapi).toMatch(/^3\./)
  })
})
