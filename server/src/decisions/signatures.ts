/** The lawyer's signature: one rule of one version of a pack, read and stood for. */
import { packs } from '@slussen/rules'
import type { Static } from 'typebox'
import { audit } from '../platform/audit.ts'
import { stockholmDay } from '../platform/day.ts'
import { AppError } from '../platform/errors.ts'
import type { Deed } from '../platform/house.ts'
import { newId } from '../platform/ids.ts'
import type { OfficerDeed } from '../staff/index.ts'
import type { Signature, SignatureBody } from './schema.ts'
import { versionOf } from './version.ts'

/** Under the rules of this version; another version is signed anew. */
export async function signaturesUnder({ tx }: Deed, law: string): Promise<Signature[]> {
  const rows = await tx
    .selectFrom('rule_signature')
    .innerJoin('staff', 'staff.id', 'rule_signature.signed_by')
    .select(['rule_signature.id', 'rule_signature.rule', 'rule_signature.law'])
    .select(['rule_signature.signed_at', 'staff.name'])
    .where('rule_signature.law', '=', law)
    .where('rule_signature.withdrawn_at', 'is', null)
    .execute()
  return rows
    .map(({ id, rule, name, signed_at }) => ({ id, rule, law, by: name, on: stockholmDay(signed_at) }))
    .sort((a, b) => byRule.compare(a.rule, b.rule))
}

const byRule = new Intl.Collator('sv', { numeric: true })

/** Signs them all, or none. Throws `invalid` for a rule that the pack does not have, `conflict` for one that is signed. */
export async function signRules(
  deed: OfficerDeed,
  { pack, rules }: Static<typeof SignatureBody>,
): Promise<void> {
  const { tx, now, officer } = deed
  const known = new Set(
    Object.values(packs[pack].questions).flatMap((deck) => deck.rules.map(({ id }) => id)),
  )
  if (rules.some((rule) => !known.has(rule))) throw new AppError('invalid', UNKNOWN)
  const law = versionOf(pack)
  const signatures = rules.map((rule) => ({
    id: newId(),
    rule,
    law,
    signed_at: now,
    signed_by: officer.staffId,
  }))
  const made = await tx
    .insertInto('rule_signature')
    .values(signatures)
    .onConflict((taken) => taken.doNothing())
    .returning('id')
    .execute()
  if (made.length < rules.length) throw new AppError('conflict', SIGNED)
  for (const { id } of made) await audit(tx, { deed: 'RuleSigned', subject: { ruleSignatureId: id } })
}

/** Takes a signature back; the rule is unsigned again, and that it was signed is kept. Throws `not-found`. */
export async function withdrawSignature({ tx, now, officer }: OfficerDeed, id: string): Promise<void> {
  const taken = await tx
    .updateTable('rule_signature')
    .set({ withdrawn_at: now, withdrawn_by: officer.staffId })
    .where('id', '=', id)
    .where('withdrawn_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (taken === undefined) throw new AppError('not-found')
  await audit(tx, { deed: 'SignatureWithdrawn', subject: { ruleSignatureId: id } })
}

const UNKNOWN = {
  sv: 'En av reglerna finns inte i det här regelverket. Inget signerades. Läs in sidan på nytt.',
  en: 'One of the rules is not in this pack. Nothing was signed. Reload the page.',
}
const SIGNED = {
  sv: 'En av reglerna är redan signerad. Inget mer signerades. Läs in sidan på nytt.',
  en: 'One of the rules is already signed. Nothing more was signed. Reload the page.',
}
