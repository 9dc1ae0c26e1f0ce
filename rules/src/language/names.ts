/** Names of people: a given name and a surname in either order, a title and a surname. A given name alone is none. */
import type { Finding } from './finding.ts'
import { doubtfulNames, familyEndings, familyNames, givenNames } from './lexicon/names.ts'
import { foreignEndings, moreFamilyNames, moreGivenNames } from './names-of-many-languages.ts'
import type { Token } from './tokens.ts'

const listed = (list: string): Set<string> => new Set(list.split(/\s+/).filter(Boolean))
const given = listed(givenNames + moreGivenNames)
const doubtful = listed(doubtfulNames)
const family = listed(familyNames + moreFamilyNames)
const familyEnding = new RegExp(`..(?:${familyEndings})$`)
const sure = new RegExp(
  `..(?:(?:sson|ström|berg|gren|qvist|kvist|lund|dahl|blad|qvarn|stedt)s?|${foreignEndings})$`,
)

const particles = new Set('von af de del la el al bin ibn abu der van den'.split(' '))
/** What makes a capital letter after it somebody's surname, or somebody's given name. */
const titles = listed(
  'fru herr fröken familjen doktor dr doktorn läkaren överläkare socialsekreterare socialsekreteraren handläggare handläggaren biståndshandläggare kurator psykolog advokat rektor läraren mentor enhetschef boendestödjare ordföranden makarna paret',
)
const kin = listed(
  'son sonen söner sönerna dotter dottern man mannen make maken fru frun hustru sambo sambon pojkvän pojkvännen flickvän flickvännen bror brodern syster systern lillebror lillasyster storebror storasyster mamma pappa mor far modern fadern mormor morfar farmor farfar moster faster kusin kusinen barnet barnen syskonen flickan pojken tvillingarna klienten brukaren patienten kompis kompisen vän vännen väninna granne grannen ex exet exman barn barnbarn elev eleven heter kallas namn',
)
/** What stands before somebody's whole name in letters, forms and lists. */
const tellers = listed(
  'namn namnet heter hetter kallas innehavare kontoinnehavare mottagare mottagaren sökande klient huvudman vårdnadshavare förälder ombud undertecknad hälsning hälsningar hälsar mvh vh o',
)
const noName = listed(
  'januari februari mars april maj juni juli augusti september oktober november december måndag tisdag onsdag torsdag fredag lördag söndag sverige stockholm göteborg malmö uppsala örebro kommun kommunen socialtjänsten försäkringskassan arbetsförmedlingen kronofogden polisen skolan hej hälsningar tack mvh med vänlig vänliga jag du han hon vi ni de det den min mitt mina din och men om när var vad hur ring kan ska har är vill som så nu då ungdom minnesfond sjukhus kyrka skola förskola församling gymnasiet teatern domkyrka torg gatan väg park hotell centrum idrottsplats vårdcentral akademi kontakta hälsa fråga mejla maila skriv svara läs se be kolla träffa möt möte bara inte sen sedan efter före även också dock god gott trevlig svar dag morgon kväll middag lunch fika buss tåg linje kl klockan igen idag imorgon kram puss ok okej ja nej jo snälla kära bästa välkommen välkomna behöver undrar skulle skriver söker bor kommer fick från här där varför eftersom trots medan sal rum lokal bygg firma restaurang café hotell salong stiftelsen advokatbyrån tandläkare affären butiken',
)

/** @param text what the tokens are of */
export function names(text: string, tokens: readonly Token[]): Finding<'name'>[] {
  const found: Finding<'name'>[] = []
  let next = 0
  for (const index of tokens.keys()) {
    if (index < next) continue
    const last = nameFrom(text, tokens, index)
    if (last === undefined) continue
    const [start, end] = [tokens[index]?.start ?? 0, tokens[last]?.end ?? 0]
    found.push({ start, end, kind: 'name', text: text.slice(start, end) })
    next = last + 1
  }
  return found
}

/** The last word of a name that begins at `index`. */
function nameFrom(text: string, tokens: readonly Token[], index: number): number | undefined {
  const first = tokens[index]
  if (first === undefined || /\d/.test(first.raw)) return undefined
  const previous = tokens[index - 1]
  if (previous && (saints.has(previous.word) || (first.joinsPrevious && venues.has(previous.word))))
    return undefined
  if (isInitial(text, tokens, index)) return index + 1
  const capital = isCapital(first)
  if (capital && previous && !first.afterBreak && titles.has(previous.word) && isFamily(first)) return index
  if (given.has(first.word) || doubtful.has(first.word) || (capital && given.has(genitive(first.word)))) {
    const surname = afterGiven(tokens, index, capital)
    if (surname !== undefined) return isNoPerson(tokens, surname) ? undefined : surname
    return saysName(tokens, index) ? unheardSurname(tokens, index + 1) : undefined
  }
  const turned = familyFirst(tokens, index, capital)
  if (turned !== undefined) return turned
  if (!capital || noName.has(first.word)) return undefined
  return unknownGiven(text, tokens, index)
}

/** A known given name: more of them, initials and particles, and then a surname. */
function afterGiven(tokens: readonly Token[], index: number, capital: boolean): number | undefined {
  let at = lastGiven(tokens, index) + 1
  while (tokens[at]?.joinsPrevious && particles.has(tokens[at]?.word ?? '')) at++
  const token = tokens[at]
  if (token === undefined || !token.joinsPrevious || token.word.length < 2) {
    return token?.joinsPrevious && capital && /^\p{Lu}$/u.test(token.raw) ? at : undefined // Anna K
  }
  if (!capital)
    return !isCapital(token) &&
      (sure.test(token.word) || family.has(token.word)) &&
      (!isEverydayWord(token.word) || saysName(tokens, index) || isPresented(tokens, index))
      ? at
      : undefined
  if (!isCapital(token) || noName.has(token.word)) return undefined
  const more = tokens[at + 1]
  return more?.joinsPrevious && isCapital(more) && isFamily(more) ? at + 1 : at
}

/** How many names somebody goes by before the surname. */
const mostGiven = 5

/** Anna Lena, Anna-Lena, Anna B. */
function lastGiven(tokens: readonly Token[], index: number): number {
  let last = index
  for (let at = index + 1; tokens[at]?.joinsPrevious && at < index + mostGiven; at++) {
    const token = tokens[at]
    if (token === undefined || !isCapital(token) || !given.has(token.word) || isFamilyNext(tokens, at)) break
    last = at
  }
  return last
}

/** "Anna Ali": the last word that could be a surname is one. */
function isFamilyNext(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return family.has(tokens[at]?.word ?? '') && !(next?.joinsPrevious && next && isCapital(next))
}

/** Zahra Karlsson, "heter Xhemile Berisha", "Karlsson, Anna", Rebwan Karimi, Xubi Yussuf Ali. */
function unknownGiven(text: string, tokens: readonly Token[], index: number): number | undefined {
  const [first, second, previous] = [tokens[index], tokens[index + 1], tokens[index - 1]]
  if (first === undefined || second === undefined || isTeller(first)) return undefined
  if (text.slice(first.end, second.start) === ', ' && isFamily(first) && sure.test(first.word))
    return isCapital(second) && given.has(second.word) ? index + 1 : undefined
  if (!second.joinsPrevious || !isCapital(second) || noName.has(second.word)) return undefined
  const last = longest(tokens, index + 1)
  if (isNoPerson(tokens, last) || isUnit.test(first.word)) return undefined
  if (sure.test(second.word)) return last
  const told = previous !== undefined && (tellers.has(previous.word) || !first.afterBreak)
  if (told && isTeller(previous) && !isUnit.test(second.word)) return last
  // A capital that only begins a sentence says nothing; a line of its own, or one in the middle of a sentence, does.
  const surname = [second, ...(last > index + 1 ? [tokens[last]] : [])].some(
    (token) => token && family.has(token.word) && !isEverydayWord(token.word) && !doubtful.has(token.word),
  )
  const starts = first.afterBreak || text.slice(previous?.end ?? 0, first.start).includes('\n')
  const next = tokens[last + 1]
  const ownLine = next === undefined || text.slice(tokens[last]?.end ?? 0, next.start).includes('\n')
  return surname && (!starts || ownLine) ? last : undefined
}

const isTeller = ({ word }: Token): boolean => kin.has(word) || titles.has(word) || tellers.has(word)

/** A third word with a capital that is a surname or a given name belongs to the name: Yussuf Ali. */
function longest(tokens: readonly Token[], at: number): number {
  const next = tokens[at + 1]
  if (next?.joinsPrevious && isCapital(next) && particles.has(tokens[at]?.word ?? ''))
    return longest(tokens, at + 1)
  return next?.joinsPrevious && isCapital(next) && (family.has(next.word) || given.has(next.word))
    ? at + 1
    : at
}

/** samuelsson peter, Karimi Rebwan, KARIMI MINA: lists and doors put the surname first. */
function familyFirst(tokens: readonly Token[], index: number, capital: boolean): number | undefined {
  const [first, second] = [tokens[index], tokens[index + 1]]
  if (first === undefined || !second?.joinsPrevious || capital !== isCapital(second)) return undefined
  if (!(sure.test(first.word) || family.has(first.word)) || isEverydayWord(first.word)) return undefined
  if (!given.has(second.word) || doubtful.has(second.word) || noName.has(first.word)) return undefined
  const previous = tokens[index - 1]
  if (!capital && first.word.length < 5 && !isTeller(previous ?? first)) return undefined
  const third = tokens[index + 2]
  // "Fråga Nordin Anna Berg": the given name has a surname of its own.
  if (third?.joinsPrevious && isCapital(third) && capital && !given.has(third.word)) return undefined
  return capital ? lastGiven(tokens, index + 1) : index + 1
}

/** "jag heter", "mitt namn är": what follows is a name, though nobody writes it with a capital. */
function saysName(tokens: readonly Token[], index: number): boolean {
  const [one, two] = [tokens[index - 1]?.word ?? '', tokens[index - 2]?.word ?? '']
  return (
    one === 'heter' || one === 'hetter' || one === 'namn' || (two === 'namn' && (one === 'är' || one === 'e'))
  )
}

/** "hej det är emma berg" */
const isPresented = (tokens: readonly Token[], index: number): boolean =>
  ['är', 'e'].includes(tokens[index - 1]?.word ?? '') &&
  ['det', 'de', 'här', 'jag', 'ja'].includes(tokens[index - 2]?.word ?? '')

/** "jag heter mehmet grbavac": a word that is no everyday one, where the surname stands. */
function unheardSurname(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at]
  if (!token?.joinsPrevious || isCapital(token) || !/^\p{Ll}{5,}$/u.test(token.word)) return undefined
  return noName.has(token.word) || everyday.test(token.word) ? undefined : at
}
/** Ends of Swedish verbs and other words that may follow a given name. */
const everyday =
  /(?:er|ar|or|de|te|t|en|na|ra|ka|la|sa|ta|ja|ig|lig|isk|rn|ns|gt|[^s]s|as)$|^(?:och|eller|samt|från|behöv|varför|under|efter|innan|kanske|också|sedan|snälla|gärna|sjutton|arton|vänta|fråga|undra|åtta|mamma|pappa|ungefär|idag|imorgon)/

/** A shop, a firm, a street or a room is called after people. */
const isNoPerson = (tokens: readonly Token[], last: number): boolean => {
  const next = tokens[last + 1]
  if (next?.joinsPrevious && (streets.has(next.word) || firms.has(next.word))) return true
  return (
    isUnit.test(tokens[last]?.word ?? '') || brands.has(`${tokens[last - 1]?.word} ${tokens[last]?.word}`)
  )
}
const brands = new Set(['clas ohlson', 'björn borg', 'ali baba', 'kalle anka', 'gina tricot'])
const firms = listed(
  'ab hb kb aktiebolag bygg måleri konditori trafikskola begravningsbyrå advokatbyrå konsult åkeri plåt el rör vvs förlag bokhandel bil bilar städ fastigheter fastighets restaurang pizzeria salong frisör',
)
const isUnit =
  /(?:enheten|enhet|gruppen|kommun|kommunen|skolan|skola|förvaltningen|nämnden|teamet|mottagningen|kontoret|byrån|tjänsten|centrum|centralen|center|verket|kassan|banken|bank|huset|rummet|salen|gården|hemmet|sjukhuset|sjukhus|stiftelsen|föreningen|förening|restaurang|pizzeria|café|kafé|hotell|hotellet|salong|firma|butik|butiken|apotek|apoteket|hållplats|station|parken|torget|gatan|vägen|rätt|rätten)$/

/** A. Karlsson */
function isInitial(text: string, tokens: readonly Token[], index: number): boolean {
  const [first, second] = [tokens[index], tokens[index + 1]]
  if (first === undefined || second === undefined || !/^\p{Lu}$/u.test(first.raw)) return false
  return (
    text.slice(first.end, second.start) === '. ' &&
    isCapital(second) &&
    (sure.test(second.word) || family.has(second.word))
  )
}

/** A room or a café is called after people too. */
const venues = listed(
  'rum rummet sal salen lokal lokalen konferensrum restaurang café kafé hotell salong pizzeria firma stiftelsen skolan kvarteret grupprum',
)
const saints = new Set(['sankt', 'sankta', 'st', 's:t', 's:ta'])
const streets = new Set(
  'gata väg gränd torg plan allé stig backe kyrka skola park bro gatan vägen'.split(' '),
)
const isCapital = ({ raw }: Token): boolean => /^\p{Lu}\p{L}/u.test(raw)
const genitive = (word: string): string => word.replace(/s$/, '')
const isFamily = ({ word }: Token): boolean =>
  family.has(word) || family.has(genitive(word)) || familyEnding.test(genitive(word))
/** lisa berg, but not "maria strand": small letters need a surname that is nothing else. */
const isEverydayWord = (word: string): boolean =>
  /^(?:berg|lund|strand|skog|holm|ek|alm|gran|björk|palm|lind|borg|bäck|fors|sand|sten|ström|dal|hed|lång|lange|stark|frisk|glad|modig|trygg|svärd|sköld|rask|lilja|blom|kvist|lejon|falk|stål|can|said)$/.test(
    word,
  )
