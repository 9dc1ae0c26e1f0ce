/** What to do with a finding in one press. A proposal: the officer may leave it, and Ctrl+Z takes it back. */
import { type Finding, identifierKinds } from './finding.ts'
import { removeFinding, removeSentence } from './remove.ts'

export type Proposal =
  | { readonly deed: 'remove' }
  | { readonly deed: 'remove_sentence' }
  /** A word that does not tell who writes. */
  | { readonly deed: 'replace'; readonly by: string }

/** Same gender, number and form, so that the sentence around it still stands. */
const neutral: Readonly<Record<string, string>> = {
  soc: 'kommunen',
  socialen: 'kommunen',
  socialtjänsten: 'kommunen',
  socialtjänstens: 'kommunens',
  socialförvaltningen: 'kommunen',
  socialförvaltningens: 'kommunens',
  socialkontoret: 'kontoret',
  socialkontorets: 'kontorets',
  socialsekreterare: 'handläggare',
  socialsekreteraren: 'handläggaren',
  socialsekreterarens: 'handläggarens',
  socialsekreterarna: 'handläggarna',
  biståndshandläggare: 'handläggare',
  biståndshandläggaren: 'handläggaren',
  biståndshandläggarens: 'handläggarens',
  socionom: 'handläggare',
  hembesök: 'besök',
  hembesöket: 'besöket',
  nätverksmöte: 'möte',
  nätverksmötet: 'mötet',
}

export function proposalFor({ kind, text }: Finding): Proposal {
  if (identifierKinds.some((one) => one === kind)) return { deed: 'remove' }
  const by = kind === 'reveals_social_services' ? neutral[text.toLowerCase()] : undefined
  return by === undefined ? { deed: 'remove_sentence' } : { deed: 'replace', by: inCase(by, text) }
}

/** The text as it would be. */
export function propose(text: string, finding: Finding): string {
  const proposal = proposalFor(finding)
  if (proposal.deed === 'remove') return removeFinding(text, finding)
  if (proposal.deed === 'remove_sentence') return removeSentence(text, finding)
  return text.slice(0, finding.start) + proposal.by + text.slice(finding.end)
}

function inCase(word: string, like: string): string {
  return /^\p{Lu}/u.test(like) ? word.charAt(0).toUpperCase() + word.slice(1) : word
}
