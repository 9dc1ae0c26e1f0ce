import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type {
  FastifyBaseLogger,
  FastifyInstance,
  RawReplyDefaultExpression,
  RawRequestDefaultExpression,
  RawServerDefault,
  RouteOptions,
} from 'fastify'

/** Who asks, as far as the platform needs to know. */
export interface Caller {
  actorId: string
  roles: readonly string[]
}

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Who may call: everybody, or those who hold one of the roles. */
    allow?: 'public' | readonly string[]
    /** The deed written to the audit, or one word that says why there is none. */
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

type Schema = Record<string, unknown>

/**
 * Stops the start unless a route says what it takes, what it gives, who may call and what is written to the audit.
 * Closes the objects it takes, so that an unknown field is refused.
 */
export function requireDeclaration(route: RouteOptions): void {
  const { allow, audit } = route.config ?? {}
  const schema = (route.schema ?? {}) as Record<string, Schema | undefined>
  const missing = [
    !isAllow(allow) && 'config.allow (public or a list of roles)',
    !isAudit(audit) && 'config.audit (a deed, or { none: reason })',
    takesBody(route) && !schema.body && 'schema.body',
    route.url.includes(':') && !schema.params && 'schema.params',
    !Object.keys(schema.response ?? {}).some((status) => /^2/.test(status)) && 'schema.response for 2xx',
  ].filter((word) => word !== false)
  if (missing.length > 0) throw new Error(`http: ${route.method} ${route.url} lacks ${missing.join(', ')}`)
  for (const part of ['body', 'params', 'querystring'] as const) {
    if (schema[part]) schema[part] = closed(schema[part], `${route.url} ${part}`)
  }
  schema.querystring ??= { type: 'object', additionalProperties: false }
  route.schema = schema
}

function isAllow(allow: unknown): boolean {
  return allow === 'public' || (Array.isArray(allow) && allow.length > 0)
}

function isAudit(audit: unknown): boolean {
  if (typeof audit === 'string') return /^[A-Z][A-Za-z]+$/.test(audit)
  const { none } = Object(audit)
  return typeof none === 'string' && /^[a-z_]+$/.test(none)
}

function takesBody({ method }: RouteOptions): boolean {
  return [method].flat().some((word) => ['POST', 'PUT', 'PATCH'].includes(word))
}

function closed(schema: Schema, where: string): Schema {
  if ('allOf' in schema)
    throw new Error(`http: ${where}: objects joined by allOf cannot be closed; write one object`)
  return Object.fromEntries(
    Object.entries({
      ...(schema.type === 'object' && !('patternProperties' in schema) && { additionalProperties: false }),
      ...schema,
    }).map(([key, value]) => [key, closedPart(key, value, where)]),
  )
}

function closedPart(key: string, value: unknown, where: string): unknown {
  if (key === 'properties' || key === 'patternProperties') {
    return Object.fromEntries(
      Object.entries(Object(value)).map(([name, each]) => [name, closed(each as Schema, where)]),
    )
  }
  if (key === 'items' && !Array.isArray(value)) return closed(value as Schema, where)
  if (['anyOf', 'oneOf', 'items'].includes(key)) return (value as Schema[]).map((each) => closed(each, where))
  return value
}
