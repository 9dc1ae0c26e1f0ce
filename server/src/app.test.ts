import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Running, startApp } from './app.ts'
import { type Config, readConfig } from './config.ts'
import { silentLog } from './platform/log.ts'

/** What anybody may call, besides the platform's own health and description. Whoever adds to it shows it in the diff. */
const PUBLIC = ['GET /*', 'GET /assets/:file', 'POST /api/sessions']

describe('the whole house', () => {
  let folder: string
  let running: Running
  let config: Config
  const routes: string[] = []
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'slussen-app-'))
    config = configOf({ DATA_DIR: folder, MASTER_KEY: randomBytes(32).toString('hex') })
    running = await startApp(config, {
      log: silentLog,
      onRoute: ({ method, url }) => routes.push(...[method].flat().map((one) => `${one} ${url}`)),
    })
  })
  afterAll(async () => {
    await running?.close()
    await rm(folder, { recursive: true, force: true })
  })

  const call = (route: string) => {
    const [method = 'GET', pattern = ''] = route.split(' ')
    const path = pattern.replace(/:\w+/g, '01a20101-c1a7-7682-8b6d-559216ad29cf').replace('*', '')
    const hasBody = ['POST', 'PUT', 'PATCH'].includes(method)
    return fetch(new URL(path, running.url), {
      method,
      headers: { origin: config.publicUrl.origin, ...(hasBody && { 'content-type': 'application/json' }) },
      ...(hasBody && { body: '{}' }),
    })
  }

  it('answers nobody who has not logged in, but for a pinned list', async () => {
    const closed = routes.filter((route) => !PUBLIC.includes(route))
    expect(closed.length).toBeGreaterThan(40)
    const answers = await Promise.all(closed.map(async (route) => `${route} ${(await call(route)).status}`))
    expect(answers.filter((answer) => !answer.endsWith(' 401'))).toEqual([])
  })

  it('knows nothing of the demo', () => {
    expect(routes.filter((route) => /demo/i.test(route))).toEqual([])
  })

  it('describes every route of the staff API', async () => {
    const { paths } = (await (await call('GET /api/openapi.json')).json()) as {
      paths: Record<string, object>
    }
    const described = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ':$1')}`),
    )
    const api = routes.filter((route) => route.includes(' /api/'))
    expect(api.filter((route) => !described.includes(route))).toEqual([])
  })

  it('sends a strict content policy with every page', async () => {
    const policy = (await call('GET /')).headers.get('content-security-policy')
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("require-trusted-types-for 'script'")
    expect(policy).not.toContain('unsafe')
  })

  it('a second process on the same folder is refused in words', async () => {
    await expect(startApp(config, { log: silentLog })).rejects.toMatchObject({ code: 'busy' })
  })

  it('another master key than the one it began with is refused in words, and nothing is changed', async () => {
    await running.close()
    const wrong = configOf({ DATA_DIR: folder, MASTER_KEY: randomBytes(32).toString('hex') })
    await expect(startApp(wrong, { log: silentLog })).rejects.toMatchObject({
      code: 'conflict',
      text: { sv: expect.stringContaining('Inget har ändrats') },
    })
    running = await startApp(config, { log: silentLog })
    expect((await call('GET /readyz')).status).toBe(200)
  })
})

function configOf(environment: Record<string, string>): Config {
  const read = readConfig({ PORT: '0', SMTP_IN_PORT: '0', MAIL_DOMAIN: 'ekebro.example', ...environment })
  if ('problems' in read) throw new Error(read.problems.join('\n'))
  return read.config
}
