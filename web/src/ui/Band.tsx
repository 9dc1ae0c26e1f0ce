import { i18n } from '@lingui/core'
import { Icon } from './Icon.tsx'
import './band.css'

/** Stays on top while there is no contact with the server. */
export function OfflineBand() {
  return (
    <div className="band warn" role="alert">
      <Icon name="warn" />
      {i18n._({
        id: 'ui.offline',
        message: 'Ingen kontakt. Det du skriver finns kvar i fönstret men är inte sparat.',
      })}
    </div>
  )
}

/** So that nobody takes the invented people for real ones. */
export function DemoBand() {
  return <div className="band demo">{i18n._({ id: 'ui.demo', message: 'Demo – påhittade personer' })}</div>
}
