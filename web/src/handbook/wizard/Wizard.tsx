import { i18n } from '@lingui/core'
import type { Law, QuestionName } from '@slussen/rules'
import { useRef, useState } from 'react'
import { say } from '../../i18n.ts'
import { hasRole, useMe } from '../../session.tsx'
import { Button } from '../../ui/Button.tsx'
import { InlineNotice } from '../../ui/InlineNotice.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { Answered } from './Answered.tsx'
import { CountedOn } from './CountedOn.tsx'
import type { Entrance, Facts } from './entrance.ts'
import { another } from './given.ts'
import { KeepCaseDialog } from './KeepCaseDialog.tsx'
import { QuestionForm } from './QuestionForm.tsx'
import type { Run } from './run.ts'
import { ShareRow } from './ShareRow.tsx'
import { useUnitLaw } from './unitLaw.ts'
import { useRun } from './useRun.ts'
import { WizardVerdict } from './WizardVerdict.tsx'
import './wizard.css'

interface Props {
  begun: Run
  /** The conversation that the officer came from. */
  from?: string | undefined
  /** Leads to the other entrances. */
  onLeave?: (() => void) | undefined
  /** A rule that may be wrong, and the case that it answered. */
  onDoubt: (rule: string, ask: { question: QuestionName; facts: Facts }) => void
}

/** "Får jag …?": one question at a time, with the answer so far under it. Nothing of it is kept. */
export function Wizard(props: Props) {
  const { law, failed, again } = useUnitLaw()
  if (law) return <Questions {...props} law={law} />
  return (
    <>
      <h2>{say(props.begun.entrance.title)}</h2>
      {failed ? (
        <InlineNotice
          kind="warn"
          title={i18n._({
            id: 'wizard.failed',
            message: 'Reglerna kunde inte hämtas. Inget svar ges på en gissning.',
          })}
          actions={
            <Button small onClick={again}>
              {i18n._({ id: 'wizard.again', message: 'Försök igen' })}
            </Button>
          }
        />
      ) : (
        <Skeleton lines={6} />
      )}
    </>
  )
}

function Questions({ law, begun, from, onLeave, onDoubt }: Props & { law: Law }) {
  const [started, setStarted] = useState(false)
  const [keeping, setKeeping] = useState(false)
  const lawyer = hasRole(useMe(), 'lawyer')
  const end = useRef<HTMLDivElement>(null)
  const state = useRun(law, begun)
  const { run, now, settled, question } = state
  const { entrance } = run
  const begin = () => setStarted(true)
  const confirm = () => {
    begin()
    state.confirm()
    // After the last question there is none to move to: focus goes to the answer.
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) end.current?.focus()
    })
  }
  const others = settled.answered.filter(({ asked }) => asked.id !== question?.id)
  return (
    <>
      <div>
        <h2>{say(entrance.title)}</h2>
        <p className="xs m">
          {question &&
            run.alarm === undefined &&
            `${countWords(others.length + 1, Math.max(others.length + 1, settled.most))} `}
          {i18n._({ id: 'wizard.notKept', message: 'Svaren sparas inte.' })}
        </p>
      </div>
      <Alarms entrance={entrance} raised={run.alarm !== undefined} onRaise={state.raise} />
      {run.alarm === undefined && (
        <>
          <Answered
            question={entrance.question}
            answered={others}
            onChange={(id) => {
              begin()
              state.change(id)
            }}
          />
          {question && (
            <QuestionForm
              key={question.id}
              asked={question}
              picked={state.picked}
              onPick={state.pick}
              onConfirm={confirm}
              onBack={others.length > 0 ? state.back : undefined}
              follow={started}
            />
          )}
        </>
      )}
      <div ref={end} tabIndex={-1} className="wizard-end">
        {(now.answered.length > 0 || !now.next || run.alarm) && (
          <WizardVerdict
            law={law}
            run={run}
            standing={now}
            from={from}
            onAnother={(next) => {
              begin()
              state.open(another(next, run))
            }}
          />
        )}
      </div>
      {run.alarm === undefined && <CountedOn run={run} standing={now} onChange={state.count} />}
      <div className="row wizard-foot">
        <ShareRow run={run} />
        {lawyer && (
          <Button small kind="link" onClick={() => setKeeping(true)}>
            {i18n._({ id: 'case.keep', message: 'Spara som prövofall' })}
          </Button>
        )}
        <Button small kind="link" onClick={() => state.restart(entrance)}>
          {i18n._({ id: 'wizard.restart', message: 'Börja om' })}
        </Button>
        {onLeave && (
          <Button small kind="link" onClick={onLeave}>
            {i18n._({ id: 'wizard.leave', message: 'Annan fråga' })}
          </Button>
        )}
        <Button
          small
          kind="link"
          onClick={() => onDoubt(now.decision.rule, { question: entrance.question, facts: now.facts })}
        >
          {i18n._({ id: 'handbook.doubt', message: 'Jag tror att regeln är fel' })}
        </Button>
      </div>
      {keeping && (
        <KeepCaseDialog question={entrance.question} facts={now.facts} onClose={() => setKeeping(false)} />
      )}
    </>
  )
}

/** 'Fråga 3 av högst 5.' */
const countWords = (number: number, most: number) =>
  i18n._({ id: 'wizard.count', message: 'Fråga {number} av högst {most}.', values: { number, most } })

interface AlarmProps {
  entrance: Entrance
  raised: boolean
  onRaise: (facts: Run['alarm']) => void
}

/** Danger goes before every question. */
function Alarms({ entrance, raised, onRaise }: AlarmProps) {
  if (raised)
    return (
      <Button small icon="back" onClick={() => onRaise(undefined)}>
        {i18n._({ id: 'wizard.alarm.back', message: 'Tillbaka till frågorna' })}
      </Button>
    )
  return (
    <div className="row">
      {entrance.alarms.map(({ says, sets }) => (
        <Button key={says.sv} small icon="warn" onClick={() => onRaise(sets)}>
          {say(says)}
        </Button>
      ))}
    </div>
  )
}
