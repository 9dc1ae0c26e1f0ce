import { type ComponentType, useEffect } from 'react'
import type { Me } from '../../server/src/contract.ts'
import { InboxPage } from './messages/InboxPage.tsx'
import { match, navigate, useRoute } from './router.tsx'
import { hasRole, isReader, useMe } from './session.tsx'
import { ComingPage } from './ui/ComingPage.tsx'
import { NoRoomPage } from './ui/NoRoomPage.tsx'
import { part } from './ui/part.tsx'

/** A page of another room: its code and its words are fetched together, when it is first asked for. */
export function page<P extends object>(room: string, fetchPage: () => Promise<ComponentType<P>>) {
  return part(room, fetchPage, ComingPage)
}

const FilingPage = page('records', () => import('./records/FilingPage.tsx').then((room) => room.FilingPage))
const RegisterPage = page('records', () =>
  import('./records/RegisterPage.tsx').then((room) => room.RegisterPage),
)
const RecordPage = page('records', () => import('./records/RecordPage.tsx').then((room) => room.RecordPage))
const CaseFilesPage = page('records', () =>
  import('./records/CaseFilesPage.tsx').then((room) => room.CaseFilesPage),
)
const CaseFilePage = page('records', () =>
  import('./records/CaseFilePage.tsx').then((room) => room.CaseFilePage),
)
const QuestionsPage = page('records', () =>
  import('./records/QuestionsPage.tsx').then((room) => room.QuestionsPage),
)
const Handbook = page('handbook', () =>
  import('./handbook/HandbookRoutes.tsx').then((room) => room.HandbookRoutes),
)
const LawPage = page('decisions', () => import('./decisions/LawPage.tsx').then((room) => room.LawPage))
const StaffPage = page('staff', () => import('./staff/StaffPage.tsx').then((room) => room.StaffPage))
const OwnWordsPage = page('language', () =>
  import('./language/OwnWordsPage.tsx').then((room) => room.OwnWordsPage),
)
const SettingsPage = page('staff', () => import('./staff/SettingsPage.tsx').then((room) => room.SettingsPage))

/** The page of the address. A room that somebody may not enter is not opened, and nothing in it is asked for. */
export function Pages() {
  const me = useMe()
  const { path } = useRoute()
  if (match('/installningar', path)) return <SettingsPage />
  if (path === '/handbok' || path.startsWith('/handbok/')) return <Handbook />
  if (match('/personal', path)) return hasRole(me, 'administrator') ? <StaffPage /> : <NoRoomPage />
  if (match('/ord', path)) return hasRole(me, 'administrator') ? <OwnWordsPage /> : <NoRoomPage />
  if (match('/rattslaget/:part?/:what?', path))
    return hasRole(me, 'lawyer', 'administrator') ? <LawPage /> : <NoRoomPage />
  if (isReader(me)) return <ReaderPages path={path} />
  if (path !== '/') return <NoRoomPage />
  return <Elsewhere to={startOf(me)} />
}

/** Where those begin who read no messages. */
function startOf(me: Me): string {
  if (hasRole(me, 'administrator')) return '/personal'
  return hasRole(me, 'lawyer') ? '/rattslaget' : '/installningar'
}

function ReaderPages({ path }: { path: string }) {
  const filing = match('/bevara/:messageId', path)
  if (filing?.messageId) return <FilingPage key={filing.messageId} messageId={filing.messageId} />
  const register = match('/register/:recordId?', path)
  if (register)
    return register.recordId ? (
      <RecordPage key={register.recordId} recordId={register.recordId} />
    ) : (
      <RegisterPage />
    )
  const files = match('/akter/:caseFileId?', path)
  if (files)
    return files.caseFileId ? (
      <CaseFilePage key={files.caseFileId} caseFileId={files.caseFileId} />
    ) : (
      <CaseFilesPage />
    )
  if (match('/fragor', path)) return <QuestionsPage />
  const inbox = match('/inkorg/:view?/:conversationId?', path)
  return <InboxPage view={inbox?.view} conversationId={inbox?.conversationId} />
}

function Elsewhere({ to }: { to: string }) {
  useEffect(() => navigate(to, { replace: true }), [to])
  return null
}
