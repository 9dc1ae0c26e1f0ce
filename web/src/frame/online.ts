import { useEffect, useState } from 'react'
import { api, contact } from '../api.ts'
import { refresh } from '../query.ts'

/** Is there contact with the server? While there is none it is asked for every fifth second. */
export function useOnline(): boolean {
  const [online, setOnline] = useState(true)
  useEffect(() => {
    const lost = () => setOnline(false)
    contact.onContact = setOnline
    window.addEventListener('offline', lost)
    return () => {
      contact.onContact = () => {}
      window.removeEventListener('offline', lost)
    }
  }, [])
  useEffect(() => {
    if (online) return
    const ask = () =>
      api('GET /api/me', {}).then(
        () => refresh('/api'),
        () => {},
      )
    const timer = setInterval(ask, 5000)
    window.addEventListener('online', ask)
    return () => {
      clearInterval(timer)
      window.removeEventListener('online', ask)
    }
  }, [online])
  return online
}
