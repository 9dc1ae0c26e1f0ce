import { daily2026 } from '@slussen/rules'
import { describe, expect, it } from 'vitest'
import type { ChannelOption } from '../../../server/src/contract.ts'
import { reach } from './reach.ts'

const usual = {
  dir: 'reply',
  cons: 'given',
  id: 'verified',
  enc: 'no',
  proc: 'not_needed',
  risk: 'approved',
  dev: 'two_factor',
  acc: 'official',
  st: 'active',
  reveals: 'no',
  prot: 'no',
  party: 'adult',
  loa: 'none',
  noeid: 'no',
  release: 'own',
  mask: 'no',
  third: 'eea_only',
  dpia: 'done',
  rec: 'off',
  danger: 'no',
  auto: 'no',
}
const option = (channel: ChannelOption['channel'], facts: Record<string, string> = usual): ChannelOption => ({
  channel,
  contactPoint: { id: 'p1', value: '•••' },
  facts: { ...facts, ch: channel },
})

describe('how a person may be reached', () => {
  it('puts each way under what it can carry at most', () => {
    const found = reach(daily2026, [option('external_email'), option('letter'), option('meeting')])
    expect(found.general.map((one) => one.channel)).toEqual(['external_email'])
    expect(found.everything.map((one) => one.channel)).toEqual(['letter', 'meeting'])
  })
  it('tells apart what we have no address or number for; a meeting needs none', () => {
    const found = reach(
      daily2026,
      [option('phone'), option('meeting')].map((one) => ({ ...one, contactPoint: null })),
    )
    expect(found.missing.map((one) => one.channel)).toEqual(['phone'])
    expect(found.everything.map((one) => one.channel)).toEqual(['meeting'])
  })
  it('takes the least favourable value of a fact that is not there', () => {
    const { everything, general } = reach(daily2026, [option('external_email', {})])
    expect([...everything, ...general]).toEqual([])
  })
})
