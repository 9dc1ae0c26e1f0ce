/** Reads one e-mail at a time, in a thread of its own: what a message does to its reader stops here. */
import { parentPort } from 'node:worker_threads'
import { MailParser } from 'mailparser'
import { isAutomatic, isBounce } from './automatic.ts'
import { htmlText } from './htmlText.ts'
import { type Attached, type Parsed, type Problem, TEXT_LIMIT, type Unreadable } from './parsed.ts'

parentPort?.on('message', async (bytes: Uint8Array) => {
  parentPort?.postMessage(await read(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)))
})

async function read(bytes: Buffer): Promise<Parsed | Unreadable> {
  try {
    return understood(await taken(bytes))
  } catch (error) {
    const { code, message } = error as { code?: string; message: string }
    if (code !== 'EMAXLEN') return { kind: 'unreadable', reason: 'damaged' }
    return { kind: 'unreadable', reason: /head/i.test(message) ? 'headers_too_large' : 'too_many_parts' }
  }
}

/** One part of the message, as the library keeps it. Its own joining of texts would hide parts from the reader. */
interface Part {
  contentType?: string
  isAttachment?: boolean
  textContent?: string
  headers: Map<string, unknown>
  children: Part[]
}

interface Taken {
  root: Part
  attachments: Attached[]
}

function taken(bytes: Buffer): Promise<Taken> {
  const options = { skipHtmlToText: true, skipTextToHtml: true, skipTextLinks: true, ignoreEmbedded: true }
  const parser = new MailParser(options)
  const attachments: Attached[] = []
  return new Promise((resolve, reject) => {
    parser.on('data', (part) => {
      if (part.type !== 'attachment') return
      const chunks: Buffer[] = []
      part.content.on('data', (chunk: Buffer) => chunks.push(chunk))
      part.content.on('end', () => {
        attachments.push({
          name: fileName(part.filename, { contentType: part.contentType, number: attachments.length + 1 }),
          contentType: part.contentType,
          bytes: Buffer.concat(chunks),
        })
        part.release()
      })
    })
    parser.on('error', reject)
    parser.on('end', () => resolve({ root: (parser as unknown as { tree: Part }).tree, attachments }))
    parser.end(bytes)
  })
}

function understood({ root, attachments }: Taken): Parsed | Unreadable {
  const { headers } = root
  // Any text at all is a message to the library. Without one of these it is some other file.
  if (
    !['from', 'subject', 'message-id', 'date', 'received', 'mime-version'].some((name) => headers.has(name))
  ) {
    return { kind: 'unreadable', reason: 'not_a_message' }
  }
  const whole = textOf(root)
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .trim()
  const from = firstAddress(headers.get('from'))
  const problems: Problem[] = []
  if (whole.length > TEXT_LIMIT) problems.push('cut')
  if (whole.includes('\ufffd')) problems.push('characters_lost')
  if (/^(multipart\/encrypted|application\/(x-)?pkcs7-mime)$/.test(root.contentType ?? ''))
    problems.push('encrypted')
  if (isBounce(headers)) problems.push('bounce')
  if (from.address === '') problems.push('no_sender')
  return {
    kind: 'message',
    subject: line(headers.get('subject'), 500),
    from,
    to: line(addressText(headers.get('to')), 1_000),
    messageId: ids(headers.get('message-id'))[0] ?? null,
    inReplyTo: ids(headers.get('in-reply-to')),
    references: ids(headers.get('references')),
    text: whole.slice(0, TEXT_LIMIT),
    attachments,
    failed: isBounce(headers) ? failedIds(root, attachments) : [],
    automatic: isAutomatic(headers),
    problems,
  }
}

/** The words of a part. Of several ways to say the same, the plain one; of several things said, all of them. */
function textOf(part: Part): string {
  if (part.isAttachment) return ''
  if (part.contentType === 'text/html') return htmlText(part.textContent ?? '', TEXT_LIMIT + 1)
  if (part.children.length === 0) return part.textContent ?? ''
  const texts = part.children.map((child) => ({ text: textOf(child), plain: isPlain(child) }))
  const said = texts.filter(({ text }) => text.trim() !== '')
  if (part.contentType !== 'multipart/alternative') return said.map(({ text }) => text).join('\n\n')
  return (said.find(({ plain }) => plain) ?? said.at(-1))?.text ?? ''
}

function isPlain(part: Part): boolean {
  return part.contentType === 'text/plain' || part.children.some(isPlain)
}

interface AddressHeader {
  value: { name?: string; address?: string; group?: { name?: string; address?: string }[] }[]
  text: string
}

function firstAddress(header: unknown): { name: string; address: string } {
  const first = (header as AddressHeader | undefined)?.value?.[0]
  const one = first?.group?.[0] ?? first
  return { name: line(one?.name, 200), address: line(one?.address, 320) }
}

function addressText(header: unknown): string {
  return ([header ?? []].flat() as AddressHeader[]).map(({ text }) => text).join(', ')
}

/** The newest fifty, without brackets. A header may be anything, so only what looks like an id is taken. */
function ids(header: unknown): string[] {
  const found =
    [header ?? []]
      .flat()
      .join(' ')
      .match(/<[^<>\s]{1,500}>/g) ?? []
  return found.map((id) => id.slice(1, -1)).slice(-50)
}

/** RFC 3464: the report says for each recipient what came of it; the headers of what was sent come along, or all of it. */
function failedIds(root: Part, attachments: readonly Attached[]): string[] {
  const texts = [
    ...partsOf(root),
    ...attachments.map(({ contentType, bytes }) => ({
      contentType,
      text: Buffer.from(bytes).toString('latin1'),
    })),
  ]
  const has = (type: RegExp, line: RegExp) =>
    texts.flatMap(({ contentType, text }) => (type.test(contentType) ? (line.exec(text)?.[1] ?? []) : []))
  if (has(/^message\/delivery-status$/, /^action:\s*(failed)\b/im).length === 0) return []
  return ids(has(/^(message\/rfc822|text\/rfc822-headers)$/, /^message-id:\s*(<[^<>\s]+>)/im))
}

function partsOf(part: Part): { contentType: string; text: string }[] {
  return [
    { contentType: part.contentType ?? '', text: part.textContent ?? '' },
    ...part.children.flatMap(partsOf),
  ]
}

/** One line without signs that turn the direction of writing, with which ".exe" can be made to look like ".pdf". */
function line(value: unknown, limit: number): string {
  return String(value ?? '')
    .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim()
    .slice(0, limit)
}

const EXTENSIONS: Readonly<Record<string, string>> = {
  ...{ 'message/rfc822': '.eml', 'text/plain': '.txt', 'text/html': '.html', 'text/calendar': '.ics' },
  ...{ 'image/jpeg': '.jpg', 'image/png': '.png', 'image/gif': '.gif', 'application/pdf': '.pdf' },
}

/** A name that cannot lead out of the folder it is saved in. */
function fileName(given: unknown, { contentType, number }: { contentType: string; number: number }): string {
  const name = line(given, 1_000)
    .replace(/.*[/\\]/, '')
    .replace(/^\.+/, '')
    .replace(/[<>:"|?*]/g, '_')
    .slice(-150)
  return name === '' ? `bilaga ${number}${EXTENSIONS[contentType] ?? ''}` : name
}
