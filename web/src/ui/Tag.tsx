import type { ReactNode } from 'react'
import { Icon, type IconName } from './Icon.tsx'
import './tag.css'

interface Props {
  kind?: 'plain' | 'ok' | 'warn' | 'stop' | 'note'
  icon?: IconName
  children: ReactNode
}

export function Tag({ kind = 'plain', icon, children }: Props) {
  return (
    <span className={kind === 'plain' ? 'tag' : `tag ${kind}`}>
      {icon && <Icon name={icon} />}
      {children}
    </span>
  )
}
