import { i18n } from '@lingui/core'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { IconButton } from './Button.tsx'
import './dialog.css'

interface Props {
  title: string
  onClose: () => void
  children: ReactNode
  /** Buttons, the main one first. */
  footer?: ReactNode
  wide?: boolean
  /** At the edge, full height: the client panel on narrow windows. */
  drawer?: boolean
}

/** The browser's own dialog: keeps focus inside, closes with Esc, gives focus back where it came from. */
export function Dialog({ title, onClose, children, footer, wide, drawer }: Props) {
  const box = useRef<HTMLDialogElement>(null)
  const heading = useId()
  useEffect(() => {
    const before = document.activeElement
    const dialog = box.current
    if (dialog && !dialog.open) dialog.showModal()
    return () => {
      dialog?.close()
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [])
  const className = ['dialog', wide ? 'wide' : '', drawer ? 'drawer' : ''].filter(Boolean).join(' ')
  return (
    <dialog
      ref={box}
      className={className}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <div>
        <div className="dialog-head">
          <h2 id={heading}>{title}</h2>
          <IconButton
            icon="close"
            label={i18n._({ id: 'ui.dialog.close', message: 'Stäng' })}
            onClick={onClose}
          />
        </div>
        {children}
        {footer && <div className="dialog-foot">{footer}</div>}
      </div>
    </dialog>
  )
}
