import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyBaseLogger, FastifyInstance, FastifyRequest, RawReplyDefaultExpression, RawRequestDefaultExpression, RawServerDefault } from 'fastify'
import type { Log } from './log.ts'

/** Who asks, as far as the platform needs to know. */
export interface Caller {
  actorId: string
  roles: readonly string[]
}

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Who may call: everybody, or those who hold one of the roles. */
    allow?: 'public' | readonly string[]
    /** The deed written to the audit, or why there is none. */
    audit?: string | { none: string }
  }
  interface FastifyRequest {
    /** Undefined on public routes, when nobody is signed in. */
    caller: Caller | undefined
    /** For the style-src of this answer. */
    styleNonce: string
  }
}

export type Http = FastifyInstance<
  RawServerDefault,
  RawRequestDefaultExpression,
  RawReplyDefaultExpression,
  FastifyBaseLogger,
  TypeBoxTypeProvider
>

export interface HttpOptions {
  publicUrl: URL
  /** Addresses of the reverse proxies whose X-Forwarded-For is believed. */
  trustProxy: readonly string[]
  log: Log
  authenticate(request: FastifyRequest): Promise<Caller | undefined>
  /** Whether the database answers. */
  ready(): Promise<boolean>
  title: string
}

export async function makeHttp(_options: HttpOptions): Promise<Http> {
  throw new Error('being built')
}
