import { i18n } from '@lingui/core'
import type { ClientView } from '../../../server/src/contract.ts'
import { Button } from '../ui/Button.tsx'
import { Tag } from '../ui/Tag.tsx'
import { REMARKS } from './words.ts'

/** "Tänk på": what an officer has to remember before every contact. */
export function Remarks({ person, onChange }: { person: ClientView; onChange: () => void }) {
  const { remarks, language } = person
  return (
    <section>
      <h3>{i18n._({ id: 'remarks.heading', message: 'Tänk på' })}</h3>
      {remarks.length === 0 && !language && (
        <p className="sm m">{i18n._({ id: 'remarks.none', message: 'Inget antecknat.' })}</p>
      )}
      {remarks.length > 0 && (
        <ul className="row">
          {remarks.map((remark) => (
            <li key={remark}>
              <Tag kind="warn" icon="warn">
                {i18n._(REMARKS[remark])}
              </Tag>
            </li>
          ))}
        </ul>
      )}
      {language && (
        <p className="sm">
          {i18n._({ id: 'remarks.language', message: 'Språk: {language}.', values: { language } })}
        </p>
      )}
      <p>
        <Button kind="link" small onClick={onChange}>
          {i18n._({ id: 'remarks.change', message: 'Ändra det att tänka på' })}
        </Button>
      </p>
    </section>
  )
}
