import { i18n } from '@lingui/core'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { Button, IconButton } from './Button.tsx'
import { dismiss, type Shown, toasts } from './toast.ts'
import './toast.css'

/** One polite region for the whole page. The countdown is for the eye: it is not read out each second. */
export function ToastRegion() {
  const list = useSyncExternalStore(toasts.subscribe, toasts.get)
  return (
    <div className="toasts">
      <div role="status" aria-live="polite" className="vh">
        {list.map((one) => (
          <p key={one.key}>{one.text}</p>
        ))}
      </div>
      {list.map((one) => (
        <ToastBox key={one.key} one={one} />
      ))}
    </div>
  )
}

function ToastBox({ one }: { one: Shown }) {
  const left = useSecondsLeft(one.until)
  const act = () => {
    dismiss(one.key)
    one.action?.run()
  }
  return (
    <div className="toast">
      <span aria-hidden="true">{one.counting?.(left) ?? one.text}</span>
      {one.action && (
        <Button small onClick={act} keys="Z">
          {one.action.label}
        </Button>
      )}
      {!one.action && (
        <IconButton
          icon="close"
          label={i18n._({ id: 'ui.toast.close', message: 'Ta bort beskedet' })}
          onClick={() => dismiss(one.key)}
        />
      )}
    </div>
  )
}

function useSecondsLeft(until: number): number {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 250)
    return () => clearInterval(timer)
  }, [])
  return Math.max(0, Math.ceil((until - now) / 1000))
}
