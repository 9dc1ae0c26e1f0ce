/** What the words before a number say that it is: one and the same ten digits may be a phone and a person. */

export type Told = 'person' | 'phone' | 'other'

const edge = '(?<![\\p{L}\\d])'
const ends = '(?![\\p{L}\\d])'
const words: readonly (readonly [Told, string])[] = [
  [
    'person',
    'personnummer|personnumret|person ?-?nr|person nummer|personr|pers(?:on)?\\.? ?-?nr|p-?nr|p\\. ?nr|p-?nummer|samordningsnummer|samordningsnumret|samordnings-?nr|samordn\\.? ?nr|sam-?nr|födelsenummer|födelsenr|född|fodd|född den|id-?nummer|id-?nr',
  ],
  [
    'phone',
    'tel|tfn|tele|telefon|telefonen|telefonnr|telefonnummer|telefonnumret|tel\\.? ?-?nr|mobil|mobilen|mobilnr|mobilnummer|mobilnumret|mob|numret|nummer|nr|nås|når|ring|ringa|ringer|ringde|ringt|sms|sms:a|smsa|sms:ar|messa|swish|swisha|växel|växeln|fax|jour|jouren|whatsapp|på',
  ],
  [
    'other',
    'ocr|faktura|fakturan|fakturanr|fakturanummer|konto|kontonr|kontonummer|order|ordernr|ordernummer|kundnr|kundnummer|ref|referens|ärende|dnr|bankgiro|plusgiro|bg|pg',
  ],
]
const teller = new RegExp(
  `${edge}(?:${words.map(([told, list]) => `(?<${told}>${list})`).join('|')})${ends}`,
  'giu',
)
/** Any number may have these before it; another word before them says more. */
const faint = new Set(['på', 'nr', 'nummer', 'numret', 'når'])
const reach = 40

/** The word closest before `at` in the same sentence and after any other number. */
export function toldBefore(text: string, at: number): Told | undefined {
  const ahead = text.slice(Math.max(0, at - reach), at)
  const clause = ahead.slice(ahead.search(/[^\d.!?;\n]*(?:(?<=\p{L}{1,9})\.[^\d.!?;\n]{0,3})?$/u))
  const found = [...clause.matchAll(teller)]
  const groups = (found.findLast(({ 0: word }) => !faint.has(word.toLowerCase())) ?? found.at(-1))?.groups
  return words.find(([told]) => groups?.[told] !== undefined)?.[0]
}

const phoneAfter =
  /^[ ,(]{0,3}(?:(?:är|e|det är|det e) )?(?:mitt|mit|min|hennes|hans|deras|hem|nya|\() ?(?:nya |mobil|tele?|tel)?(?:nummer|nr|telefon|tel|mobil)/iu

/** "0701740605 är mitt nummer" */
export const isPhoneAfter = (text: string, end: number): boolean => phoneAfter.test(text.slice(end, end + 40))
