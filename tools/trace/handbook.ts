/** The pages of the handbook, and the rules each is the home of. */
import type { Source } from '../sources.ts'

export type Page = { path: string; rules: string[]; requirements: string[] }

/** Front matter: `rules: G12 G13`, and `requirements: R-KOM-08` where a page carries one that no rule does. */
export function readPage({ path, text }: Source): Page {
  const front = /^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? ''
  const words = (name: string) =>
    (new RegExp(`^${name}:(.*)$`, 'm').exec(front)?.[1] ?? '')
      .replace(/[[\],]/g, ' ')
      .split(/\s+/)
      .filter(Boolean)
  return { path, rules: words('rules'), requirements: words('requirements') }
}
