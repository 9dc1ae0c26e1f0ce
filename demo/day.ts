import type { Api, ConversationView } from '../server/src/contract.ts'
import type { ClientKey, StaffKey } from './ekebro.ts'

/** How the day is lived: people write by SMTP, officers press the same buttons as anybody, the clock is turned. */
export interface Town {
  write(
    from: ClientKey | { name: string; address: string },
    to: string,
    mail: {
      subject: string
      text: string
      headers?: Record<string, string>
      attachments?: { filename: string; content: string }[]
    },
  ): Promise<void>
  /** One call of the staff API as that person. */
  as<Call extends keyof Api>(
    who: StaffKey,
    call: Call,
    ids?: Record<string, string>,
    body?: Api[Call]['in'],
  ): Promise<Api[Call]['out']>
  /** The newest conversation that the officer sees from that sender. */
  find(who: StaffKey, sender: ClientKey | string): Promise<ConversationView>
  clientId(key: ClientKey): string
  ago(time: { days?: number; hours?: number; minutes?: number }): void
  /** Lets the ten seconds pass and everything due be done. */
  settle(): Promise<void>
}

const AID = 'post.hamnen@ekebro.example'
const CHILDREN = 'post.lunden@ekebro.example'
const ANYBODY = 'kontakt@ekebro.example'

/** A day of mail in every state, with Nadja's question (S-007) longest overdue and so on top. */
export async function liveThroughADay(town: Town): Promise<void> {
  await nadjaAsks(town)
  await amiraIsAnsweredAndFiled(town)
  await oneIsRefusedOneUnsureOneHeld(town)
  await signeMovesHerMeeting(town)
  await othersWrite(town)
  await aNeighbourIsWorried(town)
  town.ago({})
}

/** S-007: a sensitive question by e-mail. */
async function nadjaAsks(town: Town): Promise<void> {
  town.ago({ days: 9, hours: 2 })
  await town.write('nadja', AID, {
    subject: 'Min ansökan',
    text: 'Hej Tilde!\n\nJag har blivit sjukskriven för min depression och kan inte jobba på ett tag. Påverkar det min ansökan? Jag blir så orolig av att inte veta.\n\nHälsningar\nNadja',
  })
  await take(town, 'tilde', 'nadja')
}

/** A question answered in general terms, and both filed as one entry in the personal file. */
async function amiraIsAnsweredAndFiled(town: Town): Promise<void> {
  town.ago({ days: 3, hours: 3 })
  await town.write('amira', AID, {
    subject: 'Öppettider',
    text: 'Hej! När är ni öppna för besök? Kan man ha tolk?\n/Amira',
  })
  const { id } = await take(town, 'tilde', 'amira')
  town.ago({ days: 3, hours: 1 })
  await answer(town, 'tilde', id, {
    contentClass: 1,
    text: 'Hej Amira!\n\nVi har öppet för besök måndag till fredag kl. 9–15. Vi ordnar tolk till alla besök, det kostar inget.\n\nHälsningar\nTilde',
  })
  const { messages, client } = await town.as('tilde', 'GET /api/conversations/:id', { id })
  const [question, reply] = messages
  const caseFileId = client?.caseFiles[0]?.id
  if (question === undefined || reply === undefined || caseFileId === undefined)
    throw new Error('demo: Amira was not answered')
  await town.as(
    'tilde',
    'POST /api/messages/:id/filing',
    { id: question.id },
    {
      choice: 'case_file',
      caseFileId,
      documentType: 'incoming_letter',
      title: 'Fråga om öppettider och tolk, med svar',
      matter: '',
      secrecy: 'osl_26_1',
      attachmentIds: [],
      companionIds: [reply.id],
    },
  )
  await town.as('tilde', 'PUT /api/conversations/:id/done', { id }, {})
}

async function oneIsRefusedOneUnsureOneHeld(town: Town): Promise<void> {
  town.ago({ days: 2, hours: 5 })
  for (const who of ['egil', 'tora', 'harald'] as const) {
    const { conversationId } = await town.as(
      'nils',
      'POST /api/people/:id/conversations',
      { id: town.clientId(who) },
      {},
    )
    const text = 'Hej!\n\nVälkommen på tisdag kl. 10. Hör av dig om tiden inte passar.\n\nHälsningar\nNils'
    await send(town, 'nils', conversationId, { contentClass: 2, text })
    // Harald takes his consent back within the ten seconds: the gate is asked again at delivery, and holds it.
    if (who === 'harald') {
      await town.as(
        'nils',
        'POST /api/people/:id/consents',
        { id: town.clientId(who) },
        { channel: 'external_email', state: 'withdrawn', how: 'phone_call' },
      )
    }
    await town.settle()
  }
}

/** S-003: booking with consent from the first meeting; question and answer wait to be filed. */
async function signeMovesHerMeeting(town: Town): Promise<void> {
  town.ago({ days: 1, hours: 4 })
  await town.write('signe', AID, {
    subject: 'Mötet på måndag',
    text: 'Hej,\n\nJag kan tyvärr inte på måndag. Går det bra någon annan dag? Skickar med mitt schema.\n\nMed vänlig hälsning\nSigne Rosenqvarn',
    attachments: [{ filename: 'schema-v48.txt', content: 'Måndag: jobbar\nTisdag: ledig\nOnsdag: jobbar\n' }],
  })
  const { id } = await take(town, 'tilde', 'signe')
  town.ago({ days: 1, hours: 2 })
  await answer(town, 'tilde', id, {
    contentClass: 2,
    text: 'Hej Signe!\n\nVi säger tisdag kl. 10 i stället.\n\nHälsningar\nTilde',
  })
  const dueAt = new Date(Date.now() + 2 * 86_400_000)
  await town.as(
    'tilde',
    'POST /api/conversations/:id/tasks',
    { id },
    { kind: 'call', dueAt: dueAt.toISOString(), note: 'Påminn om underlag till mötet' },
  )
}

async function othersWrite(town: Town): Promise<void> {
  town.ago({ hours: 7 })
  await town.write('wilmer', AID, {
    subject: 'Hej',
    text: 'Hej! När är nästa möte? Jag har tappat lappen.\n\nWilmer',
  })
  await link(town, 'tilde', 'wilmer')
  town.ago({ hours: 6 })
  await town.write('runa', AID, {
    subject: 'Ny adress',
    text: 'Hej. Jag vill att ni ringer mig på det nya numret, inte det gamla.',
  })
  await take(town, 'tilde', 'runa')
  town.ago({ hours: 5 })
  await town.write({ name: 'Elmer Tuvesand', address: 'elmer@brevladan.example' }, AID, {
    subject: 'Budgetrådgivning',
    text: 'Hej!\n\nNär har ni öppet för budgetrådgivning, och behöver man boka tid?\n\nElmer Tuvesand',
  })
  town.ago({ hours: 4 })
  await town.write('harald', AID, {
    subject: 'Autosvar: frånvarande',
    text: 'Jag är bortrest och läser mejl igen på måndag.',
    headers: { 'Auto-Submitted': 'auto-replied' },
  })
  town.ago({ hours: 3 })
  await town.write('leo', CHILDREN, {
    subject: 'prata',
    text: 'hej kan jag få prata med birk, det har hänt en grej',
  })
  await take(town, 'birk', 'leo')
}

/** S-023: sensitive e-mail that belongs to no file; S-038: the registrar is asked. */
async function aNeighbourIsWorried(town: Town): Promise<void> {
  town.ago({ hours: 2 })
  await town.write({ name: 'En granne', address: 'granne@brevladan.example' }, ANYBODY, {
    subject: 'Orolig',
    text: 'Jag vet inte vart jag ska vända mig. Mannen i lägenheten under mig dricker och ropar om nätterna. Kan någon titta till honom?',
  })
  const { messages } = await town.find('tilde', 'En granne')
  const id = messages[0]?.id ?? ''
  await town.as(
    'tilde',
    'POST /api/messages/:id/questions',
    { id },
    { text: 'Det finns inget ärende. Ska det här diarieföras hos oss eller lämnas till vuxenenheten?' },
  )
}

interface Answer {
  contentClass: 1 | 2 | 3
  text: string
}

async function link(town: Town, who: StaffKey, client: ClientKey): Promise<ConversationView> {
  const suggested = await town.find(who, client)
  return town.as(
    who,
    'PUT /api/conversations/:id/client',
    { id: suggested.id },
    { clientId: town.clientId(client) },
  )
}

async function take(town: Town, who: StaffKey, client: ClientKey): Promise<ConversationView> {
  const { id } = await link(town, who, client)
  const me = await town.as(who, 'GET /api/me')
  return town.as(who, 'PUT /api/conversations/:id/assignee', { id }, { staffId: me.id })
}

async function answer(town: Town, who: StaffKey, id: string, body: Answer): Promise<void> {
  await send(town, who, id, body)
  await town.settle()
}

async function send(town: Town, who: StaffKey, id: string, body: Answer): Promise<void> {
  const { channels, lastMessageId } = await town.as(who, 'GET /api/conversations/:id', { id })
  const contactPointId =
    channels.find(({ channel }) => channel === 'external_email')?.contactPoint?.id ?? null
  const sent = await town.as(
    who,
    'POST /api/conversations/:id/messages',
    { id },
    { ...body, channel: 'external_email', contactPointId, lastMessageId },
  )
  if (!sent.sent) throw new Error(`demo: the gate stopped an answer with ${sent.decision.rule}`)
}
