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
