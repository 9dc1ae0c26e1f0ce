/**
 * Takes a finding out of a text in one press, and leaves a sentence that still reads: the small words that led up to it
 * go with it ("på 070-…", "Tel: …", "(…)"), and where nothing but it was said the whole sentence goes.
 */
import type { Range } from './quotes.ts'

/** Words that say nothing once what they point at is gone. */
const label =
  '(?:personnummer|samordningsnummer|födelsenummer|pnr|person-?nr|telefonnummer|telefon|mobilnummer|mobil|tel|nummer|nr|e-?post(?:adress)?|mejl|mail|adress)'
const leadIn = new RegExp(
  `(?:(?<![\\p{L}\\d])(?:(?:på|till|via|från|med|hos|vid|i) )?(?:(?:ditt|mitt|din|min|hans|hennes|deras) )?${label}(?:et|en|n)?[.:]{0,2} ?|(?<![\\p{L}\\d])(?:på|till|via|från|med|hos|vid|i|och|eller|samt) )$`,
  'iu',
)
/** "Ditt personnummer är …": without the number the sentence says nothing. */
const predicate = /(?<![\p{L}\d])(?:är|var|lyder|:)\s?$/iu

/** Gives back the text without `finding`. Only the place around it is touched. */
export function removeFinding(text: string, finding: Range): string {
  const cut = widened(text, finding)
  const before = text.slice(0, cut.start)
  const after = text.slice(cut.end)
  return mended(before, after)
}

/** Gives back the text without the sentence, or sentences, that hold `finding`: what is sensitive is not one word. */
export function removeSentence(text: string, finding: Range): string {
  const cut = wholeSentence(text, finding)
  return mended(text.slice(0, cut.start), text.slice(cut.end))
}

function widened(text: string, { start, end }: Range): Range {
  if (/[([]$/.test(text.slice(0, start)) && /^[)\]]/.test(text.slice(end)))
    return { start: start - 1, end: end + 1 }
  const near = text.slice(Math.max(0, start - 60), start)
  const sentenceEnds = /^\s*(?:[.!?]|$|\n)/.test(text.slice(end))
  if (predicate.test(near) && sentenceEnds) return wholeSentence(text, { start, end })
  return { start: start - (leadIn.exec(near)?.[0].length ?? 0), end }
}

function wholeSentence(text: string, { start, end }: Range): Range {
  const lead = /(?:^|[.!?]\s|\n)([^.!?\n]*)$/.exec(text.slice(Math.max(0, start - 400), start))?.[1] ?? ''
  const tail = /^[^.!?\n]*[.!?]*/.exec(text.slice(end, end + 400))?.[0] ?? ''
  return { start: start - lead.trimStart().length, end: end + tail.length }
}

/** Joins what is left: one space, no comma before a full stop, no line with nothing on it but a stray mark. */
function mended(before: string, after: string): string {
  const lineStart = before.lastIndexOf('\n') + 1
  const lineEnd = after.includes('\n') ? after.indexOf('\n') : after.length
  if (!/[\p{L}\d]/u.test(before.slice(lineStart) + after.slice(0, lineEnd))) {
    const below = after.slice(lineEnd + 1)
    return below ? before.slice(0, lineStart) + below : before.slice(0, lineStart).replace(/\n$/, '')
  }
  const left = before.replace(/ +$/, '')
  const right = after.replace(/^ +/, '')
  const opens = left === '' || /[\n([]$/.test(left)
  if (/^(?:[.!?;:)\]\n]|$)/.test(right)) return left.replace(/ ?[,;:–-]$/, '') + right
  if (right.startsWith(',') && !opens && !/[,.]$/.test(left)) return left + right
  const rest = right.replace(/^, */, '')
  return opens ? left + rest : `${left} ${rest}`
}
