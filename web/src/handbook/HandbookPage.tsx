import { i18n } from '@lingui/core'
import { useEffect, useMemo, useState } from 'react'
import type { HandbookPageView } from '../../../server/src/contract.ts'
import { language } from '../i18n.ts'
import { useApi } from '../query.ts'
import { carried } from '../router.tsx'
import { Button } from '../ui/Button.tsx'
import { Link } from '../ui/Link.tsx'
import { AskBeside } from './askPart.tsx'
import { Blocks } from './Blocks.tsx'
import { DoubtDialog } from './DoubtDialog.tsx'
import { type Doubt, DoubtContext } from './doubt.ts'
import { HandbookFrame } from './HandbookFrame.tsx'
import { PageContext } from './Inlines.tsx'
import { OlderBand } from './OlderBand.tsx'
import { BookMeta, Crumbs, PageTags } from './PageMeta.tsx'
import { goTo, pagePath } from './places.ts'

/** One page, as it reads now or as it read on a day. Its wizard stands beside it, filled in when a verdict led here. */
export function HandbookPage({ page, on }: { page: string; on: string | undefined }) {
  const { data, error, refetch } = useApi('GET /api/handbook/page', {}, { id: page, lang: language(), on })
  const [doubt, setDoubt] = useState<Doubt>()
  const [{ asked }] = useState(carried)
  const context = useMemo(() => ({ rules: rulesOn(data), on }), [data, on])
  const here = data !== undefined
  useEffect(() => {
    const place = decodeURIComponent(window.location.hash.slice(1))
    if (here && place !== '') goTo(place)
  }, [here])
  const opening = asked ?? (on === undefined ? data?.wizard : null)
  return (
    <HandbookFrame
      current={page}
      on={on}
      title={data?.title ?? i18n._({ id: 'handbook.title', message: 'Handbok' })}
      crumbs={data ? <Crumbs part={data.part} /> : <Crumbs />}
      failure={{ error: data ? undefined : error, refetch }}
      aside={
        opening && (
          <AskBeside
            query={new URLSearchParams({ question: opening.question, ...opening.facts })}
            from={asked?.from}
            onDoubt={setDoubt}
          />
        )
      }
    >
      {data &&
        ((book) => (
          <>
            {on !== undefined && <OlderBand on={on} until={data.until} now={pagePath(page)} />}
            <BookMeta book={book} />
            <PageTags page={data} row={book.pages.find(({ id }) => id === page)} />
            <PageContext value={context}>
              <DoubtContext value={on === undefined ? setDoubt : undefined}>
                <div className="prose">
                  <Blocks blocks={data.blocks} />
                </div>
              </DoubtContext>
            </PageContext>
            {on === undefined && (
              <p className="row">
                <Button onClick={() => setDoubt({ page })}>
                  {i18n._({ id: 'handbook.guidance', message: 'Fråga om vägledning' })}
                </Button>
                <Link to="/handbok/fragor">
                  {i18n._({ id: 'handbook.questions', message: 'Frågor och svar' })}
                </Link>
              </p>
            )}
            {doubt && <DoubtDialog about={doubt} onClose={() => setDoubt(undefined)} />}
          </>
        ))}
    </HandbookFrame>
  )
}

const rulesOn = (page: HandbookPageView | undefined): ReadonlySet<string> =>
  new Set(page?.blocks.flatMap((block) => (block.kind === 'rules' ? block.rules.map(({ id }) => id) : [])))
