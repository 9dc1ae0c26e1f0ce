/** Only config.ts reads the environment; every setting then has a type, a default and a line of help in one place. */
import { isTest, type Source } from '../sources.ts'

const reader = 'server/src/config.ts'

/** Others that may, each with a reason. */
const allowed: Record<string, string> = {
  'server/src/testing/postgres.ts':
    'TEST_DATABASE_URL, which is for tests only and no setting of the product',
}

export function environmentFaults(sources: Source[]): string[] {
  const product = sources.filter(
    ({ path }) =>
      /^(server|rules|web)\/src\//.test(path) && path !== reader && !isTest(path) && !(path in allowed),
  )
  return product.flatMap(({ path, text }) =>
    text
      .split('\n')
      .flatMap((line, index) =>
        readsEnvironment(line) ? [`${path}:${index + 1} reads the environment`] : [],
      ),
  )
}

function readsEnvironment(line: string): boolean {
  if (/^\s*(\/\/|\*|\/\*)/.test(line)) return false
  return /\bprocess\s*(\?\.|\.)\s*env\b|\bprocess\s*\[|\bloadEnvFile\b|\{[^}]*\benv\b[^}]*\}\s*(=\s*process\b|from\s+['"](node:)?process['"])/.test(
    line,
  )
}
