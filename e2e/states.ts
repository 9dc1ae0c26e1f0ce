/** Every page and main dialog of the staff app, each with how a person comes there. */
import type { Locator, Page } from 'playwright-core'
import type { Role } from '../server/src/contract.ts'
import { as, newClient, newOfficer, registerPerson } from './town.ts'
import { type Language, word } from './words.ts'

export interface State {
  name: string
  who: 'officer' | 'newcomer' | 'registrar' | 'administrator' | 'nobody'
  path: string
  /** From the page to the state, and until it is there. `w` is the interface's word in the language. */
  reach: (page: Page, w: (id: string, values?: Record<string, string>) => string) => Promise<void>
  /** What stands in the panel beside the conversation is reached another way on a narrow window. */
  inPanel?: true
}

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
  const places = {
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

/** The words of an interface state in `language`, for `reach`. */
export const wordsIn = (language: Language) => (id: string, values?: Record<string, string>) =>
  word(language, id, values)

function statesAt(at: {
  conversation: string
  begun: string
  unlinked: string
  filing: string
  record: string
  caseFile: string
}): State[] {
  const page = (name: string, path: string, until: string, who: State['who'] = 'officer'): State => ({
    name,
    who,
    path,
    reach: (tab, w) => tab.locator('#main').getByText(w(until), { exact: true }).first().waitFor(),
  })
  const dialog = (
    name: string,
    path: string,
    button: string | string[],
    more: Partial<State> = {},
  ): State => ({
    name,
    who: 'officer',
    path,
    reach: async (tab, w) => {
      const where = more.inPanel ? await openPanel(tab, w('client.pane')) : tab
      for (const id of [button].flat())
        await where
          .getByRole('button', { name: w(id) })
          .first()
          .click()
      await tab.getByRole('dialog').last().getByRole('heading').first().waitFor()
    },
    ...more,
  })
  const composer = (
    name: string,
    path: string,
    { text, choice, heading }: { text: string; choice: string; heading: string },
  ): State => ({
    name,
    who: 'officer',
    path,
    reach: async (tab, w) => {
      await tab.getByRole('textbox', { name: w('composer.text') }).fill(text)
      await tab.getByRole('radio', { name: w(choice) }).check()
      await tab.getByRole('heading', { name: w(heading) }).waitFor()
    },
  })
  return [
    {
      name: 'login',
      who: 'nobody',
      path: '/',
      reach: (tab, w) => tab.getByText(w('login.demo.what')).waitFor(),
    },
    page('inbox', '/inkorg/teamet', 'inbox.choose'),
    page('inbox-empty', '/inkorg/mina', 'inbox.empty.view', 'newcomer'),
    {
      name: 'conversation',
      who: 'officer',
      path: at.conversation,
      reach: (tab, w) => tab.getByRole('textbox', { name: w('composer.text') }).waitFor(),
    },
    page('not-there', '/inkorg/teamet/01a200f1-10e6-70ae-a97c-e9efaf188b8b', 'ui.error.hidden'),
    composer('composer-stopped', at.conversation, {
      text: 'Din diagnos … 19890101-2388',
      choice: 'class.3',
      heading: 'gate.stop.email',
    }),
    composer('composer-conditional', at.begun, {
      text: 'Välkommen på tisdag kl. 10.',
      choice: 'class.2',
      heading: 'gate.if.consent',
    }),
    composer('composer-allowed', at.conversation, {
      text: 'Vi har öppet kl. 9–15.',
      choice: 'class.1',
      heading: 'gate.ok.email',
    }),
    dialog('call', at.conversation, 'channel.phone'),
    dialog('assign', at.conversation, 'thread.assign'),
    dialog('new-person', at.unlinked, 'link.new'),
    dialog('find-person', at.unlinked, 'link.find'),
    dialog('consent', at.conversation, 'consents.add', { inPanel: true }),
    dialog('opening', at.conversation, 'person.showNumber', { inPanel: true }),
    dialog('contact', at.conversation, 'contact.add', { inPanel: true }),
    page('filing', at.filing, 'filing.title'),
    dialog('filing-question', at.filing, 'filing.ask'),
    page('register', '/register', 'register.title'),
    page('record', at.record, 'record.why'),
    page('case-files', '/akter', 'caseFiles.title'),
    page('case-file', at.caseFile, 'caseFile.timeline'),
    page('questions', '/fragor', 'questions.title', 'registrar'),
    dialog('question-answer', '/fragor', 'questions.answer', { who: 'registrar' }),
    page('staff', '/personal', 'staff.title', 'administrator'),
    dialog('staff-new', '/personal', 'staff.add', { who: 'administrator' }),
    dialog('staff-roles', '/personal', 'staff.setRoles', { who: 'administrator' }),
    page('settings', '/installningar', 'shortcuts.title'),
    dialog('shortcuts', '/installningar', 'frame.nav.keys'),
  ]
}

/** What stands beside the conversation; on a narrow window it is opened first. */
async function openPanel(page: Page, name: string): Promise<Locator> {
  await page.getByRole('log').waitFor()
  const button = page.getByRole('button', { name, exact: true })
  if (await button.isVisible()) await button.click()
  return page.getByRole('dialog', { name }).or(page.getByRole('complementary', { name }))
}
