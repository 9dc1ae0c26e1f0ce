import type { SendFacts } from '@slussen/rules'

/**
 * The fact `id`: how sure we are that whoever is behind an address is the person we think.
 * law: A-11, R-CHATT-14: an address says who it is; somebody has to have made sure (recognised, called back, two
 * methods that match, taken at a meeting, from the internal directory) before it is known.
 */
export function identityFact(point: { verified_at: Date | null } | undefined): SendFacts['id'] {
  if (point === undefined) return 'unknown'
  return point.verified_at === null ? 'claimed' : 'verified'
}
