import { i18n } from '@lingui/core'
import { findingWords, type Proposal, propose } from '@slussen/rules'
import { say } from '../i18n.ts'
import { Button } from '../ui/Button.tsx'
import { fixOf, type Hit } from './hits.ts'

interface Props {
  hits: readonly Hit[]
  text: string
  onFix: (text: string) => void
  onGoTo: (hit: Hit) => void
}

/** The marked pieces, numbered as in the text, each with its kinds and a fix of one press. Ctrl+Z takes it back. */
export function Hits({ hits, text, onFix, onGoTo }: Props) {
  return (
    <ol className="verdict-hits" aria-label={i18n._({ id: 'hits.name', message: 'Uppgifter i texten' })}>
      {hits.map((hit, index) => {
        const number = index + 1
        const kinds = hit.findings.map(({ kind }) => say(findingWords[kind])).join(', ')
        const { finding, proposal } = fixOf(hit)
        return (
          <li key={`${hit.start}-${finding.kind}`}>
            <button type="button" className="btn link small" onClick={() => onGoTo(hit)}>
              <span className="vh">{i18n._({ id: 'hits.goTo', message: 'Gå till' })} </span>
              <b>
                {number} {hit.text}
              </b>
            </button>
            <span>– {kinds}</span>
            <Button kind="link" small onClick={() => onFix(propose(text, finding))}>
              {label(proposal)}
              <span className="vh">
                {' '}
                {number}, {kinds}
              </span>
            </Button>
          </li>
        )
      })}
    </ol>
  )
}

function label(proposal: Proposal): string {
  switch (proposal.deed) {
    case 'remove':
      return i18n._({ id: 'hits.remove', message: 'Ta bort' })
    case 'remove_sentence':
      return i18n._({ id: 'hits.removeSentence', message: 'Ta bort meningen' })
    default:
      return i18n._({
        id: 'hits.replace',
        message: 'Byt till ”{word}”',
        values: { word: proposal.by },
      })
  }
}
