import type { ReactNode } from 'react'
import './page.css'

/** Three different texts: nothing exists, nothing matches, no permission. One action at most. */
export function EmptyState({
  title,
  children,
  action,
}: {
  title: string
  children?: ReactNode
  action?: ReactNode
}) {
  return (
    <div className="empty">
      <p className="b">{title}</p>
      {children && <p className="sm">{children}</p>}
      {action}
    </div>
  )
}
