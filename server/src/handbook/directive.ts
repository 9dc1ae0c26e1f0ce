/** A line of its own in a page that is filled from the running rules: {{rules N28}}, {{case send: ch=sms -> N84 ALLOW}}. */
import type { PackId } from '@slussen/rules'
import { type Asked, isQuestion, readFacts } from './facts.ts'

export const APPENDICES = [
  'glossary',
  'sources',
  'changes',
  'unsigned',
  'who-decides',
  'not-modelled',
] as const
export type Appendix = (typeof APPENDICES)[number]

export interface RulesDirective {
  name: 'rules'
  /** None: all of the page's. */
  ids: string[]
}
export interface TableDirective extends Asked {
  name: 'table'
  by: string[]
  facts: Record<string, string>
}
export interface CaseDirective extends Asked {
  name: 'case'
  facts: Record<string, string>
  answer: { rule: string; outcome: string | undefined; step: string | undefined }
}
export type Directive = RulesDirective | TableDirective | CaseDirective | { name: 'appendix'; of: Appendix }

export const isDirective = (line: string): boolean => line.trimStart().startsWith('{{')

/** Reads the line, or says in words what is wrong with it. */
export function readDirective(line: string): Directive | { wrong: string } {
  const inside = /^\{\{\s*([\s\S]*?)\s*\}\}$/.exec(line.trim())?.[1]
  if (inside === undefined) return { wrong: `"${line.trim()}" does not stand alone between {{ and }}` }
  const [name, ...rest] = inside.split(/\s+/)
  if (name === 'rules') return { name, ids: rest }
  if (name === 'table') return readTable(inside)
  if (name === 'case') return readCase(inside)
  const of = APPENDICES.find((appendix) => appendix === inside)
  return of === undefined ? { wrong: `{{${inside}}} is no directive` } : { name: 'appendix', of }
}

function readTable(inside: string): TableDirective | { wrong: string } {
  const form = /^table (2012 )?(\w+) by ([\w,]+)(?::\s*(.*))?$/s.exec(inside)
  if (form === null) return { wrong: `{{${inside}}} is not {{table question by fact: facts}}` }
  const [, older, question, by = '', given = ''] = form
  if (!isQuestion(question)) return { wrong: `{{${inside}}}: "${question}" is no question` }
  const asked: Asked = { question, pack: packOf(older) }
  const facts = readFacts(given, asked)
  if (typeof facts === 'string') return { wrong: `{{${inside}}}: ${facts}` }
  const axes = by.split(',')
  if (axes.length > 2) return { wrong: `{{${inside}}} has more than rows and columns` }
  return { name: 'table', ...asked, by: axes, facts }
}

function readCase(inside: string): CaseDirective | { wrong: string } {
  const form = /^case (2012 )?(\w+):\s*(.*?)\s*->\s*(.*)$/s.exec(inside)
  if (form === null) return { wrong: `{{${inside}}} is not {{case question: facts -> rule outcome}}` }
  const [, older, question, given = '', answer = ''] = form
  if (!isQuestion(question)) return { wrong: `{{${inside}}}: "${question}" is no question` }
  const asked: Asked = { question, pack: packOf(older) }
  const facts = readFacts(given, asked)
  if (typeof facts === 'string') return { wrong: `{{${inside}}}: ${facts}` }
  const [rule = '', outcome, step, ...more] = answer.split(/\s+/)
  if (rule === '' || more.length > 0)
    return { wrong: `{{${inside}}} does not end with rule, outcome and step` }
  return { name: 'case', ...asked, facts, answer: { rule, outcome, step } }
}

const packOf = (older: string | undefined): PackId =>
  older === undefined ? 'sverige-2026' : 'stockholm-2012'
