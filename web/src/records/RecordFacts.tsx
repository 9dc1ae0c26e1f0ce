import { i18n } from '@lingui/core'
import type { RecordView } from '../../../server/src/contract.ts'
import { SummaryList } from '../ui/SummaryList.tsx'
import { longTime } from '../ui/time.ts'
import { partyOf } from './partyOf.ts'
import { CHOICE_NAMES, DOCUMENT_TYPES, SECRECIES } from './words.ts'

/** What is written about an entry. */
export function RecordFacts({ record }: { record: RecordView }) {
  const party =
    record.direction === 'in'
      ? i18n._({ id: 'record.sender', message: 'Avsändare' })
      : i18n._({ id: 'record.receiver', message: 'Mottagare' })
  const filed = i18n._({
    id: 'record.filedBy',
    message: '{time} av {name}',
    values: { time: longTime(record.filedAt), name: record.filedBy },
  })
  return (
    <SummaryList
      rows={[
        {
          term: i18n._({ id: 'record.place', message: 'Plats' }),
          value: i18n._(CHOICE_NAMES[record.place]),
        },
        { term: i18n._({ id: 'register.date', message: 'Datum' }), value: record.datedOn },
        { term: party, value: <bdi>{partyOf(record)}</bdi> },
        { term: i18n._({ id: 'record.heading', message: 'Rubrik' }), value: record.title },
        {
          term: i18n._({ id: 'register.matter', message: 'Ärende i korthet' }),
          value: record.matter || '–',
        },
        {
          term: i18n._({ id: 'register.type', message: 'Handlingstyp' }),
          value: i18n._(DOCUMENT_TYPES[record.documentType]),
        },
        {
          term: i18n._({ id: 'register.secrecy', message: 'Sekretess' }),
          value: i18n._(SECRECIES[record.secrecy]),
        },
        { term: i18n._({ id: 'record.filed', message: 'Bevarad' }), value: filed },
      ]}
    />
  )
}
