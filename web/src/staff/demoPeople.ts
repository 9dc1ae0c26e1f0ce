import { ApiError, errorFrom } from '../api.ts'

export interface DemoPeople {
  people: readonly { id: string; name: string; title: string; units: readonly string[] }[]
  mailboxUrl: string
}

/** The invented colleagues of the demo; null everywhere else, where the address does not exist. */
export async function findDemoPeople(): Promise<DemoPeople | null> {
  try {
    const answer = await fetch('/api/demo/people', { headers: { accept: 'application/json' } })
    return answer.ok ? ((await answer.json()) as DemoPeople) : null
  } catch {
    return null
  }
}

/** One press in place of password and code. Exists in the demo only. */
export async function openDemoSession(staffId: string): Promise<void> {
  const answer = await fetch('/api/demo/sessions', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ staffId }),
  }).catch(() => undefined)
  if (answer?.ok) return
  throw answer
    ? errorFrom(answer.status, await answer.json().catch(() => undefined))
    : new ApiError('offline', {
        sv: 'Ingen kontakt med demon. Kör den fortfarande?',
        en: 'No contact with the demo. Is it still running?',
      })
}
