import { type ReactNode, useEffect, useRef } from 'react'
import './page.css'

interface Props {
  /** The heading, and the browser's title: neutral words, never a name. */
  title: string
  /** When the heading says more than the title may. */
  heading?: ReactNode
  crumbs?: ReactNode
  actions?: ReactNode
  children: ReactNode
  /** Moves focus to the heading when the page opens (not on the inbox, where the list has it). */
  focus?: boolean
}

/** The frame of an ordinary page: one h1, the title, and focus on the heading when it opens. */
export function Page({ title, heading, crumbs, actions, children, focus = true }: Props) {
  const top = useRef<HTMLHeadingElement>(null)
  useTitle(title)
  useEffect(() => {
    if (focus) top.current?.focus({ preventScroll: false })
  }, [focus])
  return (
    <div className="page">
      {crumbs && <div className="crumbs">{crumbs}</div>}
      <div className="row row-split">
        <h1 ref={top} tabIndex={-1}>
          {heading ?? title}
        </h1>
        {actions}
      </div>
      {children}
    </div>
  )
}

/** 'Inkorg – Slussen' */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} – Slussen`
  }, [title])
}
