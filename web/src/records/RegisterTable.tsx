import { i18n } from '@lingui/core'
import { useState } from 'react'
import type { RecordRow } from '../../../server/src/contract.ts'
import { Link } from '../ui/Link.tsx'
import { Tag } from '../ui/Tag.tsx'
import { partyOf } from './partyOf.ts'
import { sortByNumber } from './sortByNumber.ts'
import { DOCUMENT_TYPES, SECRECIES } from './words.ts'

type Order = 'ascending' | 'descending'

/** The register's columns. A voided entry keeps its number and its place, struck through and said in words. */
export function RegisterTable({ rows, place }: { rows: readonly RecordRow[]; place: string }) {
  const [order, setOrder] = useState<Order>('descending')
  const heads = [
    i18n._({ id: 'register.date', message: 'Datum' }),
    i18n._({ id: 'register.party', message: 'Avsändare eller mottagare' }),
    i18n._({ id: 'register.matter', message: 'Ärende i korthet' }),
    i18n._({ id: 'register.type', message: 'Handlingstyp' }),
    i18n._({ id: 'register.caseNumber', message: 'Ärendenummer' }),
    i18n._({ id: 'register.secrecy', message: 'Sekretess' }),
  ] as const
  const caption =
    place === 'ordered'
      ? i18n._({
          id: 'register.caption.ordered',
          message: 'Handlingar av ringa betydelse, ordnade efter datum',
        })
      : i18n._({ id: 'register.caption', message: 'Diariet' })
  return (
    <div className="table-wrap">
      <table className="table folds">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col" aria-sort={order}>
              <button
                type="button"
                className="sort"
                onClick={() => setOrder(order === 'ascending' ? 'descending' : 'ascending')}
              >
                {i18n._({ id: 'register.number', message: 'Nummer' })}
                <span aria-hidden="true">{order === 'ascending' ? ' ↑' : ' ↓'}</span>
              </button>
            </th>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sortByNumber(rows, order).map((row) => (
            <Row key={row.id} row={row} heads={heads} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Row({ row, heads }: { row: RecordRow; heads: readonly string[] }) {
  const cells = [
    row.datedOn,
    <bdi key="party">{partyOf(row)}</bdi>,
    row.matter || row.title,
    i18n._(DOCUMENT_TYPES[row.documentType]),
    row.caseNumber ?? '–',
    i18n._(SECRECIES[row.secrecy]),
  ]
  return (
    <tr className={row.voided ? 'voided' : undefined}>
      <th scope="row">
        <Link to={`/register/${row.id}`}>
          <Struck voided={row.voided}>
            {row.number ?? i18n._({ id: 'register.open', message: 'Öppna' })}
          </Struck>
        </Link>{' '}
        {row.voided && <Tag kind="stop">{i18n._({ id: 'register.voided', message: 'Makulerad' })}</Tag>}
      </th>
      {cells.map((cell, index) => (
        <td
          key={heads[index]}
          data-head={heads[index]}
          className={index === 0 || index === 5 ? 'keep' : undefined}
        >
          <Struck voided={row.voided}>{cell}</Struck>
        </td>
      ))}
    </tr>
  )
}

function Struck({ voided, children }: { voided: boolean; children: React.ReactNode }) {
  return voided ? <s>{children}</s> : children
}
