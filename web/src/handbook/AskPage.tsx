import { i18n } from '@lingui/core'
import type { QuestionName } from '@slussen/rules'
import { useState } from 'react'
import { say } from '../i18n.ts'
import { Link } from '../ui/Link.tsx'
import { AskBeside } from './askPart.tsx'
import { DoubtDialog } from './DoubtDialog.tsx'
import type { Doubt } from './doubt.ts'
import { HandbookFrame } from './HandbookFrame.tsx'
import { BookMeta, Crumbs } from './PageMeta.tsx'
import { ASK_PATH } from './places.ts'
import { entrancesFor } from './wizard/entrances.ts'
import { openingFrom } from './wizard/given.ts'

const QUESTIONS: readonly QuestionName[] = ['send', 'record', 'search', 'publish', 'outreach']

/** "Får jag …?" with every entrance there is; one that is chosen, or shared as a link, stands open beside the list. */
export function AskPage({ query }: { query: URLSearchParams }) {
  const [doubt, setDoubt] = useState<Doubt>()
  const opening = openingFrom(query)
  return (
    <HandbookFrame
      current={ASK_PATH}
      title={i18n._({ id: 'handbook.ask.title', message: 'Får jag …?' })}
      crumbs={<Crumbs />}
      aside={opening.question && <AskBeside key={query.toString()} query={query} onDoubt={setDoubt} />}
    >
      {(book) => (
        <>
          <BookMeta book={book} />
          <p>
            {i18n._({
              id: 'handbook.ask.how',
              message:
                'Välj vad du undrar. Du får högst fem frågor och ett svar med skäl och källa. Det är samma regler som prövar det du skriver.',
            })}
          </p>
          <div className="entrances">
            {QUESTIONS.map((question) => (
              <section key={question} aria-labelledby={`ask-${question}`}>
                <h2 id={`ask-${question}`}>{questionWords(question)}</h2>
                <ul>
                  {entrancesFor(question).map((entrance) => (
                    <li key={entrance.id}>
                      <Link
                        to={`${ASK_PATH}?${new URLSearchParams({ question, entrance: entrance.id })}`}
                        aria-current={entrance === opening.entrance ? 'true' : undefined}
                      >
                        {say(entrance.title)}
                      </Link>
                    </li>
                  ))}
                </ul>
              </section>
            ))}
          </div>
          {doubt && <DoubtDialog about={doubt} onClose={() => setDoubt(undefined)} />}
        </>
      )}
    </HandbookFrame>
  )
}

function questionWords(question: QuestionName): string {
  switch (question) {
    case 'send':
      return i18n._({ id: 'handbook.ask.send', message: 'Skriva, ringa och träffas' })
    case 'record':
      return i18n._({ id: 'handbook.ask.record', message: 'Ta hand om handlingar' })
    case 'search':
      return i18n._({ id: 'handbook.ask.search', message: 'Söka' })
    case 'publish':
      return i18n._({ id: 'handbook.ask.publish', message: 'Publicera' })
    default:
      return i18n._({ id: 'handbook.ask.outreach', message: 'Arbeta uppsökande' })
  }
}
