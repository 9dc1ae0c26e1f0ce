import type { ReactNode } from 'react'
import './summary.css'

/** Pairs of word and value: 'Från', 'Kom in', 'Till'. */
export function SummaryList({ rows }: { rows: readonly { term: string; value: ReactNode }[] }) {
  return (
    <dl className="summary">
      {rows.map((row) => (
        <Row key={row.term} {...row} />
      ))}
    </dl>
  )
}

function Row({ term, value }: { term: string; value: ReactNode }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{value}</dd>
    </>
  )
}
