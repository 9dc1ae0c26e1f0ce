import { type ComponentType, lazy, Suspense, useEffect, useState } from 'react'
import type { Me } from '../../server/src/contract.ts'
import { ApiError, api, contact } from './api.ts'
import { Frame } from './frame/Frame.tsx'
import { listenForNotices } from './frame/notices.ts'
import { loadRoom, setLanguage } from './i18n.ts'
import { InboxPage } from './messages/InboxPage.tsx'
import { forget } from './query.ts'
import { match, useRoute } from './router.tsx'
import { isReader, MeContext, useMe } from './session.tsx'
import { ErrorNotice } from './ui/ErrorNotice.tsx'
import { Skeleton } from './ui/Skeleton.tsx'

/** A page of another room: its code and its words are fetched together, when it is first asked for. */
function page<P extends object>(room: string, fetchPage: () => Promise<ComponentType<P>>) {
  return lazy(async () => {
    const [component] = await Promise.all([fetchPage(), loadRoom(room)])
    return { default: component }
  })
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
const StaffPage = page('staff', () => import('./staff/StaffPage.tsx').then((room) => room.StaffPage))
const SettingsPage = page('staff', () => import('./staff/SettingsPage.tsx').then((room) => room.SettingsPage))
const LoginPage = page('staff', () => import('./staff/LoginPage.tsx').then((room) => room.LoginPage))

/** Asks who is signed in, and shows the work or the log-in. A session that ends leaves the work as it stood, hidden. */
export function App() {
  const [me, setMe] = useState<Me>()
  const [signedOut, setSignedOut] = useState(false)
  const [failure, setFailure] = useState<ApiError>()
  useEffect(() => {
    contact.onSignedOut = () => setSignedOut(true)
    api('GET /api/me', {}).then(
      (found) => setLanguage(found.language).then(() => setMe(found)),
      (thrown: unknown) => {
        if (thrown instanceof ApiError && thrown.code !== 'not-signed-in') setFailure(thrown)
      },
    )
  }, [])
  useEffect(() => (me && isReader(me) && !signedOut ? listenForNotices() : undefined), [me, signedOut])
  const change = async (next: Me) => {
    if (next.language !== me?.language) await setLanguage(next.language)
    if (signedOut) forget()
    setMe(next)
    setSignedOut(false)
  }
  return (
    <>
      {me && (
        <div hidden={signedOut}>
          <MeContext value={{ me, setMe: change }}>
            <Frame key={`${me.id} ${me.language}`}>
              <Suspense fallback={<Skeleton />}>
                <Pages />
              </Suspense>
            </Frame>
          </MeContext>
        </div>
      )}
      {signedOut && (
        <Suspense fallback={<Skeleton />}>
          <LoginPage onSignedIn={change} expired={me !== undefined} />
        </Suspense>
      )}
      {failure && !me && <ErrorNotice error={failure} onRetry={() => window.location.reload()} />}
    </>
  )
}

function Pages() {
  const me = useMe()
  const { path } = useRoute()
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
  if (match('/personal', path)) return <StaffPage />
  if (match('/installningar', path)) return <SettingsPage />
  if (!isReader(me)) return <StaffPage />
  const inbox = match('/inkorg/:view?/:conversationId?', path)
  return <InboxPage view={inbox?.view} conversationId={inbox?.conversationId} />
}
