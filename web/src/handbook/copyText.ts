import { i18n } from '@lingui/core'
import { toast } from '../ui/toast.ts'

/** Puts words on the clipboard and says so; where the browser does not let us, says that instead. */
export async function copyText(text: string, done: string): Promise<void> {
  const copied = await navigator.clipboard?.writeText(text).then(
    () => true,
    () => false,
  )
  toast({
    text: copied
      ? done
      : i18n._({
          id: 'handbook.copy.failed',
          message: 'Webbläsaren lät oss inte kopiera. Markera texten och kopiera den själv.',
        }),
  })
}
