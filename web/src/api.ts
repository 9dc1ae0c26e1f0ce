import type { Api } from '../../server/src/contract.ts'
import { language, say } from './i18n.ts'

type Sentence = string | { sv: string; en: string }
type Params<R extends string> = R extends `${string}:id${string}` ? { id: string } : Record<string, never>
export type Query = Record<string, string | number | undefined>

/** What the server said no to, in words for a person. `offline` and `failed` are made here. */
export class ApiError extends Error {
  override readonly name = 'ApiError'
  readonly code: string
  readonly text: string
  readonly reference: string | undefined
  readonly fields: Record<string, string>

  constructor(
    code: string,
    text: Sentence,
    more: { reference?: string; fields?: Record<string, Sentence> } = {},
  ) {
    super(code)
    this.code = code
    this.text = say(text)
    this.reference = more.reference
    this.fields = Object.fromEntries(
      Object.entries(more.fields ?? {}).map(([name, words]) => [name, say(words)]),
    )
  }
}

const NO_CONTACT = {
  sv: 'Ingen kontakt. Det du skriver finns kvar i fönstret men är inte sparat.',
  en: 'No contact. What you write stays in the window but is not saved.',
}
const FAILED = {
  sv: 'Något gick fel hos oss. Försök igen, och ange referensen om det inte hjälper.',
  en: 'Something went wrong on our side. Try again, and give the reference if that does not help.',
}

/** Told when the session is over and when contact is lost or regained. */
export const contact = {
  onSignedOut: () => {},
  onContact: (_online: boolean) => {},
}

/** The address of a call: ids in the path, filters in the query, search words never. */
export function address(route: string, params: Record<string, string> = {}, query: Query = {}): string {
  const path = route
    .slice(route.indexOf(' ') + 1)
    .replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''))
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)]],
  )
  return pairs.length > 0 ? `${path}?${new URLSearchParams(pairs)}` : path
}

/**
 * One call to the server. Throws ApiError: the server's own words, or `offline` when nobody answered.
 * A refusal by the rules is an answer, not an error.
 */
export async function api<R extends keyof Api>(
  route: R,
  params: Params<R>,
  body?: Api[R]['in'],
  query?: Query,
): Promise<Api[R]['out']> {
  const method = route.slice(0, route.indexOf(' '))
  const answer = await call(address(route, params, query), {
    method,
    credentials: 'same-origin',
    headers: {
      accept: 'application/json',
      // The chosen one, whatever the browser prefers: the server's words stand among ours.
      'accept-language': language(),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  if (answer.ok) return answer.status === 204 ? ({} as Api[R]['out']) : await answer.json()
  const error = errorFrom(answer.status, await answer.json().catch(() => undefined))
  if (error.code === 'not-signed-in' && route !== 'POST /api/sessions') contact.onSignedOut()
  throw error
}

async function call(url: string, options: RequestInit): Promise<Response> {
  try {
    const answer = await fetch(url, options)
    contact.onContact(true)
    return answer
  } catch {
    contact.onContact(false)
    throw new ApiError('offline', NO_CONTACT)
  }
}

/** The thrown form of an answer that is not 2xx, whatever stands in its body. */
export function errorFrom(status: number, body: unknown): ApiError {
  const error = (
    body as {
      error?: { code?: string; text?: Sentence; reference?: string; fields?: Record<string, Sentence> }
    }
  )?.error
  if (error?.code) return new ApiError(error.code, error.text ?? FAILED, error)
  return new ApiError(status === 401 ? 'not-signed-in' : 'failed', FAILED)
}
