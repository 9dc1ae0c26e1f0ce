import { i18n } from '@lingui/core'
import { type ReactNode, useEffect, useState } from 'react'
import { Icon, type IconName } from './Icon.tsx'
import './verdict.css'
import './notice.css'

export type Level = 'ok' | 'warn' | 'stop' | 'unsure' | 'checking'

interface Props {
  /** Who answers, when it is not the gate itself. */
  name?: string
  level: Level
  /** Begins as the level says: 'Får skickas', 'Stopp – får inte skickas som e-post' … */
  heading: string
  /** One sentence. */
  reason?: ReactNode
  /** The numbered list of hits, each with its fix. */
  hits?: ReactNode
  /** Said above the buttons: 'Ändra 1–3, eller välj ett annat sätt' */
  lead?: string | undefined
  /** At most three are seen; the rest stands under 'Fler sätt'. */
  actions?: readonly ReactNode[]
  /** Exactly what the receiver sees. */
  preview?: ReactNode
  /** Rule number, section of the source, and which law this is. */
  source?: ReactNode
}

export const SIGNS: Record<Level, IconName> = {
  ok: 'ok',
  warn: 'warn',
  stop: 'stop',
  unsure: 'unsure',
  checking: 'wait',
}

/** The answer of the law, the same on every screen: colour, shape, words and a thick edge. */
export function Verdict({ name, level, heading, reason, hits, lead, actions = [], preview, source }: Props) {
  return (
    <section
      className={`notice verdict ${colourOf(level)}`}
      aria-label={name ?? i18n._({ id: 'ui.verdict.name', message: 'Spärren' })}
    >
      <h2>
        <Icon name={SIGNS[level]} />
        {heading}
      </h2>
      {reason && <div className="sm">{reason}</div>}
      {hits}
      {lead && <p className="label">{lead}</p>}
      {actions.length > 0 && <div className="row">{actions.slice(0, 3)}</div>}
      {actions.length > 3 && (
        <details className="sm">
          <summary>{i18n._({ id: 'ui.verdict.more', message: 'Fler sätt' })}</summary>
          <div className="row">{actions.slice(3)}</div>
        </details>
      )}
      {preview}
      {source && <div className="xs m">{source}</div>}
      <Announcement level={level} heading={heading} />
    </section>
  )
}

/** The class of notices that has the colour and edge of the level. */
export const colourOf = (level: Level): string =>
  level === 'unsure' || level === 'checking' ? 'grey' : level

/** Reads the heading out when the level changes, and at most every third second. */
function Announcement({ level, heading }: { level: Level; heading: string }) {
  const [said, setSaid] = useState({ level, heading: '', at: 0 })
  useEffect(() => {
    if (said.level === level) return
    const wait = Math.max(0, said.at + 3000 - Date.now())
    const timer = setTimeout(() => setSaid({ level, heading, at: Date.now() }), wait)
    return () => clearTimeout(timer)
  }, [level, heading, said])
  return (
    <span role="status" className="vh">
      {said.heading}
    </span>
  )
}
