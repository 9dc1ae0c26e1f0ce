/**
 * Swedish inflection, generously: which endings a word of a lexicon may have. A lexicon is written in base forms;
 * that a form here is no real word costs nothing, that one is missing costs a warning.
 */

export interface Stem {
  readonly stem: string
  readonly endings: ReadonlySet<string>
}

const set = (words: string): ReadonlySet<string> => new Set(['', ...words.split(' ')])

/** After the whole word: nouns, adjectives, verbs, and the s of the genitive and the passive. */
const whole = set(
  's n ns en ens et ets t ts na nas a as ar ars arna arnas er ers erna ernas or ors orna ornas e es d de des dde tt ad ade ades at ats ande andet ande are aren arens arna aste ast are',
)
/** After a word without its last vowel: flick-an, jobb-ade, ros-or. */
const vowelLess = new Set(
  'a as an ans ar ars arna arnas are aren or ors orna ornas er ers erna ernas ad ade ades at ats ande andet andes e en ens es et ets t te tes ts d de des i'.split(
    ' ',
  ),
)
const participle = new Set('t ts de des'.split(' ')) // häktad, häkta-t, häkta-de
const noun = new Set('en ens et ets ar arna arnas arens er erna or na nas a'.split(' '))
const openParticiple = new Set('et ets na nas'.split(' ')) // gripen, grip-et, grip-na
const exactly: ReadonlySet<string> = new Set([''])

/** The stems of a word in its base form, each with the endings that make a form of it. */
export function stemsOf(word: string): Stem[] {
  const stems: Stem[] = [{ stem: word, endings: whole }]
  const last = word.at(-1) ?? ''
  const shorter = word.slice(0, -1)
  if (/[ae]/.test(last)) stems.push({ stem: shorter, endings: vowelLess })
  if (last === 'd' && word.length > 4) stems.push({ stem: shorter, endings: participle })
  if (/[aeiouyåäö][mn]$/.test(word)) stems.push({ stem: word + last, endings: noun }) // hem, hemm-et
  if (/..[^aeiouyåäö]e[lr]$/.test(word)) stems.push({ stem: word.slice(0, -2) + last, endings: noun }) // offer, offr-et
  if (/...en$/.test(word)) stems.push({ stem: word.slice(0, -2), endings: openParticiple })
  return stems
}

/** A word that is met only as it stands. */
export const fixed = (word: string): Stem[] => [{ stem: word, endings: exactly }]
