import { i18n } from '@lingui/core'
import type { ConversationView } from '../../../server/src/contract.ts'
import { navigate } from '../router.tsx'
import { Button, LinkButton } from '../ui/Button.tsx'
import { InlineNotice } from '../ui/InlineNotice.tsx'
import { finishWhenFiled } from './finish.ts'

/** 'Klar' is refused while something is unfiled: the way on is to file it, and then it is done. */
export function UnfiledNotice({ conversation, first }: { conversation: ConversationView; first: string }) {
  const go = () => {
    finishWhenFiled(conversation.id)
    navigate(`/bevara/${first}`)
  }
  return (
    <div role="alert">
      <InlineNotice
        kind="warn"
        title={i18n._({
          id: 'done.unfiled',
          message:
            '{count, plural, one {Ett meddelande är inte bevarat} other {# meddelanden är inte bevarade}}',
          values: { count: conversation.unfiled },
        })}
        actions={
          <Button kind="primary" icon="file" onClick={go}>
            {i18n._({ id: 'done.file', message: 'Bevara och avsluta' })}
          </Button>
        }
      >
        {i18n._({
          id: 'done.why',
          message: 'Konversationen kan bli klar när allt i den är bevarat.',
        })}
      </InlineNotice>
    </div>
  )
}

/** Nor while the registrar has not answered: nobody but the registrar can hurry that. */
export function AskedNotice({ first }: { first: string }) {
  return (
    <div role="alert">
      <InlineNotice
        kind="warn"
        title={i18n._({ id: 'done.asked', message: 'Ett meddelande väntar på registratorns svar' })}
        actions={
          <LinkButton to={`/bevara/${first}`}>
            {i18n._({ id: 'message.readQuestion', message: 'Läs frågan' })}
          </LinkButton>
        }
      >
        {i18n._({
          id: 'done.asked.why',
          message: 'Konversationen kan bli klar när frågan är besvarad och meddelandet bevarat.',
        })}
      </InlineNotice>
    </div>
  )
}
