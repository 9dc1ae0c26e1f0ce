import { closeHouse, openHouse } from '../app.ts'
import { bySystem } from '../platform/house.ts'
import { makeLog, ndjson } from '../platform/log.ts'
import { createStaff, setRoles } from '../staff/index.ts'
import type { Io } from './io.ts'
import { requireConfig } from './requireConfig.ts'

/**
 * `slussen administrator <username> <name>`: makes somebody who may add the others. There is no default password:
 * the one made here is shown this once, on the machine itself. 1 when the name is taken or the store is in use.
 */
export async function administratorCommand([username, ...name]: string[], io: Io): Promise<number> {
  if (username === undefined || name.length === 0) {
    io.stderr.write('Usage: slussen administrator <username> <name>\n')
    return 2
  }
  const config = requireConfig(io)
  if (config === undefined) return 1
  const house = await openHouse(config, { log: makeLog(ndjson(io.stderr, io.stderr), () => new Date()) })
  try {
    const made = await bySystem(house, 'make-administrator', async (deed) => {
      const credentials = await createStaff(deed, { username, name: name.join(' '), title: 'Administratör' })
      await setRoles(deed, credentials.staffId, [{ role: 'administrator', unitId: null }])
      return credentials
    })
    io.stdout.write(
      `Username  ${username}\nPassword  ${made.password}\nOne-time code, for an authenticator app:\n${made.totpUri}\n`,
    )
    io.stdout.write('This is shown once; it is stored nowhere in clear.\n')
    return 0
  } finally {
    await closeHouse(house)
  }
}
