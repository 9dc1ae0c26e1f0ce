import { i18n } from '@lingui/core'
import type { FilingView, MessageView } from '../../../server/src/contract.ts'
import { Checkbox } from '../ui/Checkbox.tsx'
import { Fieldset } from '../ui/Fieldset.tsx'
import { dayAndTime } from '../ui/time.ts'
import type { FilingForm } from './filingForm.ts'

interface Props {
  view: FilingView
  form: FilingForm
  change: (part: Partial<FilingForm>) => void
}

/** What goes along: the rest of the exchange (question and answer are one entry, R-HAND-14) and each attachment. */
export function FilingParts({ view, form, change }: Props) {
  const filed = [view.message, ...view.companions.filter((one) => form.companionIds.includes(one.id))]
  const attachments = filed.flatMap((message) => message.attachments)
  return (
    <>
      {view.companions.length > 0 && (
        <Fieldset legend={i18n._({ id: 'filing.companions', message: 'Hör till samma utväxling' })}>
          {view.companions.map((one) => (
            <Checkbox
              key={one.id}
              label={companionLabel(one)}
              hint={<bdi>{one.subject}</bdi>}
              checked={form.companionIds.includes(one.id)}
              onChange={(on) => change({ companionIds: toggled(form.companionIds, one.id, on) })}
            />
          ))}
        </Fieldset>
      )}
      {attachments.length > 0 && (
        <Fieldset legend={i18n._({ id: 'filing.attachments', message: 'Bilagor' })}>
          {attachments.map(({ id, name }) => (
            <Checkbox
              key={id}
              label={i18n._({ id: 'filing.takeAttachment', message: 'Ta med {name}', values: { name } })}
              checked={form.attachmentIds.includes(id)}
              onChange={(on) => change({ attachmentIds: toggled(form.attachmentIds, id, on) })}
            />
          ))}
        </Fieldset>
      )}
    </>
  )
}

function companionLabel({ direction, at }: MessageView): string {
  const time = dayAndTime(at)
  return direction === 'in'
    ? i18n._({
        id: 'filing.companion.in',
        message: 'Ta med det inkomna meddelandet {time}',
        values: { time },
      })
    : i18n._({ id: 'filing.companion.out', message: 'Ta med svaret {time}', values: { time } })
}

function toggled(ids: readonly string[], id: string, on: boolean): string[] {
  return on ? [...ids, id] : ids.filter((one) => one !== id)
}
