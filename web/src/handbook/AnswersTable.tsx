import { i18n } from '@lingui/core'
import type { Block } from '../../../server/src/contract.ts'
import { AnswerTag } from './AnswerTag.tsx'
import { RuleLink } from './Inlines.tsx'
import { keyed } from './keyed.ts'

type Answers = Extract<Block, { kind: 'answers' }>

/** What the gate answers, for each value of one fact or two. On a narrow window each row folds to a small list. */
export function AnswersTable({ block }: { block: Answers }) {
  const { question, given, rowLabel, colLabel, rows } = block
  const heads = block.cols.length > 0 ? block.cols : [i18n._({ id: 'handbook.answer', message: 'Svar' })]
  return (
    <div className="table-wrap">
      <table className="table folds">
        <caption>
          {given}
          {colLabel && <span className="vh"> {`${rowLabel}, ${colLabel}`}</span>}
        </caption>
        <thead>
          <tr>
            <th scope="col">{colLabel ? `${rowLabel} / ${colLabel}` : rowLabel}</th>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, cells }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {keyed(cells).map(({ key, part }) => (
                <td key={key} data-head={heads[Number(key)]}>
                  <AnswerTag question={question} outcome={part.outcome} word={part.word} />{' '}
                  <span className="ties">
                    <RuleLink rule={part.rule} />
                  </span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
