import { randomInt } from 'node:crypto'
import type { FastifyError, FastifyRequest } from 'fastify'
import { AppError, ERROR_CODES, type FieldSentences, type Sentence } from './errors.ts'
import type { Http } from './httpRoute.ts'
import type { Log } from './log.ts'

type Language = keyof Sentence

/** One form for every failure. What we did not expect is a bug: a reference number, and nothing else, leaves. */
export function answerErrors(app: Http, log: Log): void {
  app.setNotFoundHandler(async () => {
    throw new AppError('not-found')
  })
  app.setErrorHandler(async (error: FastifyError | AppError, request, reply) => {
    const language = languageOf(request)
    if (error instanceof AppError) {
      return reply.code(ERROR_CODES[error.code].status).send(answer(error, language))
    }
    const status = error.statusCode ?? 500
    if (error.validation !== undefined || (status >= 400 && status < 500)) {
      return reply
        .code(status)
        .send(answer(new AppError('invalid', wordsFor(error), fieldsOf(error)), language))
    }
    const reference = makeReference()
    log.error('http.bug', error, { reference, method: request.method, route: request.routeOptions.url })
    return reply.code(500).send({ error: { code: 'bug', text: bugText(reference)[language], reference } })
  })
}

function answer({ code, text, fields }: AppError, language: Language) {
  const inLanguage =
    fields && Object.fromEntries(Object.entries(fields).map(([name, words]) => [name, words[language]]))
  return { error: { code, text: text[language], ...(inLanguage && { fields: inLanguage }) } }
}

// Swedish unless the browser ranks English before it.
function languageOf({ headers }: FastifyRequest): Language {
  const wanted = headers['accept-language']?.toLowerCase().match(/\b(sv|en)\b/)?.[1]
  return wanted === 'en' ? 'en' : 'sv'
}

function wordsFor(error: FastifyError): Sentence {
  if (error.statusCode === 413) {
    return {
      sv: 'Det är för stort för att tas emot. Inget sparades.',
      en: 'It is too large to be received. Nothing was saved.',
    }
  }
  return ERROR_CODES.invalid
}

// The names of fields are ours and may be told; the values are the user's and may not.
function fieldsOf({ validation }: FastifyError): FieldSentences | undefined {
  const names = (validation ?? []).flatMap(({ keyword, instancePath, params }) => {
    if (keyword === 'additionalProperties') return []
    const path = instancePath.split('/').filter((part) => part !== '')
    return [[...path, ...(keyword === 'required' ? [String(params.missingProperty)] : [])].join('.')]
  })
  const named = names.filter((name) => name !== '')
  if (named.length === 0) return undefined
  return Object.fromEntries(
    named.map((name) => [
      name,
      { sv: 'Saknas, eller är skrivet på fel sätt.', en: 'Is missing, or written in the wrong way.' },
    ]),
  )
}

// No letters or digits that are mistaken for each other when read out on the telephone.
const ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'

function makeReference(): string {
  const signs = Array.from({ length: 8 }, () => ALPHABET.charAt(randomInt(ALPHABET.length))).join('')
  return `${signs.slice(0, 4)}-${signs.slice(4)}`
}

function bugText(reference: string): Sentence {
  return {
    sv: `Något gick fel hos oss, och det är inte ditt fel. Läs in sidan på nytt och se efter om det sparades. Uppge ${reference} om du ber om hjälp.`,
    en: `Something went wrong at our end, and it is not your fault. Reload the page and see whether it was saved. Give ${reference} if you ask for help.`,
  }
}
