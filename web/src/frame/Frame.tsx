import { i18n } from '@lingui/core'
import { type ReactNode, useState } from 'react'
import { navigate } from '../router.tsx'
import { isReader, useMe } from '../session.tsx'
import { DemoBand, OfflineBand } from '../ui/Band.tsx'
import { part } from '../ui/part.tsx'
import { ToastRegion } from '../ui/ToastRegion.tsx'
import { undoNewest } from '../ui/toast.ts'
import { movePane, useKeys } from './keys.ts'
import { Navigation } from './Navigation.tsx'
import { useContact } from './online.ts'
import { SessionBand } from './SessionBand.tsx'
import { TopBar } from './TopBar.tsx'
import './frame.css'

const ShortcutsDialog = part('staff', () =>
  import('../staff/ShortcutsDialog.tsx').then((room) => room.ShortcutsDialog),
)

/** What stands around every page: top bar, navigation, bands, toasts and the keys that act everywhere. */
export function Frame({ children }: { children: ReactNode }) {
  const me = useMe()
  const online = useContact()
  const [help, setHelp] = useState(false)
  const search = () => document.getElementById('search')?.focus()
  useKeys({
    ...(isReader(me) && {
      '/': search,
      'Ctrl+k': search,
      'g i': () => navigate('/inkorg'),
      'g r': () => navigate('/register'),
      'g a': () => navigate('/akter'),
      'g f': () => navigate('/fragor'),
    }),
    'g h': () => navigate('/handbok'),
    '?': () => setHelp(true),
    z: undoNewest,
    F6: nextPane,
    'Shift+F6': previousPane,
  })
  return (
    <>
      <a className="vh skip" href="#main">
        {i18n._({ id: 'frame.skip', message: 'Hoppa till innehållet' })}
      </a>
      <header>
        {me.demo && <DemoBand />}
        <TopBar />
        {!online && <OfflineBand />}
        <SessionBand />
      </header>
      <div className="app">
        <Navigation onHelp={() => setHelp(true)} />
        <main id="main" tabIndex={-1}>
          {children}
        </main>
      </div>
      <ToastRegion />
      {help && <ShortcutsDialog onClose={() => setHelp(false)} />}
    </>
  )
}

const nextPane = () => movePane(1)
const previousPane = () => movePane(-1)
