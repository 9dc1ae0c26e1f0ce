import { i18n } from '@lingui/core'
import { useEffect, useState } from 'react'
import type { Me } from '../../../server/src/contract.ts'
import { api } from '../api.ts'
import { type Language, language, setLanguage } from '../i18n.ts'
import { Button } from '../ui/Button.tsx'
import { InlineNotice } from '../ui/InlineNotice.tsx'
import { useTitle } from '../ui/Page.tsx'
import { DemoLogin } from './DemoLogin.tsx'
import { type DemoPeople, findDemoPeople } from './demoPeople.ts'
import { LoginForm } from './LoginForm.tsx'
import './staff.css'

interface Props {
  onSignedIn: (me: Me) => void
  /** The session ended while somebody worked; what they wrote is still there behind this page. */
  expired?: boolean
}

/** Password and code, or in the demo one press on an invented colleague. */
export function LoginPage({ onSignedIn, expired }: Props) {
  const [demo, setDemo] = useState<DemoPeople | null>()
  const [words, setWords] = useState<Language>(language)
  useTitle(i18n._({ id: 'login.title', message: 'Logga in' }))
  useEffect(() => {
    void findDemoPeople().then(setDemo)
  }, [])
  const change = (next: Language) => void setLanguage(next).then(() => setWords(next))
  return (
    <main className="login" key={words}>
      <div className="row row-split">
        <h1>{i18n._({ id: 'login.heading', message: 'Slussen' })}</h1>
        <LanguageSwitch value={words} onChange={change} />
      </div>
      {expired && (
        <InlineNotice kind="warn" title={i18n._({ id: 'login.expired', message: 'Du har loggats ut' })}>
          {i18n._({ id: 'login.expired.why', message: 'Logga in igen så fortsätter du där du var.' })}
        </InlineNotice>
      )}
      {demo ? (
        <DemoLogin demo={demo} onSignedIn={onSignedIn} />
      ) : (
        demo === null && (
          <LoginForm onSubmit={async (body) => onSignedIn(await api('POST /api/sessions', {}, body))} />
        )
      )}
    </main>
  )
}

function LanguageSwitch({ value, onChange }: { value: Language; onChange: (next: Language) => void }) {
  const next = value === 'sv' ? 'en' : 'sv'
  return (
    <Button kind="link" lang={next} onClick={() => onChange(next)}>
      {next === 'en' ? 'In English' : 'På svenska'}
    </Button>
  )
}
