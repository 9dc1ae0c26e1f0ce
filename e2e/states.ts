/** Every page and main dialog of the staff app, each with how a person comes there. */
import type { Locator, Page } from 'playwright-core'

export type Words = (id: string, values?: Record<string, string>) => string

export interface State {
  name: string
  who: 'officer' | 'newcomer' | 'registrar' | 'administrator' | 'nobody'
  path: string
  /** From the page to the state, and until it is there. `w` is the interface's word in the language. */
  reach: (page: Page, w: Words) => Promise<void>
  /** What stands in the panel beside the conversation is reached another way on a narrow window. */
  inPanel?: true
}

export interface Places {
  conversation: string
  begun: string
  unlinked: string
  filing: string
  record: string
  caseFile: string
}

export function statesAt(at: Places): State[] {
  /** Until what the page is for stands there, not only its heading. */
  const page = (
    name: string,
    path: string,
    until: (tab: Locator, w: Words) => Locator,
    who: State['who'] = 'officer',
  ): State => ({
    name,
    who,
    path,
    reach: (tab, w) => until(tab.locator('#main'), w).first().waitFor(),
  })
  const text = (id: string) => (tab: Locator, w: Words) => tab.getByText(w(id), { exact: true })
  const button = (id: string) => (tab: Locator, w: Words) => tab.getByRole('button', { name: w(id) })
  const dialog = (name: string, path: string, pressed: string, more: Partial<State> = {}): State => ({
    name,
    who: 'officer',
    path,
    reach: async (tab, w) => {
      const where = more.inPanel ? await openPanel(tab, w('client.pane')) : tab
      await where
        .getByRole('button', { name: w(pressed) })
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
    page('inbox', '/inkorg/teamet', (tab) => tab.getByText('Nadja Björkvall')),
    page('inbox-empty', '/inkorg/mina', text('inbox.empty.view'), 'newcomer'),
    {
      name: 'conversation',
      who: 'officer',
      path: at.conversation,
      reach: (tab, w) => tab.getByRole('textbox', { name: w('composer.text') }).waitFor(),
    },
    page('not-there', '/inkorg/teamet/01a200f1-10e6-70ae-a97c-e9efaf188b8b', text('ui.error.hidden')),
    composer('composer-stopped', at.conversation, {
      text: 'Din diagnos … 19890101-2388',
      choice: 'class.3',
      heading: 'gate.stop.email',
    }),
    composer('composer-conditional', at.begun, {
      text: 'Välkommen på tisdag kl. 10.',
      choice: 'class.2',
      heading: 'gate.if.choice',
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
    page('filing', at.filing, button('filing.fileNext')),
    dialog('filing-question', at.filing, 'filing.ask'),
    page('register', '/register', (tab, w) => tab.getByRole('table').or(text('register.empty')(tab, w))),
    page('record', at.record, text('record.why')),
    page('case-files', '/akter', (tab) => tab.getByRole('table')),
    page('case-file', at.caseFile, text('caseFile.timeline')),
    page('questions', '/fragor', button('questions.answer'), 'registrar'),
    dialog('question-answer', '/fragor', 'questions.answer', { who: 'registrar' }),
    page('staff', '/personal', button('staff.setRoles'), 'administrator'),
    dialog('staff-new', '/personal', 'staff.add', { who: 'administrator' }),
    dialog('staff-roles', '/personal', 'staff.setRoles', { who: 'administrator' }),
    page('law', '/rattslaget', button('pack.decide'), 'administrator'),
    dialog('law-decide', '/rattslaget', 'pack.decide', { who: 'administrator' }),
    page('law-rules', '/rattslaget/regler', text('rules.unsigned'), 'administrator'),
    page('law-local', '/rattslaget/lokala', text('local.standing'), 'administrator'),
    page('law-local-new', '/rattslaget/lokala/ny', button('local.examine'), 'administrator'),
    page('law-cases', '/rattslaget/provofall', text('cases.what'), 'administrator'),
    page('own-words', '/ord', button('words.add'), 'administrator'),
    dialog('own-words-new', '/ord', 'words.add', { who: 'administrator' }),
    page('settings', '/installningar', (tab, w) =>
      tab.getByRole('checkbox', { name: w('settings.shortcuts') }),
    ),
    dialog('shortcuts', '/installningar', 'frame.nav.keys'),
    ...handbookStates({ page, text, button, dialog }),
  ]
}

interface Ways {
  page: (name: string, path: string, until: (tab: Locator, w: Words) => Locator, who?: State['who']) => State
  text: (id: string) => (tab: Locator, w: Words) => Locator
  button: (id: string) => (tab: Locator, w: Words) => Locator
  dialog: (name: string, path: string, pressed: string, more?: Partial<State>) => State
}

const ALLOWED =
  'question=send&entrance=phone&ch=phone&sens=none&gen=general&party=adult&release=own&id=verified&dir=reply&cons=implied&prot=no'
const NEUTRAL =
  'question=send&entrance=sms&ch=sms&dir=reply&sens=sensitive&gen=individual&party=adult&release=own&cons=implied&id=claimed&prot=no'
const REFUSED = 'question=search&entrance=search-own&where=own_store&term=free_text'
const NOT_YET =
  'question=publish&entrance=publish-channel&purpose=missing&terms=followable&joint=arranged&third=assessed&dpia=done'

/** The handbook: its pages, and "Får jag …?" before, during and after its questions. */
function handbookStates({ page, text, button, dialog }: Ways): State[] {
  const answer = (id: string) => (tab: Locator, w: Words) =>
    tab.getByRole('region', { name: w('wizard.verdict') }).getByRole('heading', { name: w(id), exact: true })
  return [
    page('handbook', '/handbok', text('handbook.start.ask')),
    page('handbook-page', '/handbok/communication/sms', button('wizard.next')),
    page('handbook-glossary', '/handbok/appendices/glossary', button('handbook.guidance')),
    page('handbook-older', '/handbok/communication/email?on=2100-01-01', text('handbook.older.now')),
    page('handbook-no-such-day', '/handbok?on=1999-01-01', text('handbook.older.none')),
    page('handbook-no-such-page', '/handbok/communication/nowhere', text('ui.error.hidden')),
    page('handbook-changes', '/handbok/andringar', button('handbook.day.open')),
    page('handbook-questions-none', '/handbok/fragor', text('handbook.questions.noneOwn'), 'newcomer'),
    page('handbook-lix', '/handbok/communication/sms', (tab) => tab.getByText(/^LIX \d+/), 'administrator'),
    page('ask', '/handbok/far-jag', text('handbook.ask.send')),
    page('ask-which', '/handbok/far-jag?question=record', text('wizard.which')),
    page(
      'ask-begun',
      '/handbok/far-jag?question=send&entrance=external_email&dir=reply',
      text('wizard.soFar'),
    ),
    page('ask-yes', `/handbok/far-jag?${ALLOWED}`, answer('wizard.yes')),
    page('ask-neutral', `/handbok/far-jag?${NEUTRAL}`, answer('wizard.neutral')),
    page('ask-no', `/handbok/far-jag?${REFUSED}`, answer('wizard.no')),
    page('ask-not-yet', `/handbok/far-jag?${NOT_YET}`, answer('wizard.notYet')),
    dialog('doubt', '/handbok/communication/sms', 'handbook.doubt'),
    dialog('guidance', '/handbok/communication/sms', 'handbook.guidance'),
  ]
}

/** What stands beside the conversation; on a narrow window it is opened first. */
async function openPanel(page: Page, name: string): Promise<Locator> {
  await page.getByRole('log').waitFor()
  const button = page.getByRole('button', { name, exact: true })
  if (await button.isVisible()) await button.click()
  return page.getByRole('dialog', { name }).or(page.getByRole('complementary', { name }))
}
