import { i18n } from '@lingui/core'
import type { Law } from '@slussen/rules'
import { language, say } from '../../i18n.ts'
import { Citation, Sources } from '../../messages/law.tsx'
import { isReader, useMe } from '../../session.tsx'
import { Button } from '../../ui/Button.tsx'
import { type Level, Verdict } from '../../ui/Verdict.tsx'
import { CopyBlock } from '../CopyBlock.tsx'
import { actWord, levelOf, offerWord, outcomeWord, shortAnswer, stepWord } from '../words.ts'
import { draftOf } from './draftOf.ts'
import type { Entrance } from './entrance.ts'
import { entrances } from './entrances.ts'
import { fillIn } from './fillIn.ts'
import { InboxButton } from './InboxButton.tsx'
import { readyTexts } from './readyTexts.ts'
import type { Run, Standing } from './run.ts'

interface Props {
  law: Law
  run: Run
  standing: Standing
  /** The page that the officer came from, when it is a conversation. */
  from: string | undefined
  onAnother: (entrance: Entrance) => void
}

/** The answer with the replies so far: why, what to do, which other ways there are, and a text to copy. */
export function WizardVerdict({ law, run, standing, from, onAnother }: Props) {
  const me = useMe()
  const { question } = run.entrance
  const { decision, next } = standing
  const ready = readyTexts(law, run.entrance, standing)
  const texts = (list: Entrance['texts']) =>
    list.map((one) => ({ sv: fillIn(one.sv, me), en: fillIn(one.en, me) }))
  const [first] = texts(ready.first)
  const draft = isReader(me) ? draftOf(run, standing) : undefined
  const level = levelOf(question, decision.outcome)
  const ways = decision.offers.map((offer) => ({ offer, entrance: entranceOf(offer, run.entrance) }))
  return (
    <Verdict
      name={i18n._({ id: 'wizard.verdict', message: 'Svaret' })}
      level={level}
      heading={shortAnswer(question, decision.outcome)}
      reason={
        <>
          {next && (
            <p>
              <b>{i18n._({ id: 'wizard.soFar', message: 'Med svaren hittills.' })}</b>{' '}
              {i18n._({
                id: 'wizard.worst',
                message: 'Det du inte har svarat på räknas som det mest skyddsvärda.',
              })}
            </p>
          )}
          <p>
            {question !== 'record' && `${outcomeWord(question, decision.outcome)}. `}
            {decision.reasons.map(({ text }) => say(text)).join(' ')}
          </p>
          <ToDo run={run} standing={standing} />
        </>
      }
      lead={ways.length > 0 ? leadTo(level) : undefined}
      actions={[
        ...(draft
          ? [<InboxButton key="inbox" draft={{ ...draft, text: first?.sv ?? '' }} from={from} />]
          : []),
        ...ways.flatMap(({ offer, entrance }) =>
          entrance
            ? [
                <Button key={offer} small onClick={() => onAnother(entrance)}>
                  {offerWord(question, offer)}
                </Button>,
              ]
            : [],
        ),
      ]}
      preview={
        <>
          <OtherWays
            words={ways.filter(({ entrance }) => !entrance).map(({ offer }) => offerWord(question, offer))}
          />
          {first && <ReadyText text={first} />}
          {ready.more.length > 0 && (
            <details className="sm">
              <summary>{i18n._({ id: 'wizard.texts', message: 'Fler färdiga texter' })}</summary>
              {texts(ready.more).map((text) => (
                <ReadyText key={text.sv} text={text} />
              ))}
            </details>
          )}
        </>
      }
      source={
        <details>
          <summary>
            <Citation {...decision} sources={decision.reasons.flatMap(({ sources }) => sources)} />
          </summary>
          <Sources {...decision} sources={decision.reasons.flatMap(({ sources }) => sources)} />
        </details>
      }
    />
  )
}

const leadTo = (level: Level) =>
  level === 'ok'
    ? i18n._({ id: 'wizard.alsoWays', message: 'Det går också så här' })
    : i18n._({ id: 'wizard.ways', message: 'Gör så här i stället' })

/** What has to be done first, or is done with it, in order. */
function ToDo({ run, standing: { decision } }: { run: Run; standing: Standing }) {
  const { question } = run.entrance
  if (decision.acts.length > 0)
    return (
      <ol className="numbered">
        {decision.acts.map((act) => (
          <li key={act}>{actWord(question, act)}</li>
        ))}
      </ol>
    )
  if (decision.step === null) return null
  return <p className="b">{stepWord(question, decision.step)}.</p>
}

/** Ways on that are no other way to send: said in words. */
function OtherWays({ words }: { words: readonly string[] }) {
  if (words.length === 0) return null
  return (
    <ul className="bulleted sm">
      {words.map((word) => (
        <li key={word}>{word}</li>
      ))}
    </ul>
  )
}

/** The client reads Swedish; whoever reads us in English is told what it says. */
function ReadyText({ text }: { text: { sv: string; en: string } }) {
  return (
    <>
      <CopyBlock text={text.sv} lang="sv" />
      {language() === 'en' && <CopyBlock text={text.en} lang="en" />}
    </>
  )
}

const OFFERED: Readonly<Record<string, string>> = {
  phone: 'phone',
  letter: 'letter',
  meeting: 'meeting',
  video: 'video',
  secure_message: 'secure_message',
  own_chat: 'own_chat_identified',
  sdk: 'sdk',
  authority_email_pki: 'authority_email_pki',
  email_general: 'external_email',
}

/** Another way to send has questions of its own. */
function entranceOf(offer: string, { question, id }: Entrance): Entrance | undefined {
  const wanted = OFFERED[offer]
  return question === 'send' && wanted !== id ? entrances.find((one) => one.id === wanted) : undefined
}
