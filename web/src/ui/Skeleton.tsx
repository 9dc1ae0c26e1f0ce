import { i18n } from '@lingui/core'
import { useEffect, useState } from 'react'
import './page.css'

/** Nothing for 200 ms, then grey lines in the place of the content, and after 2 s the words. */
export function Skeleton({ lines = 5 }: { lines?: number }) {
  const [age, setAge] = useState<'new' | 'slow' | 'long'>('new')
  useEffect(() => {
    const timers = [setTimeout(() => setAge('slow'), 200), setTimeout(() => setAge('long'), 2000)]
    return () => timers.forEach(clearTimeout)
  }, [])
  if (age === 'new') return <div className="skeleton" aria-busy="true" />
  return (
    <div className="skeleton" aria-busy="true">
      {age === 'long' && <p role="status">{i18n._({ id: 'ui.loading', message: 'Hämtar …' })}</p>}
      {Array.from({ length: lines }, (_, line) => `line-${line}`).map((key) => (
        <i key={key} />
      ))}
    </div>
  )
}
