import { describe, expect, it } from 'vitest'
import type { ClientView } from '../../../server/src/contract.ts'
import { senderOf } from './senderOf.ts'
import { unmasked } from './unmasked.ts'

const masked: ClientView = {
  id: 'runa',
  unitId: 'u1',
  kind: 'client',
  protectedIdentity: true,
  opened: false,
  name: '',
  born: '',
  personalNumber: null,
  hasPersonalNumber: true,
  language: '',
  remarks: [],
  contactPoints: [{ id: 'p1', kind: 'phone', value: '•••', masked: true, source: 'meeting', verified: null }],
  consents: [],
  caseFiles: [],
}
const opened: ClientView = {
  ...masked,
  opened: true,
  name: 'Runa Ekelöv',
  contactPoints: [
    { id: 'p1', kind: 'phone', value: '070-174 06 39', masked: false, source: 'meeting', verified: null },
  ],
}

describe('a protected identity', () => {
  it('stays masked until it is opened', () => {
    expect(unmasked(masked, undefined)).toBe(masked)
  })
  it('shows what was opened, on top of what the server said last', () => {
    const verified = { at: '2026-11-21T08:00:00Z', by: 'Tilde Vasshed', how: 'meeting' as const }
    const newer = { ...masked, contactPoints: masked.contactPoints.map((point) => ({ ...point, verified })) }
    const seen = unmasked(newer, opened)
    expect(seen.name).toBe('Runa Ekelöv')
    expect(seen.contactPoints[0]).toMatchObject({ value: '070-174 06 39', masked: false, verified })
  })
  it('is never laid over somebody else', () => {
    const other = { ...masked, id: 'leo' }
    expect(unmasked(other, opened)).toBe(other)
  })
})

describe('the sender of a conversation', () => {
  const message = (at: string, direction: 'in' | 'out', address: string) =>
    ({ at, direction, channel: 'external_email', from: { name: '', address } }) as never
  it('is the address that wrote last', () => {
    const messages = [
      message('2026-11-21T08:00:00Z', 'in', 'new@brevladan.example'),
      message('2026-11-20T08:00:00Z', 'in', 'old@brevladan.example'),
      message('2026-11-22T08:00:00Z', 'out', 'unit@ekebro.example'),
    ]
    expect(senderOf({ messages })).toBe('new@brevladan.example')
  })
  it('is nobody where only the unit has written', () => {
    expect(
      senderOf({ messages: [message('2026-11-22T08:00:00Z', 'out', 'unit@ekebro.example')] }),
    ).toBeUndefined()
  })
})
