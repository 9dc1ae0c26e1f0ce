/** Who looks at the pages, and what there is on them to be looked at. */
import type { Role } from '../server/src/contract.ts'
import { type Places, type State, statesAt } from './states.ts'
import { as, newClient, newOfficer, registerPerson } from './town.ts'
import type { Language } from './words.ts'

export interface Cast {
  officer: { staffId: string }
  newcomer: { staffId: string }
  registrar: { staffId: string }
  administrator: { staffId: string }
}

/** Officers who read in that language, and what the pages are to show. */
export async function cast(language: Language): Promise<{ cast: Cast; states: State[]; names: RegExp }> {
  const one = async (name: string, role: Role, unit: string) => {
    const officer = await newOfficer(name, { role, unit })
    const call = await as(officer)
    await call('PATCH /api/me', {}, { language })
    return officer
  }
  const officer = await one('Alva Sifferman', 'case_officer', 'Ekonomiskt bistånd')
  const newcomer = await one('Nya Bengtsdal', 'case_officer', 'Ekonomiskt bistånd')
  const registrar = await one('Ronja Diarievall', 'registrar', 'Gemensam inkorg')
  const administrator = await one('Kim Kontoholm', 'administrator', '')
  const client = await newClient(officer, {
    name: `${language === 'sv' ? 'Hanna' : 'Hedda'} Lindkvistare`,
    text: 'Hej! När kan jag komma?',
  })
  const call = await as(officer)
  const silent = await registerPerson(call, `${language === 'sv' ? 'Tyra' : 'Tilly'} Lindkvistare`)
  const begun = await call('POST /api/people/:id/conversations', { id: silent.clientId }, {})
  const { messages } = await call('GET /api/conversations/:id', { id: client.conversationId })
  const { rows: files } = await call('GET /api/case-files')
  const filed = files.find((file) => file.entries > 0)
  const { records } = await call('GET /api/case-files/:id', { id: filed?.id ?? '' })
  const { rows } = await call('GET /api/conversations', {}, undefined, '?view=team')
  const unlinked = rows.find((row) => row.title === 'Elmer Tuvesand')?.id ?? ''
  const places: Places = {
    conversation: `/inkorg/mina/${client.conversationId}`,
    begun: `/inkorg/teamet/${begun.conversationId}`,
    unlinked: `/inkorg/teamet/${unlinked}`,
    filing: `/bevara/${messages[0]?.id}`,
    record: `/register/${records[0]?.id}`,
    caseFile: `/akter/${filed?.id}`,
  }
  return {
    cast: { officer, newcomer, registrar, administrator },
    states: statesAt(places),
    names: /Lindkvistare|Tuvesand|Nadja|Amira|Hanna|Hedda/,
  }
}
