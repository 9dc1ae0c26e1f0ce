/** A test runs or is taken away. None is skipped, left for later, expected to fail or run alone. */
import { isTest, type Source } from '../sources.ts'

const word = '(only|skip|todo|skipIf|runIf|fails|failing)'
const held = [
  new RegExp(`\\b(describe|suite|it|test|bench)(\\.\\w+|\\([^)]*\\))*\\.${word}\\b`),
  /\b(xit|xtest|xdescribe|fit|fdescribe)\s*\(/,
  /\b(ctx|context|t|task)\.(skip|todo)\s*\(/,
  /\(\s*\{[^}]*\bskip\b[^}]*\}\s*\)\s*=>/,
  /\b(skip|todo|only|fails)\s*:\s*true\b/,
]

export function skippedTests(sources: Source[]): string[] {
  return sources
    .filter(({ path }) => isTest(path))
    .flatMap(({ path, text }) =>
      text
        .split('\n')
        .flatMap((line, index) =>
          held.some((form) => form.test(line)) ? [`${path}:${index + 1} ${line.trim()}`] : [],
        ),
    )
}
