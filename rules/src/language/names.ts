/** Names of people: a given name and a surname, a title and a surname, a child of somebody's by a given name. */
import type { Finding } from './finding.ts'
import { doubtfulNames, familyEndings, familyNames, givenNames } from './lexicon/names.ts'
import type { Token } from './tokens.ts'

const listed = (list: string): Set<string> => new Set(list.split(/\s+/).filter(Boolean))
const given = listed(givenNames)
const doubtful = listed(doubtfulNames)
const family = listed(familyNames)
const familyEnding = new RegExp(`..(?:${familyEndings})$`)
const sure = /..(?:sson|ström|berg|gren|qvist|kvist|lund|dahl|blad|qvarn|stedt)s?$/

const particles = new Set('von af de del la el al bin ibn abu der van den'.split(' '))
/** What makes a capital letter after it somebody's surname, or somebody's given name. */
const titles = listed(
  'fru herr fröken familjen doktor dr doktorn läkaren överläkare socialsekreterare socialsekreteraren handläggare handläggaren biståndshandläggare kurator psykolog advokat rektor läraren mentor enhetschef boendestödjare ordföranden makarna paret',
)
const kin = listed(
  'son sonen söner sönerna dotter dottern man mannen make maken fru frun hustru sambo sambon pojkvän pojkvännen flickvän flickvännen bror brodern syster systern lillebror lillasyster storebror storasyster mamma pappa mor far modern fadern mormor morfar farmor farfar moster faster kusin kusinen barnet barnen syskonen flickan pojken tvillingarna klienten brukaren patienten kompis kompisen vän vännen väninna granne grannen ex exet exman barn barnbarn elev eleven heter kallas namn',
)
const tellers = listed('och eller samt')
const youngest = listed('yngsta äldsta yngste äldste minsta')
const noName = listed(
  'januari februari mars april maj juni juli augusti september oktober november december måndag tisdag onsdag torsdag fredag lördag söndag sverige stockholm göteborg malmö uppsala örebro kommun kommunen socialtjänsten försäkringskassan arbetsförmedlingen kronofogden polisen skolan hej hälsningar tack mvh med vänlig vänliga jag du han hon vi ni de det den min mitt mina din och men om när var vad hur ring kan ska har är vill som så nu då ungdom minnesfond sjukhus kyrka skola förskola församling gymnasiet teatern domkyrka torg gatan väg park hotell centrum idrottsplats vårdcentral akademi',
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
  if (previous && saints.has(previous.word)) return undefined
  if (isInitial(text, tokens, index)) return index + 1
  const capital = isCapital(first)
  if (capital && previous && !first.afterBreak && titles.has(previous.word) && isFamily(first)) return index
  if (given.has(first.word) || doubtful.has(first.word) || (capital && given.has(genitive(first.word)))) {
    const surname = afterGiven(tokens, index, capital)
    if (surname !== undefined) return streets.has(tokens[surname + 1]?.word ?? '') ? undefined : surname
    return capital && isAlone(text, tokens, index) ? lastGiven(tokens, index) : undefined
  }
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
      !isEverydayWord(token.word)
      ? at
      : undefined
  if (!isCapital(token) || noName.has(token.word)) return undefined
  const more = tokens[at + 1]
  return more?.joinsPrevious && isCapital(more) && isFamily(more) ? at + 1 : at
}

/** Anna Lena, Anna-Lena, Anna B. */
function lastGiven(tokens: readonly Token[], index: number): number {
  let last = index
  for (let at = index + 1; tokens[at]?.joinsPrevious; at++) {
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

/** A given name alone counts after a word for who it is: "min son Elias", "barnen Elsa och Olle". Else it greets or signs. */
function isAlone(text: string, tokens: readonly Token[], index: number): boolean {
  const [token, previous, before] = [tokens[index], tokens[index - 1], tokens[index - 2]]
  if (token === undefined || previous === undefined || token.afterBreak) return false
  const between = text.slice(previous.end, token.start)
  if (kin.has(previous.word)) return between === ' ' || between === ', ' || between === ' ('
  if (!tellers.has(previous.word) && between !== ', ') return false
  return between === ', '
    ? youngest.has(previous.word)
    : before !== undefined && given.has(before.word) && isCapital(before) && isAlone(text, tokens, index - 2)
}

/** Zahra Karlsson, "heter Xhemile Berisha", "Karlsson, Anna". */
function unknownGiven(text: string, tokens: readonly Token[], index: number): number | undefined {
  const [first, second, previous] = [tokens[index], tokens[index + 1], tokens[index - 1]]
  if (first === undefined) return undefined
  const told =
    previous !== undefined && !first.afterBreak && (kin.has(previous.word) || titles.has(previous.word))
  if (second?.joinsPrevious && isCapital(second) && !noName.has(second.word)) {
    if (told || sure.test(second.word)) return index + 1
  }
  const comma = second && text.slice(first.end, second.start) === ', '
  if (comma && isFamily(first) && sure.test(first.word) && isCapital(second) && given.has(second.word))
    return index + 1
  if (told && ['heter', 'kallas'].includes(previous?.word ?? '') && who.has(tokens[index - 2]?.word ?? ''))
    return index
  return undefined
}

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

/** A person may be called something; a stop of a bus is called something too. */
const who = listed('jag han hon hen som mamma pappa mannen kvinnan sonen dottern flickan pojken barnet')
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
