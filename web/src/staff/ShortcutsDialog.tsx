import { i18n } from '@lingui/core'
import { useMe } from '../session.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { Link } from '../ui/Link.tsx'
import { ShortcutTable } from './ShortcutTable.tsx'
import './staff.css'

/** Opened with ?. */
export function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  const { shortcuts } = useMe()
  return (
    <Dialog wide title={i18n._({ id: 'shortcuts.title', message: 'Kortkommandon' })} onClose={onClose}>
      <p className="sm">
        {shortcuts
          ? i18n._({
              id: 'shortcuts.on',
              message: 'Enkla tangenter verkar inte medan du skriver i ett fält.',
            })
          : i18n._({ id: 'shortcuts.areOff', message: 'Enkla tangenter är avstängda.' })}{' '}
        <Link to="/installningar" onClick={onClose}>
          {i18n._({ id: 'shortcuts.settings', message: 'Ändra i inställningarna' })}
        </Link>
      </p>
      <ShortcutTable single={shortcuts} />
    </Dialog>
  )
}
