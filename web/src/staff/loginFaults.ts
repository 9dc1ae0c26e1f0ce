import type { Faults } from '../ui/useDeed.ts'

export interface LoginBody {
  username: string
  password: string
  code: string
}

/** What is missing in the log-in form. Whether it is right, the server alone says, and never which part was wrong. */
export function loginFaults({ username, password, code }: LoginBody): Faults {
  return {
    username:
      username.trim() === ''
        ? /*i18n*/ { id: 'login.fault.username', message: 'Skriv ditt användarnamn.' }
        : undefined,
    password:
      password === '' ? /*i18n*/ { id: 'login.fault.password', message: 'Skriv ditt lösenord.' } : undefined,
    code: /^[0-9]{6}$/.test(bareCode(code))
      ? undefined
      : /*i18n*/ { id: 'login.fault.code', message: 'Skriv de sex siffrorna som din app visar.' },
  }
}

/** '123 456' is as good as '123456'. */
export function bareCode(code: string): string {
  return code.replace(/\s/g, '')
}
