import cookie from '@fastify/cookie'
import swagger from '@fastify/swagger'
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import fastify, { type FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { AppError } from './errors.ts'
import { answerErrors } from './httpErrors.ts'
import { refuseForeignOrigins, setSecurityHeaders } from './httpGuard.ts'
import { type Caller, type Http, requireDeclaration } from './httpRoute.ts'
import type { Log } from './log.ts'

export type { Caller, Http } from './httpRoute.ts'

export interface HttpOptions {
  /** What stands in the address bar: the origin that requests must come from. */
  publicUrl: URL
  /** Addresses of the reverse proxies whose X-Forwarded-For is believed; none: nobody's. */
  trustProxy: readonly string[]
  log: Log
  /** Who asks, by the request's cookie or header; undefined when nobody is signed in. Cookies are parsed. */
  authenticate(request: FastifyRequest): Promise<Caller | undefined>
  /** Whether the database answers. */
  ready(): Promise<boolean>
  /** Stands in the OpenAPI description. */
  title: string
}

const LARGEST_BODY = 1024 * 1024
const LONGEST_REQUEST_MS = 30_000
// Schemas become code, some of them at the first answer. To polish that code took a fifth of that answer's time, and
// made no later one faster.
const code = { optimize: false }

/**
 * A server that does not start with an undeclared route, refuses what it was not told to expect, and answers every
 * failure in the same form: `{ error: { code, text, reference?, fields? } }`.
 */
export async function makeHttp(options: HttpOptions): Promise<Http> {
  const { log, trustProxy, title } = options
  const app: Http = fastify({
    logger: false, // Fastify's own writes the whole address, with whatever it holds
    bodyLimit: LARGEST_BODY,
    requestTimeout: LONGEST_REQUEST_MS,
    trustProxy: trustProxy.length > 0 ? [...trustProxy] : false,
    exposeHeadRoutes: false,
    forceCloseConnections: true,
    // Unknown fields are refused, not dropped; "1" is not 1.
    ajv: { customOptions: { removeAdditional: false, coerceTypes: false, allErrors: true, code } },
    serializerOpts: { ajv: { code } },
  }).withTypeProvider<TypeBoxTypeProvider>()

  app.decorateRequest('caller', undefined)
  app.decorateRequest('styleNonce', '')
  app.removeContentTypeParser('text/plain') // JSON only
  answerErrors(app, log)
  app.addHook('onRoute', requireDeclaration)
  await app.register(cookie)
  await app.register(swagger, { openapi: { info: { title, version: '1' } } })
  setSecurityHeaders(app, options.publicUrl)
  refuseForeignOrigins(app, options.publicUrl)
  checkCaller(app, options)
  app.addHook('onResponse', async (request, reply) => {
    log.info('http.done', {
      method: request.method,
      route: request.routeOptions.url, // the pattern, never the address
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
    })
  })
  addOwnRoutes(app, options)
  return app
}

function checkCaller(app: Http, { authenticate }: HttpOptions): void {
  app.addHook('onRequest', async (request) => {
    request.caller = await authenticate(request)
    const { allow } = request.routeOptions.config
    if (allow === 'public' || request.is404) return
    if (request.caller === undefined) throw new AppError('not-signed-in')
    if (!allow?.some((role) => request.caller?.roles.includes(role))) throw new AppError('not-allowed')
  })
}

function addOwnRoutes(app: Http, { ready }: HttpOptions): void {
  const Health = Type.Object({ ok: Type.Boolean() })
  const config = { allow: 'public', audit: { none: 'health' } } as const
  app.get('/healthz', { config, schema: { response: { 200: Health } } }, () => ({ ok: true }))
  app.get(
    '/readyz',
    { config, schema: { response: { 200: Health, 503: Health } } },
    async (_request, reply) => {
      const ok = await ready().catch(() => false)
      return reply.code(ok ? 200 : 503).send({ ok })
    },
  )
  app.get(
    '/api/openapi.json',
    {
      config: { allow: 'public', audit: { none: 'description' } },
      schema: { hide: true, response: { 200: Type.Unknown() } },
    },
    () => app.swagger(),
  )
}
