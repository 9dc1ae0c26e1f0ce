import { i18n } from '@lingui/core'
import { useEffect, useState } from 'react'
import { api } from '../api.ts'
import { useSession } from '../session.tsx'
import { Button } from '../ui/Button.tsx'
import { clock } from '../ui/time.ts'

const WARN_MS = 2 * 60_000

/** Two minutes before the session ends it says so; one press extends it. Drafts are kept either way. */
export function SessionBand() {
  const { me, setMe } = useSession()
  const [ending, setEnding] = useState(false)
  useEffect(() => {
    setEnding(false)
    const wait = Math.max(0, Date.parse(me.expiresAt) - Date.now() - WARN_MS)
    const timer = setTimeout(
      async () => {
        const now = await api('GET /api/me', {}).catch(() => me)
        if (Date.parse(now.expiresAt) - Date.now() > WARN_MS + 5000) setMe(now)
        else setEnding(true)
      },
      Math.min(wait, 2 ** 31 - 1),
    )
    return () => clearTimeout(timer)
  }, [me, setMe])
  if (!ending) return null
  const extend = () => api('POST /api/me/renewals', {}, {}).then(setMe, () => {})
  return (
    <div className="band warn" role="alert">
      {i18n._({
        id: 'frame.session.ending',
        message: 'Du loggas ut kl. {time}. Utkastet sparas.',
        values: { time: clock(me.expiresAt) },
      })}
      <Button small onClick={extend}>
        {i18n._({ id: 'frame.session.extend', message: 'Fortsätt arbeta' })}
      </Button>
    </div>
  )
}
