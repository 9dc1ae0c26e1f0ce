import { i18n } from '@lingui/core'
import type { Law, PackId } from '@slussen/rules'
import { api } from '../api.ts'
import { refresh } from '../query.ts'
import { useMe } from '../session.tsx'
import { toast } from '../ui/toast.ts'
import { useDeed } from '../ui/useDeed.ts'
import { DecisionDialog } from './DecisionDialog.tsx'
import { RuleText } from './RuleText.tsx'
import type { ListedRule } from './ruleList.ts'

interface Props {
  law: Law
  rules: readonly ListedRule[]
  onClose: () => void
}

/** The whole of what is signed is read once more before the name is put under it. */
export function SignDialog({ law, rules, onClose }: Props) {
  const me = useMe()
  const deed = useDeed('sign')
  const count = rules.length
  const sign = async () => {
    const body = { pack: law.id as PackId, rules: rules.map(({ rule }) => rule.id) }
    if (!(await deed.run(() => api('POST /api/rule-signatures', {}, body)))) return
    refresh('/api/rule-signatures', '/api/law')
    toast({
      text: i18n._({
        id: 'sign.done',
        message: '{count, plural, one {Regeln är signerad} other {# regler är signerade}}',
        values: { count },
      }),
    })
    onClose()
  }
  return (
    <DecisionDialog
      wide
      title={i18n._({
        id: 'sign.title',
        message: '{count, plural, one {Signera en regel} other {Signera # regler}}',
        values: { count },
      })}
      submit={i18n._({
        id: 'sign.submit',
        message: '{count, plural, one {Signera regeln} other {Signera # regler}}',
        values: { count },
      })}
      deed={deed}
      onSubmit={sign}
      onClose={onClose}
    >
      <p>
        {i18n._({
          id: 'sign.what',
          message:
            'Du, {name}, skriver under att du har läst det som står här, så som det lyder i {law}, och att det stämmer med källorna. Ditt namn visas där regeln visas.',
          values: { name: me.name, law: `${law.id}@${law.version}` },
        })}
      </p>
      {/* Reached by the keyboard, since it scrolls when many are signed at once. */}
      <section
        className="signed-text stack"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard
        tabIndex={0}
        aria-label={i18n._({ id: 'sign.text', message: 'Det som signeras' })}
      >
        {rules.map((listed) => (
          <div key={listed.rule.id} className="card stack">
            <h3>{listed.rule.id}</h3>
            <RuleText law={law} listed={listed} />
          </div>
        ))}
      </section>
    </DecisionDialog>
  )
}
