import { expect, it } from 'vitest'
import { hashPassword, isPassword, NOBODYS_HASH, newPassword } from './password.ts'

it('a password is known again, and another is not', async () => {
  const hash = await hashPassword('lök på lax 7')
  expect(await isPassword('lök på lax 7', hash)).toBe(true)
  expect(await isPassword('lok på lax 7', hash)).toBe(false)
})

it('the same password typed on another keyboard is the same password', async () => {
  expect(await isPassword('lo\u0308k', await hashPassword('l\u00f6k'))).toBe(true)
})

it('a hash says how it was made, so that a dearer one can replace it later', async () => {
  expect(await hashPassword('x')).toMatch(
    /^\$argon2id\$v=19\$m=19456,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/,
  )
  // From the tests of the reference implementation (phc-winner-argon2, test.c): made cheaper, and still known.
  const cheap = '$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4'
  expect(await isPassword('password', cheap)).toBe(true)
})

it('two people with the same password have different hashes', async () => {
  expect(await hashPassword('x')).not.toBe(await hashPassword('x'))
})

it('no password fits where nobody is', async () => {
  expect(await isPassword('', NOBODYS_HASH)).toBe(false)
})

it('a new password is twenty signs that can be read aloud', () => {
  expect(newPassword()).toMatch(/^([a-km-np-z2-9]{5}-){3}[a-km-np-z2-9]{5}$/)
})
