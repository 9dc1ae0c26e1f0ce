import { i18n } from '@lingui/core'
import type { HandbookPageRow, HandbookPageView, HandbookView } from '../../../server/src/contract.ts'
import { Icon } from '../ui/Icon.tsx'
import { Link } from '../ui/Link.tsx'
import { Tag } from '../ui/Tag.tsx'
import { longDay } from '../ui/time.ts'
import { type Part, partName } from './parts.ts'

/** 'Handbok › Kommunikation' */
export function Crumbs({ part }: { part?: Part }) {
  return (
    <div className="crumbs m">
      <Link to="/handbok">{i18n._({ id: 'handbook.title', message: 'Handbok' })}</Link>
      {part && (
        <>
          <Icon name="next" /> {partName(part)}
        </>
      )}
    </div>
  )
}

/** 'Gäller från 1 juli 2026 · Beslutad av socialnämnden § 41 · Version 3 · Ändringar' */
export function BookMeta({ book }: { book: HandbookView }) {
  const said = [
    book.from &&
      i18n._({ id: 'handbook.from', message: 'Gäller från {date}', values: { date: longDay(book.from) } }),
    book.decidedBy
      ? i18n._({ id: 'handbook.decidedBy', message: 'Beslutad av {who}', values: { who: book.decidedBy } })
      : i18n._({ id: 'handbook.undecided', message: 'Inte beslutad än: reglerna gäller som de levereras' }),
    i18n._({ id: 'handbook.version', message: 'Version {version}', values: { version: book.version } }),
  ].filter(Boolean)
  return (
    <p className="sm m">
      {said.join(' · ')}
      {' · '}
      <Link to="/handbok/andringar">{i18n._({ id: 'handbook.changes', message: 'Ändringar' })}</Link>
    </p>
  )
}

/** Whom the page is for (R-HANDBOK-06), and how hard it is to read when the reader answers for that. */
export function PageTags({ page, row }: { page: HandbookPageView; row: HandbookPageRow | undefined }) {
  return (
    <p className="row">
      {row && (
        <Tag>
          {row.sector === 'all'
            ? i18n._({ id: 'handbook.forAll', message: 'Gäller också skola och kultur' })
            : i18n._({ id: 'handbook.forSocial', message: 'Gäller bara socialtjänsten' })}
        </Tag>
      )}
      {page.lix !== null && (
        <Tag kind={page.lix > HARD ? 'warn' : 'plain'}>
          {i18n._({
            id: 'handbook.lix',
            message: 'LIX {lix} (högst {most} för personal)',
            values: { lix: page.lix, most: HARD },
          })}
        </Tag>
      )}
    </p>
  )
}

/** What staff should be able to read without effort. */
const HARD = 45
