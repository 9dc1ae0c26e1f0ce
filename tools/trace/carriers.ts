/** What carries a requirement, told by where its id is written. */
import { isTest, type Source } from '../sources.ts'

/** Of what runs; a rule carries through its own `requirements` and is not looked for here. */
export const kinds = ['screen', 'job', 'server', 'table', 'in rules'] as const
export type Kind = (typeof kinds)[number]

/** What the file is to a requirement it names; undefined for what neither carries nor proves, as the demo and the tools. */
export function kindOf(path: string, jobs: ReadonlySet<string>): Kind | 'proof' | undefined {
  if (/^(rules|server|web|e2e|demo)\//.test(path) && (isTest(path) || isCases(path))) return 'proof'
  if (path.startsWith('server/src/testing/')) return undefined
  if (path.startsWith('web/src/')) return 'screen'
  if (path.startsWith('server/migrations/')) return 'table'
  if (path.startsWith('server/src/')) return jobs.has(path) ? 'job' : 'server'
  if (path.startsWith('rules/src/')) return 'in rules'
  return undefined
}

export function isCases(path: string): boolean {
  return path.endsWith('.cases.ts')
}

/** The list of a rule's own requirements is read from the rule, so a file that holds such lists is not searched for ids. */
export function holdsRules({ path, text }: Source): boolean {
  return path.startsWith('rules/src/') && text.includes('requirements: [')
}

/** The files whose function is somebody's job: `jobs.work('deliver', (…) => deliverMessage(…))` and where that is exported. */
export function jobFiles(sources: readonly Source[]): Set<string> {
  const server = sources.filter(({ path }) => path.startsWith('server/src/') && !isTest(path))
  const names = server.flatMap(({ text }) =>
    [...text.matchAll(/\bjobs\.work\('[\w-]+',[^\n]*=>\s*(\w+)\(/g)].map(([, name = '']) => name),
  )
  const exported = (text: string) => names.some((name) => text.includes(`export async function ${name}(`))
  return new Set(server.filter(({ text }) => exported(text)).map(({ path }) => path))
}
