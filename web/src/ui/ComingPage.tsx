import { i18n } from '@lingui/core'
import { Skeleton } from './Skeleton.tsx'
import './page.css'

/** While the code of a page is fetched. It has a heading, but nobody sees one flicker past. */
export function ComingPage() {
  return (
    <div className="page">
      <h1 className="vh">{i18n._({ id: 'ui.coming', message: 'Sidan hämtas' })}</h1>
      <Skeleton />
    </div>
  )
}
