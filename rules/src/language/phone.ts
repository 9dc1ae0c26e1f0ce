/** Phone numbers as people in Sweden write them. */
import { type Finding, matches } from './finding.ts'
import { toldBefore } from './told.ts'

/** Never in the middle of a longer number, a date, a time or a word. */
const before = '(?<![\\p{L}\\d+]|\\d[-–.,:/])'
const apart = '(?<![\\p{L}\\d+]|\\d[-–.,:/ ])'
const after = '(?![\\p{L}\\d]| ?[-–:/]\\d|[.,]\\d)'
const groups = '(?:\\d{2,4}(?: \\d{2,4}){1,3}|\\d{3}[-.]\\d{2,3}(?:[-.]\\d{2,3})?)'

const always = [
  // +46 70 174 06 05, 0046701740605, +46 (0)8-465 004 10
  `${apart}(?:\\+|00)46 ?(?:\\(0\\) ?)?[-–]?[1-9]\\d{0,2}[-–  ]?(?:\\d[ -]?){4,8}\\d(?![\\p{L}\\d])`,
  // Another country: only with the plus.
  `${apart}\\+(?!46)[1-9]\\d{0,2}[-–  ]?(?:\\(?\\d{1,4}\\)?[-–  ]?){2,4}\\d{2,4}(?![\\p{L}\\d])`,
  // 0701740605: a mobile number is sure enough joined.
  `${before}07[02369]\\d{7}(?![\\p{L}\\d]|[-–.,:/]\\d)`,
  // 46701740605
  `${before}467[02369]\\d{7}(?![\\p{L}\\d]|[-–.,:/]\\d)`,
  // 070-174 06 05, 08/46500410, (08) 465 004 10, 0701-74 06 05
  `${before}\\(?0(?:8|[1-9]\\d{1,2}|7[02369]\\d{2})\\)? ?[-–/] ?(?:\\d{5,8}|${groups})${after}`,
  `${before}\\(0(?:8|[1-9]\\d{1,2})\\) ?(?:\\d{5,8}|${groups})${after}`,
  // 070 174 06 05, 070.174.06.05, 070 1740605
  `${apart}0(?:8|[1-9]\\d{1,2}) \\d{2,4}(?: \\d{2,3}){1,3}(?![\\p{L}\\d]| ?[-–:/]\\d|[.,]\\d| \\d)`,
  `${apart}07[02369](?: \\d{7}|(?:\\.\\d{2,3}){3,4}|\\d \\d{2} \\d{2} \\d{2}|\\d \\d{3} \\d{3})(?![\\p{L}\\d]|[-–:/.,]?\\d| \\d)`,
  `${apart}07 [02369]\\d(?: \\d{2}){3}(?![\\p{L}\\d]| \\d)`,
].map((pattern) => new RegExp(pattern, 'gu'))

/** After such a word even a joined number of a landline is a phone. */
const said =
  /(?<![\p{L}\d])(?:tel|tfn|tele|telefon|telefonen|telefonnr|telefonnummer|telefonnumret|mobil|mobilen|mobilnr|mobilnummer|mob|numret|nummer|nr|nås på|ring|ringa|ringer|sms|sms:a|smsa|växel|växeln|fax)(?:[.:]| är| på| till| mig på| oss på| mej på)*[:.]? {0,3}(\(?0\d{1,3}\)?[- ]?\d{5,8}|46[1-9]\d{7,9}|0\d{1,3}(?: \d{2,4}){2,4})(?![\p{L}\d]|[-–.,:/]\d)/giu

/** A landline's joined number, when a word some way before it says so: "ring min mamma 084650041". */
const bare = /(?<![\p{L}\d+]|\d[-–.,:/ ])0[1-9]\d{6,8}(?![\p{L}\d]|[-–.,:/]\d)/gu

/** A Swedish number has eight to ten digits with its zero, apart from the country code; fewer is a time or a date. */
export function phones(text: string): Finding<'phone'>[] {
  const joined = matches(text, bare, 'phone').filter(({ start }) => toldBefore(text, start) === 'phone')
  const found = [
    ...always.flatMap((pattern) => matches(text, pattern, 'phone')),
    ...saidPhones(text),
    ...joined,
  ]
  return found.filter(hasTheLength).sort((a, b) => a.start - b.start || b.end - a.end)
}

function saidPhones(text: string): Finding<'phone'>[] {
  return [...text.matchAll(said)].map((match) => {
    const number = match[1] ?? ''
    const end = match.index + match[0].length
    return { start: end - number.length, end, kind: 'phone', text: number }
  })
}

function hasTheLength({ text }: Finding): boolean {
  const digits = text.replace(/\D/g, '')
  if (/^\+(?!46)/.test(text)) return digits.length >= 9 && digits.length <= 15
  const national = digits.replace(/^(?:00)?46/, '').replace(/^0/, '')
  return national.length >= 7 && national.length <= 9
}
