import { setTimeout as sleep } from 'node:timers/promises'
import { createTransport } from 'nodemailer'
import type { Office } from './account.ts'
import { type Env, type Server, startServer } from './server.ts'

interface Runs {
  env: Env
  office: Office
  runs: number
}

/** Starts the server, sets everybody to work, and kills it at a random moment; so many times. */
export async function killRepeatedly({ env, office, runs }: Runs): Promise<void> {
  for (let run = 0; run < runs; run++) {
    const server = await startServer(env)
    const work = Promise.all([sendMail(server, office), answerMail(server, office), fileMail(server, office)])
    await someWorkIsDone(office, run)
    await sleep(Math.random() * 300)
    await server.kill()
    await work
    office.kills++
  }
}

/**
 * A random amount of work and not of time, so that a slow machine is killed in the middle of as much as a fast one:
 * one to four mails, answers or filings, each kind in its turn.
 */
async function someWorkIsDone(office: Office, run: number): Promise<void> {
  const kinds = [office.acknowledged, office.answered, office.filed] as const
  const done = kinds[run % kinds.length] ?? office.acknowledged
  const enough = done.size + 1 + Math.floor(Math.random() * 4)
  for (const end = Date.now() + 20_000; done.size < enough && Date.now() < end; ) await sleep(10)
}

/** A mail server outside: sends until told "received", and begins with what it was never told about last time. */
async function sendMail(server: Server, office: Office): Promise<void> {
  const wire = createTransport({ host: '127.0.0.1', port: server.smtpPort, ignoreTLS: true })
  for (;;) {
    const mail = office.unsent[0] ?? office.newMail()
    try {
      await wire.sendMail({ envelope: { from: office.clientEmail, to: office.unitEmail }, raw: mail.raw })
      office.acknowledge(mail)
    } catch {
      return
    }
    await sleep(60)
  }
}

/** An officer who answers what nobody has answered, in general terms. */
async function answerMail(server: Server, office: Office): Promise<void> {
  await whileItLasts(async () => {
    const { rows } = await office.call(server.url, 'GET', '/api/conversations?view=team')
    for (const { id } of rows) {
      if (office.answered.has(id)) continue
      const view = await office.call(server.url, 'GET', `/api/conversations/${id}`)
      if (view.messages.some(({ direction }: { direction: string }) => direction === 'out')) continue
      if (view.client === null)
        await office.call(server.url, 'PUT', `/api/conversations/${id}/client`, { clientId: office.clientId })
      const body = {
        channel: 'external_email',
        contactPointId: office.contactPointId,
        text: 'Vi har öppet måndag till fredag.',
        contentClass: 1,
        lastMessageId: view.lastMessageId,
      }
      const { sent, messageId } = await office.call(
        server.url,
        'POST',
        `/api/conversations/${id}/messages`,
        body,
      )
      if (sent) office.answered.set(id, messageId)
    }
    await sleep(20)
  })
}

/** A colleague who registers whatever is not filed yet. */
async function fileMail(server: Server, office: Office): Promise<void> {
  await whileItLasts(async () => {
    const { rows } = await office.call(server.url, 'GET', '/api/conversations?view=to_file')
    for (const { id } of rows) {
      const { messages } = await office.call(server.url, 'GET', `/api/conversations/${id}`)
      const unfiled = messages.find(
        ({ direction, filing }: { direction: string; filing: { state: string } }) =>
          direction === 'in' && filing.state === 'unfiled',
      )
      if (unfiled === undefined) continue
      const body = {
        choice: 'register',
        documentType: 'incoming_letter',
        title: 'Fråga om öppettider',
        matter: 'Fråga till enheten',
        secrecy: 'osl_26_1',
        attachmentIds: [],
        companionIds: [],
      }
      const { recordId } = await office.call(server.url, 'POST', `/api/messages/${unfiled.id}/filing`, body)
      office.filed.set(unfiled.id, recordId)
    }
    await sleep(20)
  })
}

async function whileItLasts(work: () => Promise<void>): Promise<void> {
  try {
    for (;;) await work()
  } catch (error) {
    // The server is gone. Anything else that went wrong is a finding.
    if (!(error instanceof TypeError && /fetch failed|terminated/.test(error.message))) throw error
  }
}
