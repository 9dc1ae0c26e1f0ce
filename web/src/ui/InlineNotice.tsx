import type { ReactNode } from 'react'
import { Icon, type IconName } from './Icon.tsx'
import './notice.css'

interface Props {
  kind: 'info' | 'ok' | 'warn' | 'stop'
  title: ReactNode
  children?: ReactNode
  /** Buttons, the main one first. */
  actions?: ReactNode
}

const SIGNS: Record<Props['kind'], IconName> = { info: 'unsure', ok: 'ok', warn: 'warn', stop: 'stop' }

/** Something to know here and now: sign, words and colour together. */
export function InlineNotice({ kind, title, children, actions }: Props) {
  return (
    <div className={`notice ${kind === 'info' ? 'grey' : kind}`}>
      <p className="row b">
        <Icon name={SIGNS[kind]} />
        {title}
      </p>
      {children && <div className="sm">{children}</div>}
      {actions && <div className="row">{actions}</div>}
    </div>
  )
}
