/** How a rule's source and worth are told, the same beside every answer. */
import { i18n } from '@lingui/core'
import { packStatus, type Source, titleOf } from '@slussen/rules'
import { language, say } from '../i18n.ts'
import { Link } from '../ui/Link.tsx'
import { isLocal, useSignature } from './signature.ts'

export interface Cited {
  rule: string
  /** 'sverige-2026@1' */
  law: string
  sources: readonly Source[]
}

/** 'Regel N30 · OSL 26:1, FL 6 · gällande rätt, läst i november 2026 · ej signerad' */
export function Citation(cited: Cited) {
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

/** Every source in full, and the place in the handbook where the rule is explained. */
export function Sources({ rule, sources }: Pick<Cited, 'rule' | 'sources'>) {
  return (
    <>
      <ul>
        {sources.map((source) => (
          <li key={source.section}>{titleOf(source, language())}</li>
        ))}
      </ul>
      {!isLocal(rule) && (
        <p>
          <Link to={`/handbok/regel/${rule}`}>
            {i18n._({ id: 'law.handbook', message: 'Läs om regeln i handboken' })}
          </Link>
        </p>
      )}
    </>
  )
}
