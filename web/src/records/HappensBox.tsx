import { i18n } from '@lingui/core'
import type { FilingView } from '../../../server/src/contract.ts'
import { say } from '../i18n.ts'
import { useGateLaw } from '../useLaw.ts'
import type { FilingForm } from './filingForm.ts'
import { filingPreview } from './filingPreview.ts'
import { happens } from './happens.ts'

/** What the button will do, and the rule for it where that is another than the proposal's. */
export function HappensBox({ view, form }: { view: FilingView; form: FilingForm }) {
  const decision = filingPreview(useGateLaw(view.law), form, view)
  const proposed = view.choices.find((one) => one.choice === view.proposal)?.decision.rule
  const reason = decision.reasons[0]?.text
  return (
    <div className="card sm happens" role="status">
      <p className="b">{i18n._({ id: 'filing.happens', message: 'Det här händer' })}</p>
      <p>
        {happens(form, view)
          .map((sentence) => i18n._(sentence))
          .join(' ')}
      </p>
      {decision.rule !== proposed && reason && (
        <p className="xs m">
          {i18n._({
            id: 'filing.otherRule',
            message: 'Du väljer något annat än förslaget. Regel {rule}: {reason}',
            values: { rule: decision.rule, reason: say(reason) },
          })}
        </p>
      )}
    </div>
  )
}
