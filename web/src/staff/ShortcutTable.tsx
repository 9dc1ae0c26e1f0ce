import { i18n } from '@lingui/core'
import { KeyHint } from '../ui/KeyHint.tsx'
import { KEY_CAPS, SHORTCUT_GROUPS, type Shortcut } from './shortcuts.ts'

/** Every key and what it does, by where it acts. `single` tells whether single keys are on. */
export function ShortcutTable({ single }: { single: boolean }) {
  return (
    <div className="shortcuts">
      {SHORTCUT_GROUPS.map((group) => (
        <table key={group.heading.id} className="table">
          <caption>{i18n._(group.heading)}</caption>
          <thead>
            <tr>
              <th scope="col">{i18n._({ id: 'shortcuts.key', message: 'Tangent' })}</th>
              <th scope="col">{i18n._({ id: 'shortcuts.does', message: 'Gör' })}</th>
            </tr>
          </thead>
          <tbody>
            {group.shortcuts.map((shortcut) => (
              <tr key={shortcut.does.id}>
                <th scope="row">
                  <Keys shortcut={shortcut} />
                </th>
                <td>
                  {i18n._(shortcut.does)}
                  {shortcut.single && !single && (
                    <span className="m"> {i18n._({ id: 'shortcuts.off', message: '(avstängd)' })}</span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </div>
  )
}

function Keys({ shortcut }: { shortcut: Shortcut }) {
  const or = ` ${i18n._({ id: 'shortcuts.or', message: 'eller' })} `
  const then = ` ${i18n._({ id: 'shortcuts.then', message: 'sedan' })} `
  return shortcut.keys.map((way, index) => (
    <span key={way.join(' ')}>
      {index > 0 && or}
      {way.map((key, step) => (
        <span key={key}>
          {step > 0 && then}
          <KeyHint>{KEY_CAPS[key] ?? key}</KeyHint>
        </span>
      ))}
    </span>
  ))
}
