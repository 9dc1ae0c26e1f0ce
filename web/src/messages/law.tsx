/** How a rule's source and worth are told, the same beside every answer. */
import { i18n } from '@lingui/core'
import { type LocalDecision, packStatus, type QuestionName, type Source } from '@slussen/rules'
import { say } from '../i18n.ts'
import { Link } from '../ui/Link.tsx'
import { part } from '../ui/part.tsx'
import { isLocal, useSignature } from './signature.ts'

const SourceTitles = part('messages', () => import('./SourceTitles.tsx').then((room) => room.SourceTitles))

export interface Cited {
  rule: string
  /** 'sverige-2026@1' */
  law: string
  sources: readonly Source[]
  /** Present where a stricter row of the municipality decided. */
  local?: LocalDecision
}

/** 'Regel N30 · OSL 26:1, FL 6 · gällande rätt, läst i november 2026 · ej signerad' */
export function Citation(cited: Cited) {
  return isLocal(cited.rule) ? citation(cited) : <Signed {...cited} />
}

function Signed(cited: Cited) {
  const signature = useSignature(cited)
  return signature === undefined ? citation(cited) : `${citation(cited)} · ${signature}`
}

function citation({ rule, law, sources }: Cited): string {
  const sections = sources.map(({ section }) => section).join(', ')
  if (isLocal(rule))
    return i18n._({
      id: 'law.local',
      message: 'Regel {rule} · kommunens eget, strängare beslut · {sections}',
      values: { rule, sections },
    })
  const status = packStatus(law)
  return i18n._({
    id: 'law.citation',
    message: 'Regel {rule} · {sections} · {status}',
    values: { rule, sections, status: status ? say(status) : law },
  })
}

interface Rooted extends Pick<Cited, 'rule' | 'sources' | 'local'> {
  /** What the rules were asked: "Får jag …?" in the handbook opens filled in with it. */
  asked?: { question: QuestionName; facts: object } | undefined
}

/** Every source in full, and the place in the handbook where the rule, or the one that a local row tightens, is explained. */
export function Sources({ rule, sources, local, asked }: Rooted) {
  const explained = isLocal(rule) ? local?.tightens : rule
  const carrying = asked && {
    asked: { question: asked.question, facts: { ...asked.facts }, from: window.location.pathname },
  }
  return (
    <>
      <SourceTitles sources={sources} />
      {explained !== undefined && (
        <p>
          <Link to={`/handbok/regel/${explained}`} carrying={carrying}>
            {explained === rule
              ? i18n._({ id: 'law.handbook', message: 'Läs om regeln i handboken' })
              : i18n._({
                  id: 'law.handbook.tightened',
                  message: 'Läs i handboken om regel {rule}, som den skärper',
                  values: { rule: explained },
                })}
          </Link>
        </p>
      )}
    </>
  )
}
