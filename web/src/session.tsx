import { createContext, use } from 'react'
import type { Me } from '../../server/src/contract.ts'

/** Who is signed in; every page but the log-in has it. */
export const MeContext = createContext<{ me: Me; setMe: (me: Me) => void } | undefined>(undefined)

export function useSession() {
  const session = use(MeContext)
  if (!session) throw new Error('no session around this page')
  return session
}

export function useMe(): Me {
  return useSession().me
}

export function hasRole(me: Me, ...roles: Me['roles'][number]['role'][]): boolean {
  return me.roles.some((held) => roles.includes(held.role))
}

/** Those who work with conversations; an administrator alone sees none of them. */
export function isReader(me: Me): boolean {
  return hasRole(me, 'case_officer', 'head_of_unit', 'registrar')
}

/** May this person answer, assign and close here? A registrar reads and files. */
export function useMayWrite(unitId: string): boolean {
  return useMe().roles.some(
    (held) => held.unitId === unitId && ['case_officer', 'head_of_unit'].includes(held.role),
  )
}
