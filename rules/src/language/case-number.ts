/** Register and case numbers: SN 2026-0412, dnr 2026/123, mål nr B 1234-26. */
import { type Finding, matches } from './finding.ts'

const year = '(?:19|20)\\d\\d'
const serial = `${year}[-/:]\\d{1,6}(?:[-/:.]\\d{1,4})?`
/** The code of a board or unit before the year: capitals, or a few letters with more than one (BoU). */
const coded = new RegExp(
  `(?<![\\p{L}\\d])(?:\\p{Lu}{2,7}|\\p{Lu}\\p{Ll}{0,3}\\p{Lu}\\p{L}{0,2})(?:[-/ ]\\p{Lu}{1,4})?[-/  ]?${serial}(?![\\p{L}\\d])`,
  'gu',
)
/** 3.1.1-0412/2026, and the police's 5000-K123456-26 */
const planned = new RegExp(
  `(?<![\\p{L}\\d.])\\d{1,2}(?:\\.\\d{1,3}){1,3}-\\d{1,6}[/-]${year}(?![\\p{L}\\d])`,
  'gu',
)
const police = /(?<![\p{L}\d])\d{4}-?K ?-?\d{3,7}-\d{2}(?![\p{L}\d])/gu
/** The courts': a letter, a number and the year's last digits. */
const court = /(?<![\p{L}\d])(?:[BTÄÖFK]|UM|PMT|PMÄ) ?\d{3,6}-\d{2}(?![\p{L}\d]|[-:]\d)/gu
const said =
  /(?<![\p{L}\d])(?:dnr|diarienr|diarienummer|diarienumret|ärendenr|ärendenummer|ärendenumret|ärende-?id|ärende|målnr|målnummer|mål(?= (?:nr|nummer|\p{Lu} ?\d))|aktnr|aktnummer|akt|k-?nr|k-?nummer|referensnr|referensnummer|beslutsnummer|er beteckning|vår beteckning|beteckning)(?!\p{L})(?: (?:nr|nummer|med|är|har)\.?| nr\.?){0,2}[.:]? {0,2}((?:\p{Lu}\p{L}{0,7}[-/ ]?)?(?:\p{Lu}\p{L}{0,4}[-/ ])?\d+(?:\.\d+)*(?:[-/:]\p{L}{0,3}\d+){0,3})(?![\p{L}\d])/giu
/** Laws, bills and the like are numbered in the same way and are nobody's. */
const law =
  /^(?:SFS|SOU|DS|PROP|BET|RSKR|SOSFS|HSLFFS|HSLF|FS|JO|NJA|RÅ|HFD|MÖD|AD|EU|EG|ISO|SS|EN|IMYFS|MIGR|MIG|BFS|AFS|KK|UTG|VERSION|LAG|ÅR|KL|DEN|MAJ|MARS|APRIL|JUNI|JULI)[-/ .]?(?=\d|[A-ZÅÄÖ]{0,4}[-/ ]?\d)/iu

/** A day, or the years from one to another. */
const isSpan = new RegExp(`${year}-(?:\\d\\d-\\d\\d|${year})$`)

export function caseNumbers(text: string): Finding<'case_number'>[] {
  return [
    ...saidNumbers(text),
    ...matches(text, coded, 'case_number').filter(({ text: found, start }) => isACase(text, found, start)),
    ...matches(text, planned, 'case_number'),
    ...matches(text, police, 'case_number'),
    ...matches(text, court, 'case_number'),
  ]
}

function isACase(text: string, found: string, start: number): boolean {
  return (
    !law.test(found) &&
    !isSpan.test(found) &&
    !/(?:lag|förordning|SFS|SOU|prop\.?|JO|HSLF-)[ (]{0,2}$/i.test(text.slice(Math.max(0, start - 14), start))
  )
}

/** What a word says is the number of a case; a year, a single digit or a time alone is not. */
function saidNumbers(text: string): Finding<'case_number'>[] {
  return [...text.matchAll(said)].flatMap((match) => {
    const number = match[1] ?? ''
    const digits = number.replace(/\D/g, '')
    if (digits.length < 3 || /^(?:19|20)\d\d$/.test(number) || isSpan.test(number) || law.test(number))
      return []
    const end = match.index + match[0].length
    return [{ start: end - number.length, end, kind: 'case_number', text: number } as const]
  })
}
