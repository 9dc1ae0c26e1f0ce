/** Why a stricter row may not be decided, in words. */
import type { Facts, Where } from '../condition.ts'
import { conditionWords } from '../conditionWords.ts'
import type { FactSpace, Language, Sentence } from '../decision.ts'
import type { StricterRow } from '../local.ts'
import { type QuestionName, questions } from '../questions.ts'
import { say } from '../say.ts'
import { wordsOf } from '../wordsOf.ts'
import type { Untouchable } from './stricter.ts'

/** Says the sentence about facts in both languages. */
const about = (
  question: QuestionName,
  where: Where<Facts>,
  sentence: (words: Sentence) => Sentence,
): Sentence => {
  const space: FactSpace = questions[question].space
  const told = (language: Language) => conditionWords([where], { question, space, language })
  return sentence(say(told('sv'), told('en')))
}

/** What a word is called in both languages. */
const called = (
  question: QuestionName,
  name: (words: ReturnType<typeof wordsOf>) => string | null,
): Sentence => say(name(wordsOf(question, 'sv')) ?? '', name(wordsOf(question, 'en')) ?? '')

/** What of a combination somebody needs to see: what the row speaks of. */
const spokenOf = ({ where }: StricterRow, known: Facts): Where<Facts> =>
  Object.fromEntries(
    Object.keys({ ...where, party: [], sens: [] }).flatMap((fact) =>
      known[fact] === undefined ? [] : [[fact, [known[fact]]]],
    ),
  )

export const unknown = (what: string): Sentence =>
  say(
    `“${what}” finns inte bland frågans omständigheter, svar, steg och utvägar.`,
    `“${what}” is not among the question’s facts, outcomes, steps and ways forward.`,
  )

export function loosens(question: QuestionName, outcome: string): Sentence {
  const words = called(question, (one) => one.outcome(outcome))
  return say(
    `Ett lokalt beslut får bara vara strängare. ”${words.sv}” är inte strängare än något som regelverket tillåter.`,
    `A local decision may only be stricter. “${words.en}” is not stricter than anything the rules permit.`,
  )
}

const protectedThings: Readonly<Record<Untouchable['name'], Sentence>> = {
  received: say('Det som kommer in tas alltid emot.', 'What comes in is always received.'),
  danger: say(
    'Vid fara för liv eller för ett barn får man alltid ringa eller åka dit.',
    'When life or a child is in danger one may always call or go there.',
  ),
  emergency_text: say(
    'Den neutrala nödtexten får alltid skickas.',
    'The neutral emergency text may always be sent.',
  ),
  acute: say('Akut fara får aldrig stoppas.', 'Acute danger is never stopped.'),
  file_destroyed_in_time: say(
    'En personakt får inte sparas längre än lagen säger.',
    'A personal file may not be kept longer than the law says.',
  ),
}

/** All that it touches at once, and what to add to the row so that it does not. */
export function touches(question: QuestionName, touched: readonly Untouchable[]): Sentence {
  const unless = Object.assign({}, ...touched.map((one) => one.unless))
  const all = (language: Language) => touched.map(({ name }) => protectedThings[name][language]).join(' ')
  return about(question, unless, (words) =>
    say(
      `${all('sv')} Det kan ingen skärpa. Lägg till i raden: ${words.sv}.`,
      `${all('en')} Nobody can tighten that. Add to the row: ${words.en}.`,
    ),
  )
}

export const changesNothing = (rules: readonly string[]): Sentence =>
  rules.length === 0
    ? say(
        'Raden ändrar ingenting: inget av det den nämner kan inträffa i det här regelverket.',
        'The row changes nothing: none of what it names can occur under these rules.',
      )
    : say(
        `Raden ändrar ingenting. Regelverket är redan minst lika strängt där (${some(rules)}).`,
        `The row changes nothing. The rules are already at least as strict there (${some(rules)}).`,
      )

export const looser = (rules: readonly string[]): Sentence =>
  say(
    `Ett lokalt beslut får bara vara strängare. Regelverket är redan strängare än raden där den passar (${some(rules)}).`,
    `A local decision may only be stricter. The rules are already stricter than the row where it fits (${some(rules)}).`,
  )

const some = (rules: readonly string[]) => rules.slice(0, 6).join(', ') + (rules.length > 6 ? ' …' : '')

export function endless(row: StricterRow, known: Facts): Sentence {
  const step = called(row.question, (one) => one.step(row.step))
  return about(row.question, spokenOf(row, known), (words) =>
    row.step === null
      ? say(
          `Det som skrivs om stoppas igen, och så runt: ${words.sv}. Skriv raden så att det omskrivna inte omfattas.`,
          `What is rewritten is stopped again, and so on: ${words.en}. Write the row so that the rewritten text is not covered.`,
        )
      : say(
          `När steget ”${step.sv}” är gjort stoppar raden igen, och det tar aldrig slut: ${words.sv}. Ta med den omständighet som steget ändrar.`,
          `When the step “${step.en}” is done the row stops it again, and it never ends: ${words.en}. Name the fact that the step changes.`,
        ),
  )
}

export const noWay = (row: StricterRow, known: Facts): Sentence =>
  about(row.question, spokenOf(row, known), (words) =>
    say(
      `Då finns det inget lagligt sätt kvar att säga det, varken vid möte, i telefon eller i brev till en kontrollerad person: ${words.sv}.`,
      `Then no lawful way is left to say it, neither at a meeting, by phone nor by letter to a verified person: ${words.en}.`,
    ),
  )

export const noOffer = (row: StricterRow, known: Facts): Sentence =>
  about(row.question, spokenOf(row, known), (words) =>
    say(
      `Ingen av radens utvägar är öppen, och ett nej ska alltid ha en: ${words.sv}.`,
      `None of the row’s ways forward is open, and a no must always have one: ${words.en}.`,
    ),
  )
