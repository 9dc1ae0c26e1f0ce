import { i18n } from '@lingui/core'
import { Button } from '../../ui/Button.tsx'
import { copyText } from '../copyText.ts'
import { queryOf } from './given.ts'
import type { Run } from './run.ts'

/** A link with the answers alone: facts in closed words, nothing about anybody. */
export function ShareRow({ run }: { run: Run }) {
  const share = () =>
    void copyText(
      `${window.location.origin}/handbok/far-jag${queryOf(run)}`,
      i18n._({
        id: 'wizard.shared',
        message: 'Länken är kopierad. Den innehåller bara svaren, inget om någon person.',
      }),
    )
  return (
    <Button small kind="link" onClick={share}>
      {i18n._({ id: 'wizard.share', message: 'Dela som länk' })}
    </Button>
  )
}
