import { match, useRoute } from '../router.tsx'
import { ComingPage } from '../ui/ComingPage.tsx'
import { isDay } from '../ui/days.ts'
import { part } from '../ui/part.tsx'
import { ChangesPage } from './ChangesPage.tsx'
import { HandbookPage } from './HandbookPage.tsx'
import { HandbookQuestionsPage } from './HandbookQuestionsPage.tsx'
import { RulePage } from './RulePage.tsx'
import { StartPage } from './StartPage.tsx'

const AskPage = part('handbook', () => import('./AskPage.tsx').then((room) => room.AskPage), ComingPage)

/** The handbook is open to everybody who works here (R-HANDBOK-01). */
export function HandbookRoutes() {
  const { path, query } = useRoute()
  const day = query.get('on')
  const on = day !== null && isDay(day) ? day : undefined
  const rule = match('/handbok/regel/:rule', path)?.rule
  if (rule) return <RulePage key={rule} rule={rule} />
  if (match('/handbok/far-jag', path)) return <AskPage query={query} />
  if (match('/handbok/andringar', path)) return <ChangesPage />
  if (match('/handbok/fragor', path)) return <HandbookQuestionsPage />
  const page = match('/handbok/:part/:slug', path)
  if (page) {
    const id = `${page.part}/${page.slug}`
    return <HandbookPage key={`${id} ${on}`} page={id} on={on} />
  }
  return <StartPage on={on} />
}
