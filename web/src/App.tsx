import { Suspense, useEffect, useState } from 'react'
import type { Me } from '../../server/src/contract.ts'
import { ApiError, api, contact } from './api.ts'
import { Frame } from './frame/Frame.tsx'
import { listenForNotices } from './frame/notices.ts'
import { setLanguage } from './i18n.ts'
import { Pages, page } from './Pages.tsx'
import { refresh } from './query.ts'
import { isReader, MeContext } from './session.tsx'
import { ComingPage } from './ui/ComingPage.tsx'
import { ErrorNotice } from './ui/ErrorNotice.tsx'

const LoginPage = page('staff', () => import('./staff/LoginPage.tsx').then((room) => room.LoginPage))

/** Asks who is signed in, and shows the work or the log-in. A session that ends leaves the work as it stood, hidden. */
export function App() {
  const [me, setMe] = useState<Me>()
  const [signedOut, setSignedOut] = useState(false)
  const [failure, setFailure] = useState<ApiError>()
  const reads = me !== undefined && isReader(me) && !signedOut
  useEffect(() => {
    contact.onSignedOut = () => setSignedOut(true)
    api('GET /api/me', {}).then(
      (found) => setLanguage(found.language).then(() => setMe(found)),
      (thrown: unknown) => {
        if (thrown instanceof ApiError && thrown.code !== 'not-signed-in') setFailure(thrown)
      },
    )
  }, [])
  useEffect(() => (reads ? listenForNotices() : undefined), [reads])
  const change = async (next: Me) => {
    // Somebody else sits down: a window of their own, with nothing of the one before in it.
    if (me && me.id !== next.id) return window.location.replace('/')
    await setLanguage(next.language)
    setMe(next)
    setSignedOut(false)
    if (signedOut) refresh('/api')
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
      {signedOut && <LoginPage onSignedIn={change} expired={me !== undefined} />}
      {failure && !me && <ErrorNotice error={failure} onRetry={() => window.location.reload()} />}
    </>
  )
}
