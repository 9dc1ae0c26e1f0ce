import { i18n } from '@lingui/core'
import { type ComponentType, useEffect, useState } from 'react'
import { loadRoom } from '../i18n.ts'
import { InlineNotice } from './InlineNotice.tsx'

/**
 * A part of the app whose code and words are fetched when it is first shown; until then `Coming` stands there. Whoever
 * knows that it will soon be wanted says `prefetch`. Not React's own `lazy`: that lets what stands in for a part stay
 * for 300 ms, however soon the code comes, and what the part itself asks the server for waits as long.
 */
export function part<P extends object>(
  room: string,
  fetchCode: () => Promise<ComponentType<P>>,
  Coming: ComponentType<P> = Nothing,
) {
  let Code: ComponentType<P> | undefined
  const fetch = async () => {
    const [found] = await Promise.all([fetchCode(), loadRoom(room)])
    Code = found
  }
  function Part(props: P) {
    const [, setFetched] = useState(false)
    const [failed, setFailed] = useState(false)
    useEffect(() => {
      if (Code === undefined)
        fetch().then(
          () => setFetched(true),
          () => setFailed(true),
        )
    }, [])
    if (Code !== undefined) return <Code {...props} />
    return failed ? <NotFetched /> : <Coming {...props} />
  }
  // Whether it came is the business of whoever shows it.
  const prefetch = () => void fetch().catch(() => {})
  return Object.assign(Part, { prefetch })
}

/** Contact is lost, or the server has a newer version by now. No button: what is written elsewhere may not be saved yet. */
function NotFetched() {
  const words = i18n._({
    id: 'ui.part.missing',
    message: 'Den här delen kunde inte hämtas. Ladda om sidan när det finns kontakt.',
  })
  return (
    <div role="alert">
      <InlineNotice kind="warn" title={words} />
    </div>
  )
}

function Nothing() {
  return null
}
