import { Suspense, useEffect, useState } from 'react'
import type { Me } from '../../server/src/contract.ts'
import { ApiError, api, contact } from './api.ts'
import { Frame } from './frame/Frame.tsx'
import { listenForNotices } from './frame/notices.ts'
import { setLanguage } from './i18n.ts'
import { Pages, page } from './Pages.tsx'
import { forget, refresh } from './query.ts'
import { navigate } from './router.tsx'
import { holdSession, isReader, MeContext } from './session.tsx'
import { ComingPage } from './ui/ComingPage.tsx'
import { ErrorNotice } from './ui/ErrorNotice.tsx'

const LoginPage = page('staff', () => import('./staff/LoginPage.tsx').then((room) => room.LoginPage))

/** Asks who is signed in, and shows the work or the log-in. A session that ends leaves the work as it stood, hidden. */
export function App() {
  const [me, setMe] = useState<Me>()
  const [signedOut, setSignedOut] = useState(false)
  const [failure, setFailure] = useState<ApiError>()
  const reads = me !== undefined && isReader(me) && !signedOut
  const holder = me?.id
  useEffect(() => {
    contact.onSignedOut = () => setSignedOut(true)
    api('GET /api/me', {}).then(change, (thrown: unknown) => {
      if (thrown instanceof ApiError && thrown.code !== 'not-signed-in') setFailure(thrown)
    })
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: another person listens for their own
  useEffect(() => (reads ? listenForNotices() : undefined), [reads, holder])
  const change = async (next: Me) => {
    await setLanguage(next.language)
    holdSession(next.id)
    // Somebody else sits down: nothing of the one before is shown, asked for again or saved in the new name.
    if (me && me.id !== next.id) {
      forget()
      navigate('/', { replace: true })
    }
    setMe(next)
    setSignedOut(false)
    if (signedOut && me?.id === next.id) refresh('/api')
  }
  return (
    <>
      {me && (
        <div hidden={signedOut}>
          <MeContext value={{ me, setMe: change }}>
            <Frame key={`${me.id} ${me.language}`}>
              <Suspense fallback={<ComingPage />}>
                <Pages />
              </Suspense>
            </Frame>
          </MeContext>
        </div>
      )}
      {signedOut && (
        <Suspense fallback={<ComingPage />}>
          <LoginPage onSignedIn={change} expired={me !== undefined} />
        </Suspense>
      )}
      {failure && !me && <ErrorNotice error={failure} onRetry={() => window.location.reload()} />}
    </>
  )
}
