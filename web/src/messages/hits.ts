import { type Finding, type Proposal, proposalFor, sensitiveKinds } from '@slussen/rules'

/** A marked stretch of a text: one number, whatever it says and however much. */
export interface Hit {
  readonly start: number
  readonly end: number
  readonly text: string
  /** What is said there, the first first; never empty. */
  readonly findings: readonly [Finding, ...Finding[]]
}

/** Findings that overlap share a mark: "LVU" tells of a child and of who writes. */
export function hitsFrom(text: string, findings: readonly Finding[]): Hit[] {
  const hits: Hit[] = []
  for (const finding of findings.toSorted((a, b) => a.start - b.start)) {
    const last = hits.at(-1)
    if (last === undefined || finding.start >= last.end) hits.push({ ...finding, findings: [finding] })
    else {
      const end = Math.max(last.end, finding.end)
      hits[hits.length - 1] = {
        start: last.start,
        end,
        text: text.slice(last.start, end),
        findings: [...last.findings, finding],
      }
    }
  }
  return hits
}

/** What one press does, and to which finding: the whole sentence goes as soon as one of them asks for it. */
export function fixOf({ start, end, text, findings }: Hit): { finding: Finding; proposal: Proposal } {
  const asks = findings.find((one) => proposalFor(one).deed === 'remove_sentence')
  const finding = asks ? { start, end, text, kind: asks.kind } : findings[0]
  return { finding, proposal: proposalFor(finding) }
}

export const isSensitive = (hit: Hit): boolean =>
  hit.findings.some(({ kind }) => sensitiveKinds.some((one) => one === kind))
