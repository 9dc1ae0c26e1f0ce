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
const court = /(?<![\p{L}\d])(?:[BTÄÖFKPM]|UM|PMT|PMÄ) ?\d{3,6}-\d{2}(?![\p{L}\d]|[-:]\d)/gu
/** A letter or a board's code written small: Ä-2025-3371, sn 2025/417, Soc 2025-118; and 2025-0417 or 2025-118:12 alone. */
const lettered = new RegExp(`(?<![\\p{L}\\d-])\\p{Lu}[-/]${year}[-/]\\d{2,6}(?![\\p{L}\\d]|-\\d)`, 'gu')
const board = new RegExp(
  `(?<![\\p{L}\\d-])(?:sn|ifo|soc|socn|ssn|vn|von|vof|äo|äon|on|bun|buf|bou|ks|kf|kn|an|iof|af|fn|mbn)[-/ ]?${year}[-/:.]\\d{1,6}(?:[-/:.]\\d{1,4})?(?![\\p{L}\\d])`,
  'giu',
)
const alone = new RegExp(
  `(?<![\\p{L}\\d]|\\d[-–.,:/ ]|[-/])(?:${year}[-/]0\\d{3,5}|${year}-\\d{1,6}:\\d{1,4})(?![\\p{L}\\d]|[-:/.]\\d)`,
  'gu',
)
const policeShort = /(?<![\p{L}\d-])K ?-?\d{4,7}-\d{2}(?![\p{L}\d]|-\d)/gu
const about =
  'd\\.?nr|diarie ?-?nr|diarienummer|diarienumret|diariet|ärende ?-?nr|ärende-?nummer|ärendenumret|ärende ?-?id|ärendet?|arende|arendenr|arendenummer|ärendets|mål ?-?nr|målnummer|målnumret|målet|mål|akt ?-?nr|aktnummer|akten|akt|dossier ?-?nr|dossiernummer|dossier|k-?nr|k-?nummer|ref|referens|referensen|referens ?-?nr|referensnummer|beslut ?-?nr|beslutsnummer|er beteckning|vår beteckning|er ref|vår ref|beteckning|ansökningsnummer|journal ?-?nr|journalnummer|handläggningsnummer|case'
const said = new RegExp(
  `(?<![\\p{L}\\d])(?:${about})(?!\\p{L})(?: (?:nr|nummer|numret|diarienummer|diarienr|ärendenummer|med|är|e|har)\\.?){0,3}[.:]? {0,2}(?:# ?)?((?:\\p{Lu}\\p{L}{0,7}[-/ .]?)?(?:\\p{Lu}\\p{L}{0,4}[-/ ])?\\d+(?:\\.\\d+)*(?:[-/:]\\p{L}{0,3}\\d+){0,3})(?![\\p{L}\\d])`,
  'giu',
)
/** What every such word has in it: looked for first, as it takes no time. */
const maybeSaid = /nr|nummer|diari|ärende|arende|mål|akt|dossier|ref|beslut|beteckning|case/i
const maybeOfAYear = new RegExp(`${year}[-/:.]\\d`)
/** "Mål 250" and "ref 12345" may be of anything: after these the number needs more than digits, or a # before it. */
const loosely = /^(?:målet|mål|ref|referens|referensen|akten|case)(?!\p{L})/iu
const amount = /^ ?(?:kr|kronor|:-|sek|personer|st|dagar|timmar|år|procent|%)(?!\p{L})/iu
/** Laws, bills and the like are numbered in the same way and are nobody's. */
const law =
  /^(?:SFS|SOU|DS|PROP|BET|RSKR|SOSFS|HSLFFS|HSLF|FS|JO|NJA|RÅ|HFD|MÖD|AD|EU|EG|ISO|SS|EN|IMYFS|MIGR|MIG|BFS|AFS|KK|UTG|VERSION|LAG|ÅR|KL|DEN|MAJ|MARS|APRIL|JUNI|JULI)[-/ .]?(?=\d|[A-ZÅÄÖ]{0,4}[-/ ]?\d)/iu

/** A day, or the years from one to another. */
const isSpan = new RegExp(`${year}-(?:\\d\\d-\\d\\d|${year})$`)

export function caseNumbers(text: string): Finding<'case_number'>[] {
  return [
    ...saidNumbers(text),
    ...(maybeOfAYear.test(text) ? [coded, lettered, board, alone] : []).flatMap((pattern) =>
      matches(text, pattern, 'case_number').filter(({ text: found, start }) => isACase(text, found, start)),
    ),
    ...matches(text, planned, 'case_number'),
    ...matches(text, police, 'case_number'),
    ...matches(text, policeShort, 'case_number'),
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
  if (!maybeSaid.test(text)) return []
  return [...text.matchAll(said)].flatMap((match) => {
    const number = match[1] ?? ''
    const digits = number.replace(/\D/g, '')
    if (digits.length < 3 || /^(?:19|20)\d\d$/.test(number) || isSpan.test(number) || law.test(number))
      return []
    const end = match.index + match[0].length
    if (amount.test(text.slice(end, end + 12)) || /^0\d{1,3}-\d{5,}$/.test(number)) return []
    if (loosely.test(match[0]) && /^\d+$/.test(number) && !match[0].includes('#')) return []
    return [{ start: end - number.length, end, kind: 'case_number', text: number } as const]
  })
}
