import { audit } from '../platform/audit.ts'
import { stockholmDay, stockholmYear } from '../platform/day.ts'
import { AppError } from '../platform/errors.ts'
import type { Deed } from '../platform/house.ts'
import { newId } from '../platform/ids.ts'
import type { OfficerDeed } from '../staff/index.ts'
import { recordLabel } from './label.ts'
import { refuseIdentifiers } from './matter.ts'
import type { Choice, DocumentType, Filed, Secrecy } from './schema.ts'
import { takeNumber, writtenNumber } from './series.ts'

/** How long a filing can be taken back by a press (design 10). */
export const FILING_UNDO_MS = 10 * 60_000

export interface NewRecord {
  unitId: string
  place: Choice
  /** The file, exactly when the place is `case_file`. */
  caseFileId: string | null
  /** The stored answer of the law that this filing rests on. */
  decisionId: string
  /** Of the entry's first document: it came in, or was drawn up here. */
  direction: 'in' | 'out'
  /** When that document came in or was drawn up. */
  datedAt: Date
  /** Who sent it, or whom it went to. */
  party: string
  title: string
  matter: string
  documentType: DocumentType
  secrecy: Secrecy
  /** The person the conversation is with, if that is known. */
  clientId: string | null
  /** The sender is known to be protected, whoever the conversation is with. */
  isProtected?: boolean
  /** The name the sender goes by. It may not stand among the matter words. */
  senderName: string
}

/** What `record.sealed` holds. */
export interface RecordContent {
  party: string
  title: string
}

/**
 * Makes one entry: in the register, in a case file, kept in order, or noted as no record. The copy must already
 * lie in the store; then comes the number, and last the confirmation, so that a deed that is cut short leaves
 * no entry at all. Throws `invalid` when the matter words give somebody away or are missing in the register,
 * `conflict` when the file is closed, `not-found` when it is not there.
 * Source: R-HAND-03, -05, -10, -11; requirements 5 (order); OSL 5:2; L-18.
 */
export async function fileRecord(deed: OfficerDeed, entry: NewRecord): Promise<Omit<Filed, 'nextMessageId'>> {
  const { clientId, matter, title } = entry
  const hidden = entry.isProtected === true || (await isProtected(deed, clientId))
  await refuseIdentifiers(deed, { field: 'matter', text: matter, clientId, names: [entry.senderName] })
  if (hidden)
    await refuseIdentifiers(deed, { field: 'title', text: title, clientId, names: [entry.senderName] })
  if (entry.place === 'register') requireMatter(matter)

  const { tx, house, now, officer } = deed
  const id = newId(now.getTime())
  // A mark that is set later cannot reach an entry already written down, so a name under protection is not
  // written down at all: the entry is then found by its number, or by the file it lies in.
  const content: RecordContent = { party: hidden ? '' : entry.party, title }
  const sealed = house.vault.seal(id, content)
  const place = await placed(deed, entry)
  await tx
    .insertInto('record')
    .values({
      id,
      unit_id: entry.unitId,
      board_id: place.boardId,
      place: entry.place,
      number: place.number,
      case_file_id: entry.caseFileId,
      entry: place.entry,
      direction: entry.direction,
      dated_on: stockholmDay(entry.datedAt),
      ...sealed,
      matter: matter.trim(),
      document_type: entry.documentType,
      secrecy: entry.secrecy,
      decision_id: entry.decisionId,
      created_at: now,
      created_by: officer.staffId,
    })
    .execute()
  await audit(tx, {
    deed: 'RecordFiled',
    subject: {
      recordId: id,
      decisionId: entry.decisionId,
      ...(entry.caseFileId && { caseFileId: entry.caseFileId }),
    },
    scope: entry.unitId,
    reason: entry.place,
  })
  return {
    recordId: id,
    place: entry.place,
    label: recordLabel({ number: place.number, entry: place.entry, case_number: place.caseNumber }),
    undoUntil: new Date(now.getTime() + FILING_UNDO_MS).toISOString(),
  }
}

async function isProtected({ tx }: Deed, clientId: string | null): Promise<boolean> {
  if (clientId === null) return false
  const client = await tx
    .selectFrom('client')
    .select('protected_identity')
    .where('id', '=', clientId)
    .executeTakeFirst()
  return client?.protected_identity ?? true
}

interface Placed {
  boardId: string
  number: string | null
  entry: number | null
  caseNumber: string | null
}

async function placed(deed: OfficerDeed, { unitId, place, caseFileId }: NewRecord): Promise<Placed> {
  const board = await deed.tx
    .selectFrom('unit')
    .innerJoin('board', 'board.id', 'unit.board_id')
    .select(['board.id', 'board.code'])
    .where('unit.id', '=', unitId)
    .executeTakeFirstOrThrow()
  if (place === 'case_file') {
    const file = await takeEntry(deed, unitId, caseFileId)
    return { boardId: board.id, number: null, entry: file.entries, caseNumber: file.number }
  }
  if (caseFileId !== null)
    throw new Error('fileRecord: a case file is named, but the entry is not to lie in it')
  if (place !== 'register') return { boardId: board.id, number: null, entry: null, caseNumber: null }
  const year = stockholmYear(deed.now)
  const number = writtenNumber(board.code, year, await takeNumber(deed, board.id, year))
  return { boardId: board.id, number, entry: null, caseNumber: null }
}

/** The next document number of an open file. The row stays locked until the deed is done, as in a series. */
async function takeEntry({ tx }: Deed, unitId: string, caseFileId: string | null) {
  if (caseFileId === null) {
    throw new AppError('invalid', undefined, {
      caseFileId: { sv: 'Välj vilken akt handlingen ska ligga i.', en: 'Choose the file this belongs in.' },
    })
  }
  const file = await tx
    .updateTable('case_file')
    .set((eb) => ({ entries: eb('entries', '+', 1) }))
    .where('id', '=', caseFileId)
    .where('unit_id', '=', unitId)
    .where('closed_at', 'is', null)
    .returning(['number', 'entries'])
    .executeTakeFirst()
  if (file !== undefined) return file
  const closed = await tx
    .selectFrom('case_file')
    .select('id')
    .where('id', '=', caseFileId)
    .where('unit_id', '=', unitId)
    .executeTakeFirst()
  if (closed === undefined) throw new AppError('not-found')
  throw new AppError('conflict', {
    sv: 'Akten är avslutad. Inget sparades. Välj en öppen akt eller fråga registratorn.',
    en: 'The file is closed. Nothing was saved. Choose an open file or ask the registrar.',
  })
}

// law: OSL 5:2 first paragraph 4: a register entry says briefly what it is about.
function requireMatter(matter: string): void {
  if (matter.trim() !== '') return
  throw new AppError('invalid', undefined, {
    matter: {
      sv: 'Skriv kort vad handlingen rör, utan namn eller personliga förhållanden.',
      en: 'Write briefly what this is about, without names or personal circumstances.',
    },
  })
}
