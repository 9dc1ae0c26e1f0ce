import { i18n } from '@lingui/core'
import { Button } from '../ui/Button.tsx'
import { copyText } from './copyText.ts'

/** A ready neutral text. `lang` when the client’s language is another than the reader’s. */
export function CopyBlock({ text, lang }: { text: string; lang?: string }) {
  const copy = () => void copyText(text, i18n._({ id: 'handbook.copied', message: 'Texten är kopierad' }))
  return (
    <div className="ready">
      <p className="pre" lang={lang} dir="auto">
        {text}
      </p>
      <Button small onClick={copy}>
        {i18n._({ id: 'handbook.copy', message: 'Kopiera texten' })}
      </Button>
    </div>
  )
}
