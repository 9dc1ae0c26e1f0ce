import { i18n } from '@lingui/core'
import { Link } from '../router.tsx'
import { isReader, useMe } from '../session.tsx'
import { Icon } from '../ui/Icon.tsx'
import { SearchBox } from './SearchBox.tsx'
import './topBar.css'

export function TopBar() {
  const me = useMe()
  return (
    <div className="top">
      <Link className="top-logo" to="/">
        <b aria-hidden="true">{me.municipality.slice(0, 1)}</b>
        <span>{me.municipality}</span>
        <span className="top-name">Slussen</span>
      </Link>
      {isReader(me) && <SearchBox />}
      <Link className="top-me" to="/installningar">
        <Icon name="user" />
        <span>
          <bdi>{me.name}</bdi>
          <br />
          <span className="xs">{[me.title, me.units[0]?.name].filter(Boolean).join(', ')}</span>
        </span>
        <span className="vh">{i18n._({ id: 'frame.me', message: '– inställningar' })}</span>
      </Link>
    </div>
  )
}
