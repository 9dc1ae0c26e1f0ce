import { i18n } from '@lingui/core'
import { type Law, wordsOf } from '@slussen/rules'
import type { Signature } from '../../../server/src/contract.ts'
import { language } from '../i18n.ts'
import { Button } from '../ui/Button.tsx'
import { Checkbox } from '../ui/Checkbox.tsx'
import { Tag } from '../ui/Tag.tsx'
import { day } from '../ui/time.ts'
import { RuleText } from './RuleText.tsx'
import type { ListedRule } from './ruleList.ts'

interface Deeds {
  ticked: boolean
  tick: (on: boolean) => void
  sign: () => void
  withdraw: (signature: Signature) => void
}
interface Props {
  law: Law
  listed: ListedRule
  signature: Signature | undefined
  /** What the lawyer may do; nobody else signs. */
  deeds: Deeds | undefined
}

export function RuleRow({ law, listed, signature, deeds }: Props) {
  const { id, outcome } = listed.rule
  return (
    <li className="card stack" id={`rule-${id}`}>
      <div className="row row-split">
        <h2>
          {id} · {wordsOf(listed.question, language()).outcome(outcome)}
        </h2>
        {signature ? (
          <Tag kind="ok" icon="ok">
            {i18n._({
              id: 'rules.signed',
              message: 'signerad av {by} den {on}',
              values: { by: signature.by, on: day(signature.on) },
            })}
          </Tag>
        ) : (
          <Tag kind="note">{i18n._({ id: 'rules.unsigned', message: 'ej signerad' })}</Tag>
        )}
      </div>
      <RuleText law={law} listed={listed} />
      {deeds && !signature && (
        <div className="row">
          <Button small icon="pen" onClick={deeds.sign}>
            {i18n._({ id: 'rules.sign', message: 'Signera {id}', values: { id } })}
          </Button>
          <Checkbox
            label={i18n._({ id: 'rules.tick', message: 'Välj {id}', values: { id } })}
            checked={deeds.ticked}
            onChange={deeds.tick}
          />
        </div>
      )}
      {deeds && signature && (
        <div className="row">
          <Button small icon="undo" onClick={() => deeds.withdraw(signature)}>
            {i18n._({
              id: 'rules.withdraw',
              message: 'Ta tillbaka signaturen av {id}',
              values: { id },
            })}
          </Button>
        </div>
      )}
    </li>
  )
}
