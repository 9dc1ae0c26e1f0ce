/** Phone numbers, e-mail addresses and street addresses as people in Sweden write them. */
import type { Finding, FindingKind } from './finding.ts'

const email =
  /(?<![\p{L}\d._%+-])[\p{L}\d][\p{L}\d._%+-]{0,63}@(?:[\p{L}\d](?:[\p{L}\d-]{0,61}[\p{L}\d])?\.){1,6}\p{L}{2,24}(?![\p{L}\d])/gu

export const emails = (text: string): Finding[] => matches(text, email, 'email')

/** Area code, then a hyphen, slash or space, then groups; or joined, where only a mobile or +46 is sure enough. */
const phone = [
  /(?<![\p{L}\d+]|\d[-–.,:/ ])(?:\+|00)46 ?(?:\(0\) ?)?-?[1-9]\d{0,2}[-– ]?(?:\d[ -]?){4,8}\d(?![\p{L}\d])/gu,
  /(?<![\p{L}\d+]|\d[-–.,:/])07[02369]\d{7}(?![\p{L}\d]|[-–.,:/]\d)/gu,
  /(?<![\p{L}\d+]|\d[-–.,:/])0(?:8|[1-9]\d{1,2}) ?[-–/] ?(?:\d{5,8}|\d{2,4}(?: \d{2,3}){1,3})(?![\p{L}\d]| ?[-–:/]\d|[.,]\d)/gu,
  /(?<![\p{L}\d+]|\d[-–.,:/ ])0(?:8|[1-9]\d{1,2}) \d{2,4}(?: \d{2,3}){1,3}(?![\p{L}\d]| ?[-–:/]\d|[.,]\d| \d)/gu,
]

/** A Swedish number has eight to ten digits with its zero, apart from the country code; fewer is a time or a date. */
export function phones(text: string): Finding[] {
  return phone
    .flatMap((pattern) => matches(text, pattern, 'phone'))
    .filter(({ text: found }) => {
      const national = found
        .replace(/^(?:\+|00)46/, '')
        .replace(/\D/g, '')
        .replace(/^0/, '')
      return national.length >= 7 && national.length <= 9
    })
    .sort((a, b) => a.start - b.start)
}

/** Ends of street names that are hardly ever anything else, and those that are streets only with a capital letter. */
const surely =
  'gatan|gata|vägen|gränd|gränden|torget|allén|stigen|backen|brinken|esplanaden|kajen|slingan|terrassen'
const withCapital = `${surely}|väg|torg|plan|leden|ringen|liden|svängen|stranden|gården|platsen|allé|stig|backe`
const prefix = '(?:Stora|Lilla|Norra|Södra|Östra|Västra|Övre|Nedre|Gamla|Nya|Inre|Yttre|Sankt|S:t)'
const street = [
  `(?:${prefix} )?\\p{Lu}\\p{L}{0,25}(?:${withCapital})`, // Storgatan, Östra Hamnkajen
  `${prefix} (?:${surely})`, // Norra vägen
  '(?:\\p{Lu}\\p{L}{1,20} )?\\p{Lu}\\p{L}{1,20}s (?:väg|gata|gränd|torg|plan|allé|stig|backe)', // Kung Karls väg
  `\\p{L}{2,25}(?:${surely})`, // storgatan
].join('|')
const measure =
  '(?:km|mil|m|meter|min|minuter|timmar|dagar|veckor|år|gånger|st|kr|kronor|personer|barn|procent)'
const number = `\\d{1,3}(?: ?[A-Ha-h](?![\\p{L}\\d]))?(?![\\d\\p{L}]|[.:,]\\d| ?[%§]| ?${measure}(?![\\p{L}\\d]))`
const flat = '(?:,? (?:lgh|lägenhet) \\d{1,4})?'
const town = '(?:,? \\d{3} ?\\d{2} \\p{Lu}\\p{L}{1,30})?'
const address = new RegExp(`(?<![\\p{L}\\d])(?:${street}) ${number}${flat}${town}`, 'gu')
/** Plans are what social services make; none of these is a square. */
const notAStreet =
  /(?:vård|handlings|genomförande|arbets|utrednings|uppdrags|insats|skol|kris|tids|samordnings)plan\b/iu

export const addresses = (text: string): Finding[] =>
  matches(text, address, 'address').filter(({ text: found }) => !notAStreet.test(found))

function matches(text: string, pattern: RegExp, kind: FindingKind): Finding[] {
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    kind,
    text: found,
  }))
}
