import { describe, expect, it } from 'vitest'
import { bareCode, loginFaults } from './loginFaults.ts'
import { secretInGroups } from './otpauth.ts'
import { choicesIn, keyOf, MUNICIPAL, ticked } from './roles.ts'
import { KEY_CAPS, SHORTCUT_GROUPS } from './shortcuts.ts'
import { staffFaults } from './staffFaults.ts'

const wrong = (faults: Readonly<Record<string, unknown>>) =>
  Object.keys(faults).filter((name) => faults[name] !== undefined)

describe('log-in', () => {
  it('says what is missing, each by its field', () => {
    expect(wrong(loginFaults({ username: ' ', password: '', code: '12' }))).toEqual([
      'username',
      'password',
      'code',
    ])
    expect(wrong(loginFaults({ username: 'tilde', password: 'p', code: '123 456' }))).toEqual([])
  })
  it('takes a code as it is read aloud', () => {
    expect(bareCode(' 123 456 ')).toBe('123456')
  })
  it('writes the secret in groups of four, and nothing for what is no address', () => {
    expect(secretInGroups('otpauth://totp/Slussen:tilde?secret=JBSWY3DPEHPK3PXPA&issuer=Slussen')).toBe(
      'JBSW Y3DP EHPK 3PXP A',
    )
    expect(secretInGroups('nonsense')).toBe('')
  })
})

describe('accounts and roles', () => {
  it('needs a name and a username of small letters', () => {
    expect(wrong(staffFaults({ name: 'K', title: '', username: 'Kaj Rönnstam' }))).toEqual([
      'name',
      'username',
    ])
    expect(wrong(staffFaults({ name: 'Kaj Rönnstam', title: '', username: 'kaj.rönnstam' }))).toEqual([])
  })
  it('offers every role of a unit in that unit, and those of the whole municipality in none', () => {
    expect(choicesIn({ id: 'u1' }).map(({ role }) => role)).toEqual([
      'case_officer',
      'head_of_unit',
      'registrar',
    ])
    expect(MUNICIPAL.map(({ role, unitId }) => [role, unitId])).toEqual([
      ['administrator', null],
      ['lawyer', null],
    ])
  })
  it('gives the ticked boxes back as roles in units', () => {
    const keys = [...MUNICIPAL, { role: 'registrar' as const, unitId: 'u2' }].map(keyOf)
    expect(ticked(keys, [{ id: 'u1' }, { id: 'u2' }])).toEqual([
      { role: 'administrator', unitId: null },
      { role: 'lawyer', unitId: null },
      { role: 'registrar', unitId: 'u2' },
    ])
  })
})

describe('the table of shortcuts', () => {
  const shortcuts = SHORTCUT_GROUPS.flatMap((group) => group.shortcuts)
  const keys = shortcuts.flatMap((shortcut) => shortcut.keys.flat())
  it('holds every key of the specification for the rooms there are', () => {
    const wanted = [
      '/',
      'Ctrl+K',
      '?',
      'g',
      'j',
      'k',
      'Enter',
      'u',
      's',
      'b',
      't',
      'e',
      'z',
      'Ctrl+Enter',
      'F6',
      'F8',
    ]
    expect(wanted.filter((key) => !keys.includes(key))).toEqual([])
    expect(['1', '2', '3', '4'].filter((key) => !keys.includes(key))).toEqual([])
  })
  it('uses no Alt, no Ctrl+Alt, and no sign that AltGr writes on a Swedish keyboard', () => {
    expect(keys.filter((key) => /Alt|[@£${}[\]\\#~|]/.test(key))).toEqual([])
  })
  it('gives no key two meanings in the same place', () => {
    for (const group of SHORTCUT_GROUPS) {
      const ways = group.shortcuts.flatMap((shortcut) => shortcut.keys.map((way) => way.join(' ')))
      expect(new Set(ways).size).toBe(ways.length)
    }
  })
  it('counts as single what the setting turns off, and nothing with Ctrl or a function key', () => {
    const single = shortcuts.filter((shortcut) => shortcut.single).flatMap((shortcut) => shortcut.keys.flat())
    expect(single).toContain('b')
    expect(single.some((key) => /^F\d/.test(key))).toBe(false)
    expect(shortcuts.find((shortcut) => shortcut.keys.flat().includes('Ctrl+Enter'))?.single).toBe(false)
  })
  it('writes a cap for each key that has no letter of its own', () => {
    const named = keys.filter((key) => key.startsWith('Arrow') || key === 'Enter')
    expect(named.filter((key) => !KEY_CAPS[key])).toEqual([])
  })
})
