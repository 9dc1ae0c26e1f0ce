import { i18n } from '@lingui/core'
import { findingWords } from '@slussen/rules'
import { useMemo, useRef, useState } from 'react'
import { say } from '../i18n.ts'
import { Highlighter } from '../ui/Highlighter.tsx'
import { useReader } from './useReader.ts'

/** Shows what would be marked, before anybody meets it in earnest. The text stays in the window and is sent nowhere. */
export function TryText() {
  const [text, setText] = useState('')
  const field = useRef<HTMLTextAreaElement>(null)
  const read = useReader()
  const findings = useMemo(() => read(text), [read, text])
  const label = i18n._({ id: 'words.try', message: 'Pröva en påhittad text' })
  return (
    <section className="stack" aria-labelledby="words-try">
      <h2 id="words-try">{label}</h2>
      <Highlighter
        field={field}
        label={label}
        placeholder={i18n._({ id: 'words.try.hint', message: 'Skriv något här. Texten sparas inte.' })}
        value={text}
        onChange={setText}
        marks={findings.map(({ start, end }, index) => ({ start, end, number: index + 1 }))}
        maxLength={5000}
        lang="sv"
      />
      <div role="status">
        <ol>
          {findings.map(({ start, kind, text: found }, index) => (
            <li key={`${start}-${kind}`}>
              <b>
                {index + 1} {found}
              </b>{' '}
              – {say(findingWords[kind])}
            </li>
          ))}
        </ol>
      </div>
    </section>
  )
}
