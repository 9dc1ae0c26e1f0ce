import { i18n } from '@lingui/core'
import { type Finding, findingWords, removeFinding } from '@slussen/rules'
import { say } from '../i18n.ts'
import { Button } from '../ui/Button.tsx'

interface Props {
  hits: readonly Finding[]
  text: string
  onFix: (text: string) => void
  onGoTo: (hit: Finding) => void
}

/** The marked pieces, numbered as in the text, each with its kind and a fix of one press. Ctrl+Z takes it back. */
export function Hits({ hits, text, onFix, onGoTo }: Props) {
  return (
    <ol className="verdict-hits" aria-label={i18n._({ id: 'hits.name', message: 'Uppgifter i texten' })}>
      {hits.map((hit, index) => {
        const number = index + 1
        const kind = say(findingWords[hit.kind])
        return (
          <li key={`${hit.start}-${hit.kind}`}>
            <button type="button" className="btn link small" onClick={() => onGoTo(hit)}>
              <span className="vh">{i18n._({ id: 'hits.goTo', message: 'Gå till' })} </span>
              <b>
                {number} {hit.text}
              </b>
            </button>
            <span>– {kind}</span>
            <Button kind="link" small onClick={() => onFix(removeFinding(text, hit))}>
              {i18n._({ id: 'hits.remove', message: 'Ta bort' })}
              <span className="vh">
                {' '}
                {number}, {kind}
              </span>
            </Button>
          </li>
        )
      })}
    </ol>
  )
}
