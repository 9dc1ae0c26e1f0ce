/** Lingui's macros need a compiler step we do not have: the build then says OK and leaves the app out, without a word. */
import type { Source } from '../sources.ts'

const macro = /['"`](@lingui\/[^'"`]*\bmacro|babel-plugin-macros|[^'"`]*\.macro)['"`]/

export function macroFaults(sources: Source[]): string[] {
  return sources
    .filter(({ path }) => /^(web|server|rules|demo)\//.test(path))
    .flatMap(({ path, text }) =>
      text.split('\n').flatMap((line, at) => (macro.test(line) ? [`${path}:${at + 1} imports a macro`] : [])),
    )
}
