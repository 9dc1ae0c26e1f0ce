/** Each code, its HTTP status, and the words used when the thrower had none of its own. */
export const ERROR_CODES = {
  invalid: {
    status: 400,
    sv: 'Något är fel ifyllt. Inget sparades.',
    en: 'Something is filled in wrong. Nothing was saved.',
  },
  'not-signed-in': {
    status: 401,
    sv: 'Du är inte inloggad. Logga in och försök igen.',
    en: 'You are not signed in. Sign in and try again.',
  },
  'not-allowed': {
    status: 403,
    sv: 'Du får inte göra detta. Inget sparades.',
    en: 'You may not do this. Nothing was saved.',
  },
  'not-found': {
    status: 404,
    sv: 'Det finns inte, eller så får du inte se det.',
    en: 'It does not exist, or you may not see it.',
  },
  conflict: {
    status: 409,
    sv: 'Någon annan har ändrat samma sak. Läs in på nytt och försök igen.',
    en: 'Somebody else changed the same thing. Reload and try again.',
  },
  gone: { status: 410, sv: 'Det är borttaget.', en: 'It has been removed.' },
  busy: {
    status: 503,
    sv: 'Det är mycket just nu. Inget sparades. Försök igen om en stund.',
    en: 'It is busy right now. Nothing was saved. Try again in a while.',
  },
  'upstream-failed': {
    status: 502,
    sv: 'Ett annat system svarade inte som det skulle. Försök igen om en stund.',
    en: 'Another system did not answer as it should. Try again in a while.',
  },
} as const

export type ErrorCode = keyof typeof ERROR_CODES

/** Words for a person, in both languages of the interface. */
export interface Sentence {
  sv: string
  en: string
}

/** One sentence for each form field that has to be mended, by the field's name. */
export type FieldSentences = Readonly<Record<string, Sentence>>

/**
 * An expected failure: what failed, what was saved, what to do. The one class of the house. The text is shown
 * to people and written to the log, so it never carries personal data.
 */
export class AppError extends Error {
  override readonly name = 'AppError'
  readonly code: ErrorCode
  readonly text: Sentence
  readonly fields: FieldSentences | undefined

  constructor(code: ErrorCode, text: Sentence = ERROR_CODES[code], fields?: FieldSentences) {
    super(text.en)
    this.code = code
    this.text = { sv: text.sv, en: text.en }
    this.fields = fields
  }
}
