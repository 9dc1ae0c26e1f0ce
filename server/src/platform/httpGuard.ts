import { randomBytes } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import { AppError } from './errors.ts'
import type { Http } from './httpRoute.ts'

/** Headers on every answer, faults included. A route that has set one of them itself keeps its own. */
export function setSecurityHeaders(app: Http, publicUrl: URL): void {
  const fixed = {
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=()',
    'cache-control': 'no-store',
    ...(publicUrl.protocol === 'https:' && {
      'strict-transport-security': 'max-age=63072000; includeSubDomains',
    }),
  }
  app.addHook('onRequest', async (request) => {
    request.styleNonce = randomBytes(16).toString('base64')
  })
  app.addHook('onSend', async (request, reply) => {
    for (const [name, value] of Object.entries({
      ...fixed,
      'content-security-policy': policy(request.styleNonce),
    })) {
      if (!reply.hasHeader(name)) reply.header(name, value)
    }
  })
}

function policy(nonce: string): string {
  return [
    `default-src 'none'`,
    `script-src 'self'`,
    `style-src 'self' 'nonce-${nonce}'`,
    `img-src 'self' data:`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `form-action 'self'`,
    `base-uri 'none'`,
    `frame-ancestors 'none'`,
    `require-trusted-types-for 'script'`,
    `trusted-types 'none'`,
  ].join('; ')
}

/** A request that changes something comes from our own pages. Browsers say where from; what says nothing is refused. */
export function refuseForeignOrigins(app: Http, publicUrl: URL): void {
  app.addHook('onRequest', async (request) => {
    if (['GET', 'HEAD', 'OPTIONS'].includes(request.method)) return
    if (!comesFromUs(request, publicUrl.origin)) throw new AppError('not-allowed', FOREIGN)
  })
}

function comesFromUs({ headers }: FastifyRequest, ours: string): boolean {
  if (headers.origin !== undefined) return headers.origin === ours
  return headers['sec-fetch-site'] === 'same-origin'
}

const FOREIGN = {
  sv: 'Begäran kom från en annan webbplats än Slussen. Inget sparades. Öppna Slussen på dess vanliga adress och försök igen.',
  en: 'The request came from another site than Slussen. Nothing was saved. Open Slussen at its usual address and try again.',
}
