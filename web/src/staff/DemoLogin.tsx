import { i18n } from '@lingui/core'
import type { Me } from '../../../server/src/contract.ts'
import { api } from '../api.ts'
import { ErrorSummary } from '../ui/ErrorSummary.tsx'
import { Icon } from '../ui/Icon.tsx'
import { useDeed } from '../ui/useDeed.ts'
import { type DemoPeople, openDemoSession } from './demoPeople.ts'

interface Props {
  demo: DemoPeople
  onSignedIn: (me: Me) => void
}

/** A button for each invented colleague. A press stands in for both factors, and the page says so. */
export function DemoLogin({ demo, onSignedIn }: Props) {
  const deed = useDeed('demo')
  const logIn = (staffId: string) =>
    deed.run(async () => {
      await openDemoSession(staffId)
      onSignedIn(await api('GET /api/me', {}))
    })
  return (
    <section className="stack" aria-labelledby="demo-heading">
      <h2 id="demo-heading">{i18n._({ id: 'login.demo', message: 'Demo: välj vem du är' })}</h2>
      <p>
        {i18n._({
          id: 'login.demo.what',
          message:
            'Alla personer är påhittade. Ett tryck ersätter både lösenord och engångskod, så att du kommer igång direkt.',
        })}
      </p>
      <ErrorSummary errors={deed.faults} />
      <ul className="stack">
        {demo.people.map((person) => (
          <li key={person.id}>
            <button
              type="button"
              className="btn login-person"
              onClick={() => void logIn(person.id)}
              disabled={deed.running}
            >
              <Icon name="user" />
              <span>
                <bdi className="b">{person.name}</bdi>
                <span className="sm m">
                  , {[person.title.toLocaleLowerCase(), ...person.units].join(', ')}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {demo.mailboxUrl && (
        <p className="sm">
          <a href={demo.mailboxUrl} target="_blank" rel="noreferrer">
            {i18n._({ id: 'login.demo.mailbox', message: 'Öppna klienternas brevlådor (ny flik)' })}
          </a>
        </p>
      )}
    </section>
  )
}
