import type { QuestionName } from '@slussen/rules'
import { isQuestion, readFacts } from './facts.ts'

/** What stands above a page's text. */
export interface FrontMatter {
  title: string
  order: number
  /** Those it is for, in their own words (R-HANDBOK-05). */
  professions: string[]
  /** all: as valid for schools and culture (R-HANDBOK-06). */
  sector: 'social' | 'all'
  /** The rules this page is the home of, and requirements it carries beside theirs; in the Swedish file only. */
  rules: string[]
  requirements: string[]
  wizard: { question: QuestionName; facts: Record<string, string> } | null
}

const KEYS = ['title', 'order', 'professions', 'sector', 'rules', 'requirements', 'wizard']

/** Divides a file into what stands between its lines of dashes and the rest. Says what is wrong through `fault`. */
export function readFrontMatter(
  text: string,
  fault: (words: string) => void,
): { front: FrontMatter; body: string } {
  const [whole = '', lines = ''] = /^---\n([\s\S]*?)\n---\n/.exec(text) ?? []
  if (whole === '') fault('does not begin with its title between two lines of ---')
  const given = new Map(lines.split('\n').map(keyAndValue))
  for (const key of given.keys()) if (!KEYS.includes(key)) fault(`has an unknown line "${key}:"`)
  const value = (key: string) => given.get(key) ?? ''
  if (value('title') === '') fault('has no title')
  const order = Number(value('order'))
  if (!Number.isInteger(order) || value('order') === '') fault('has no order, or one that is no number')
  const sector = value('sector')
  if (sector !== 'social' && sector !== 'all') fault('has a sector that is neither social nor all')
  const front: FrontMatter = {
    title: value('title'),
    order: Number.isInteger(order) ? order : 0,
    professions: words(value('professions')),
    sector: sector === 'all' ? 'all' : 'social',
    rules: words(value('rules')),
    requirements: words(value('requirements')),
    wizard: readWizard(value('wizard'), fault),
  }
  return { front, body: text.slice(whole.length) }
}

function keyAndValue(line: string): [key: string, value: string] {
  const colon = line.indexOf(':')
  return colon < 0 ? [line, ''] : [line.slice(0, colon).trim(), line.slice(colon + 1).trim()]
}

const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '')

/** 'send ch=sms': the question, and facts that are already filled in. */
function readWizard(text: string, fault: (words: string) => void): FrontMatter['wizard'] {
  const [question, ...pairs] = words(text)
  if (question === undefined) return null
  if (!isQuestion(question)) {
    fault(`has a wizard for "${question}", which is no question`)
    return null
  }
  const facts = readFacts(pairs.join(' '), { question, pack: 'sverige-2026' })
  if (typeof facts === 'string') fault(`has a wizard where ${facts}`)
  return { question, facts: typeof facts === 'string' ? {} : facts }
}
