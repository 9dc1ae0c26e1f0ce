import { URI } from 'otpauth'
import { bySystem, type House } from '../platform/house.ts'
import { newId } from '../platform/ids.ts'
import { createStaff, openSession, setRoles } from '../staff/index.ts'

/** What is typed on the log-in page. */
interface Claim {
  username: string
  password: string
  code: string
}

/** Somebody who logs in with what they were handed. */
export async function enrol(house: House, name: string, roles: Parameters<typeof setRoles>[2] = []) {
  const username = newId().slice(-12)
  const { staffId, password, totpUri } = await bySystem(house, 'test', async (deed) => {
    const credentials = await createStaff(deed, { username, name, title: 'Socialsekreterare' })
    await setRoles(deed, credentials.staffId, roles)
    return credentials
  })
  return {
    staffId,
    username,
    /** What the person would type at this moment; `more` is what they type wrong. */
    claim: (more: Partial<Claim> = {}): Claim => ({
      username,
      password,
      code: codeOf(totpUri, house.clock.now()),
      ...more,
    }),
    token: async () => (await bySystem(house, 'test', (deed) => openSession(deed, staffId, 'totp'))).token,
  }
}

/** What the app on the person's telephone shows. */
export function codeOf(totpUri: string, now: Date): string {
  const totp = URI.parse(totpUri)
  if (!('period' in totp)) throw new Error('not a time-based code')
  return totp.generate({ timestamp: now.getTime() })
}
