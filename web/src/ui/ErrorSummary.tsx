import { i18n } from '@lingui/core'
import { useEffect, useRef } from 'react'
import { Icon } from './Icon.tsx'
import './notice.css'

interface Props {
  /** Id of the field, and what to mend there. */
  errors: readonly { id?: string; text: string }[]
  title?: string
}

/** Stands on top of a form that could not be sent, receives focus and links to each field. */
export function ErrorSummary({ errors, title }: Props) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (errors.length > 0) box.current?.focus()
  }, [errors])
  if (errors.length === 0) return null
  return (
    <div className="notice stop" ref={box} tabIndex={-1} role="alert">
      <h2>
        <Icon name="stop" />
        {title ?? i18n._({ id: 'ui.errors.title', message: 'Något behöver ändras' })}
      </h2>
      <ul>
        {errors.map((error) => (
          <li key={`${error.id}${error.text}`}>
            {error.id ? (
              <a href={`#${error.id}`} onClick={jump}>
                {error.text}
              </a>
            ) : (
              error.text
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

function jump(event: React.MouseEvent<HTMLAnchorElement>) {
  event.preventDefault()
  document.getElementById(event.currentTarget.hash.slice(1))?.focus()
}
