import { i18n } from '@lingui/core'
import type { ConversationRow, View } from '../../../server/src/contract.ts'
import { Link } from '../router.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Tag } from '../ui/Tag.tsx'
import { day, short } from '../ui/time.ts'
import { inboxPath } from './views.ts'
import { age, CHANNEL_ICONS, channelName } from './words.ts'

/** One row: who, when, channel in picture and word, the first words, and what is left to do (R-KOM-01). */
export function ListItem({ row, view, current }: { row: ConversationRow; view: View; current: boolean }) {
  const waits = row.answerDueAt !== null && row.lastDirection === 'in'
  return (
    <Link className="it" to={inboxPath(view, row.id)} aria-current={current ? 'true' : undefined}>
      <span className="it-top">
        <span className={waits ? 'b' : ''}>
          {row.protectedIdentity ? (
            i18n._({ id: 'inbox.protected', message: 'Skyddade personuppgifter' })
          ) : (
            <bdi>{row.title}</bdi>
          )}
          {waits && <span className="vh"> {i18n._({ id: 'inbox.waits', message: '(väntar på svar)' })}</span>}
        </span>
        <time className="xs m" dateTime={row.lastMessageAt}>
          {short(row.lastMessageAt)}
        </time>
      </span>
      <span className="it-line sm m">
        <Icon name={CHANNEL_ICONS[row.channel]} /> {channelName(row.channel)}
        {row.preview && ` · ${row.preview}`}
      </span>
      <span className="it-tags">
        <DueTag row={row} />
        {view === 'unanswered' && (
          <Tag>
            {i18n._({
              id: 'inbox.age',
              message: 'Väntat {age}',
              values: { age: age(row.waitingSince ?? row.lastMessageAt) },
            })}
          </Tag>
        )}
        <AttentionTag row={row} />
        <FilingTag row={row} />
        {view !== 'mine' && row.assignedTo && (
          <Tag icon="user">
            <bdi>{row.assignedTo.name}</bdi>
          </Tag>
        )}
      </span>
    </Link>
  )
}

/** What waits for the registrar's answer is neither filed nor anything one can file. */
function FilingTag({ row }: { row: ConversationRow }) {
  return (
    <>
      {row.unfiled > 0 && <Tag kind="warn">{i18n._({ id: 'inbox.unfiled', message: 'Ej bevarad' })}</Tag>}
      {row.openQuestion && (
        <Tag kind="note" icon="question">
          {i18n._({ id: 'inbox.question', message: 'Fråga ställd' })}
        </Tag>
      )}
      {row.unfiled === 0 && !row.openQuestion && (
        <Tag kind="ok" icon="ok">
          {i18n._({ id: 'inbox.filed', message: 'Bevarad' })}
        </Tag>
      )}
    </>
  )
}

function DueTag({ row }: { row: ConversationRow }) {
  if (!row.answerDueAt) return null
  if (row.due === 'late')
    return (
      <Tag kind="stop" icon="clock">
        {i18n._({ id: 'inbox.late', message: 'Försenad {age}', values: { age: age(row.answerDueAt) } })}
      </Tag>
    )
  if (row.due === 'today')
    return (
      <Tag kind="warn" icon="clock">
        {i18n._({ id: 'inbox.today', message: 'Svar i dag' })}
      </Tag>
    )
  return (
    <Tag>{i18n._({ id: 'inbox.dueOn', message: 'Svar {day}', values: { day: day(row.answerDueAt) } })}</Tag>
  )
}

function AttentionTag({ row }: { row: ConversationRow }) {
  if (!row.attention) return null
  const words = {
    unsure: i18n._({ id: 'inbox.attention.unsure', message: 'Osäkert om det gick fram' }),
    refused: i18n._({ id: 'inbox.attention.refused', message: 'Gick inte fram' }),
    held: i18n._({ id: 'inbox.attention.held', message: 'Stoppat före leverans' }),
  }
  return (
    <Tag kind="stop" icon="warn">
      {words[row.attention]}
    </Tag>
  )
}
