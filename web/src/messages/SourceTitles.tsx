import { type Source, titleOf } from '@slussen/rules'
import { language } from '../i18n.ts'

/** Every source in full; the titles are fetched when a first verdict shows them. */
export function SourceTitles({ sources }: { sources: readonly Source[] }) {
  return (
    <ul>
      {sources.map((source) => (
        <li key={source.section}>{titleOf(source, language())}</li>
      ))}
    </ul>
  )
}
