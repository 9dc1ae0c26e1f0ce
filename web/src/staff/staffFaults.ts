import type { Faults } from '../ui/useDeed.ts'

export interface NewStaff {
  name: string
  title: string
  username: string
}

/** What has to be mended before an account can be made. */
export function staffFaults({ name, username }: NewStaff): Faults {
  return {
    name:
      name.trim().length < 2
        ? /*i18n*/ { id: 'staff.fault.name', message: 'Skriv namnet, minst två tecken.' }
        : undefined,
    username: /^[a-zåäö0-9._-]{2,60}$/.test(username.trim())
      ? undefined
      : /*i18n*/ {
          id: 'staff.fault.username',
          message: 'Skriv ett användarnamn med små bokstäver och siffror, minst två tecken.',
        },
  }
}
