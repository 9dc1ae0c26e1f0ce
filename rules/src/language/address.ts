/** Street and postal addresses as people in Sweden write them. */
import { type Finding, matches } from './finding.ts'

/** Ends of street names that are hardly ever anything else, and those that are streets only with a capital letter. */
const surely =
  'gatan|gata|vägen|gränd|gränden|torget|allén|stigen|backen|brinken|esplanaden|kajen|slingan|terrassen|promenaden'
const withCapital = `${surely}|väg|torg|plan|leden|ringen|liden|svängen|stranden|gården|platsen|allé|stig|backe|brink|bron|backen|höjden|parken|dalen|hagen|ängen|åsen|lunden|gärdet|tunet|kroken|löten|udden|viken|led|ring|kaj|strand|gård|vreten|täppan|trädet`
const prefix =
  '(?:Stora|Lilla|Norra|Södra|Östra|Västra|Övre|Nedre|Gamla|Nya|Inre|Yttre|Sankta?|S:ta?|N|S|Ö|V)'
const street = [
  `(?:${prefix}\\.? )?\\p{Lu}\\p{L}{0,25}(?:-\\p{Lu}?\\p{L}{1,20})?(?:${withCapital})`, // Storgatan, Östra Hamnkajen
  `${prefix}\\.? (?:${surely})`, // Norra vägen
  '(?:\\p{Lu}[\\p{L}-]{1,20} ){0,2}\\p{Lu}[\\p{L}-]{1,20} (?:väg|gata|gränd|torg|plan|allé|stig|backe|esplanad|kaj|park|strand|led)', // Kung Karls väg
  `\\p{L}{2,25}(?:${surely})`, // storgatan
].join('|')
const measure =
  '(?:km|mil|m|meter|min|minuter|timmar|dagar|veckor|år|gånger|st|kr|kronor|personer|barn|procent|gäster|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)'
const number = `\\d{1,3}(?:[-–]\\d{1,3})?(?: ?[A-Ha-h](?![\\p{L}\\d]))?(?![\\d\\p{L}]|[.:,]\\d| ?[%§]| ?${measure}(?![\\p{L}\\d]))`
const flat =
  '(?:,? ?(?:lgh|lägenhet|lght)\\.? ?(?:nr )?\\d{1,4}|,? \\d{1,2} ?(?:tr|trappor|vån)(?![\\p{L}\\d])|,? (?:vån|våning|plan|uppgång|uppg|port|hus)\\.? ?(?:\\d{1,2}|[A-Ha-h])(?![\\p{L}\\d])){0,3}'
const postal = '(?:SE?-)?\\d{3} ?\\d{2} {1,2}\\p{Lu}\\p{L}{1,30}(?:[ -]\\p{Lu}\\p{L}{1,30})?'
const town = `(?:(?:,| *\\n|\\.)? ?${postal})?`
const careOfSurname = '(?:[Cc]/[Oo]:? \\p{Lu}[\\p{L}-]{1,25}(?:,| ?\\n) ?)?'
const address = new RegExp(`(?<![\\p{L}\\d])${careOfSurname}(?:${street}) ${number}${flat}${town}`, 'gu')

const box = new RegExp(`(?<![\\p{L}\\d])(?:[Bb]ox|BOX|[Pp]ostlåda) \\d{1,5}(?![\\p{L}\\d])${town}`, 'gu')
/** 123 45 Ekebro, also after a farm's name and number; the digits alone are any number. */
const postalAlone = new RegExp(
  `(?<![\\p{L}\\d]|\\d[-–.,:/ ])(?:\\p{Lu}\\p{L}{1,25} \\d{1,4},? ?\\n?)?${postal}(?![\\p{L}\\d])`,
  'gu',
)
const careOf = /(?<![\p{L}\d])[Cc]\/[Oo]:? (\p{Lu}[\p{L}-]{1,25}(?: \p{Lu}[\p{L}-]{1,25}){0,2})/gu

/** Looked for first, as it takes no time: a street and a number, a postal code and a capital. */
const maybeStreet = new RegExp(`(?:${withCapital}|esplanad|park) \\d`)
const maybePostal = /\d{3} ?\d{2} {1,2}\p{Lu}/u

/** Plans are what social services make; none of these is a square. */
const notAStreet =
  /(?:vård|handlings|genomförande|arbets|utrednings|uppdrags|insats|skol|kris|tids|samordnings|budget|läro|etablerings|studie|flyg)plan\b|^(?:Ring|Led|Park) /iu
/** What stands after a number of five digits and is no town. */
const notATown = / (?:Kronor|Kr|SEK|Personer|Medlemmar|Invånare|Euro|St)\b/u

export function addresses(text: string): Finding<'address'>[] {
  const streets = maybeStreet.test(text) ? matches(text, address, 'address') : []
  const towns = maybePostal.test(text) ? matches(text, postalAlone, 'address') : []
  return [
    ...streets.filter(({ text: found }) => !notAStreet.test(found)),
    ...matches(text, box, 'address'),
    ...towns.filter(({ text: found }) => !notATown.test(found)),
  ]
}

/**
 * Who somebody lives with, in "c/o Karlsson": a name, which needs no number. Only before an address does the surname
 * alone belong to it, and then the address is found with it.
 */
export function careOfs(text: string): Finding<'name'>[] {
  if (!/c\/o/i.test(text)) return []
  return [...text.matchAll(careOf)].map(({ 0: whole, 1: name = '', index }) => {
    const end = index + whole.length
    return { start: end - name.length, end, kind: 'name', text: name }
  })
}
