/** A source as it is cited to people. */
import type { Language, Source } from '../decision.ts'
import { reportSections } from './report2012.ts'
import { citations } from './sverige2026.ts'

/**
 * 'offentlighets- och sekretesslagen (2009:400) 26 kap. 1 §', or 'rapporten 2012, avsnitt 3.4 Hantering av inkommande
 * handlingar'. The sections of chapter 5 are counted, since the scan lost their numbers: their headings are what is sure.
 */
export function titleOf({ work, section }: Source, language: Language): string {
  if (work === 'local') return section
  if (work === 'law') return new Map(Object.entries(citations)).get(section)?.title ?? section
  const title = new Map(Object.entries(reportSections)).get(section)?.title[language] ?? ''
  const report = language === 'sv' ? 'rapporten 2012, avsnitt' : 'the 2012 report, section'
  return `${report} ${section} ${title}`
}
