import { i18n } from '@lingui/core'
import type { Me } from '../../../server/src/contract.ts'
import { api } from '../api.ts'
import { say } from '../i18n.ts'
import { Link } from '../router.tsx'
import { hasRole, useSession } from '../session.tsx'
import { Button } from '../ui/Button.tsx'
import { Checkbox } from '../ui/Checkbox.tsx'
import { ErrorSummary } from '../ui/ErrorSummary.tsx'
import { Page } from '../ui/Page.tsx'
import { RadioCards } from '../ui/RadioCards.tsx'
import { SummaryList } from '../ui/SummaryList.tsx'
import { useDeed } from '../ui/useDeed.ts'
import { ROLES } from './roles.ts'
import { ShortcutTable } from './ShortcutTable.tsx'
import './staff.css'

/** One's own: language, single-key shortcuts, and the way out. What is chosen is kept on the server, never here. */
export function SettingsPage() {
  const { me, setMe } = useSession()
  const deed = useDeed('settings')
  const change = (body: Partial<Pick<Me, 'language' | 'shortcuts'>>) =>
    void deed.run(async () => setMe(await api('PATCH /api/me', {}, body)))
  const logOut = () =>
    void deed.run(async () => {
      await api('DELETE /api/sessions/current', {})
      // A fresh start: nothing about anybody is left in the window for whoever sits down next.
      window.location.replace('/')
    })
  return (
    <Page
      title={i18n._({ id: 'settings.title', message: 'Inställningar' })}
      actions={
        <Button onClick={logOut} disabled={deed.running}>
          {i18n._({ id: 'settings.logOut', message: 'Logga ut' })}
        </Button>
      }
    >
      <ErrorSummary errors={deed.faults} />
      <SummaryList rows={about(me)} />
      <RadioCards
        side
        legend={i18n._({ id: 'settings.language', message: 'Språk' })}
        cards={[
          { value: 'sv', title: <span lang="sv">Svenska</span> },
          { value: 'en', title: <span lang="en">English</span> },
        ]}
        value={me.language}
        onChange={(language) => change({ language })}
      />
      <section className="stack" aria-labelledby="shortcuts">
        <h2 id="shortcuts">{i18n._({ id: 'shortcuts.title', message: 'Kortkommandon' })}</h2>
        <Checkbox
          label={i18n._({ id: 'settings.shortcuts', message: 'Använd enkla tangenter' })}
          hint={i18n._({
            id: 'settings.shortcuts.hint',
            message:
              'Stäng av dem om du dikterar eller lätt kommer åt tangenter. Ctrl+Enter och F-tangenterna verkar ändå.',
          })}
          checked={me.shortcuts}
          onChange={(shortcuts) => change({ shortcuts })}
        />
        <ShortcutTable single={me.shortcuts} />
      </section>
    </Page>
  )
}

function about(me: Me) {
  const roles = me.roles.map(({ role, unitId }) => {
    const unit = me.units.find((one) => one.id === unitId)
    return unit ? `${i18n._(ROLES[role])}, ${unit.name}` : i18n._(ROLES[role])
  })
  return [
    { term: i18n._({ id: 'settings.name', message: 'Namn' }), value: <bdi>{me.name}</bdi> },
    { term: i18n._({ id: 'settings.roles', message: 'Roller' }), value: roles.join(' · ') },
    {
      term: i18n._({ id: 'settings.login', message: 'Inloggning' }),
      value:
        me.twoFactor === 'demo'
          ? i18n._({ id: 'settings.login.demo', message: 'Demo: ett tryck ersatte lösenord och engångskod' })
          : i18n._({ id: 'settings.login.totp', message: 'Lösenord och engångskod' }),
    },
    {
      term: i18n._({ id: 'settings.law', message: 'Regler' }),
      value: (
        <>
          {me.law.id}: {say(me.law.status)}{' '}
          {hasRole(me, 'lawyer', 'administrator') && (
            <Link to="/rattslaget">{i18n._({ id: 'settings.law.open', message: 'Öppna rättsläget' })}</Link>
          )}
        </>
      ),
    },
  ]
}
