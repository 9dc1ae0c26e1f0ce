import { i18n } from '@lingui/core'
import { useState } from 'react'
import type { Me } from '../../../server/src/contract.ts'
import { useApi } from '../query.ts'
import { Link, useRoute } from '../router.tsx'
import { hasRole, isReader, useMe } from '../session.tsx'
import { Icon, type IconName } from '../ui/Icon.tsx'
import { KeyHint } from '../ui/KeyHint.tsx'
import './navigation.css'

interface Room {
  to: string
  also?: string
  icon: IconName
  label: string
}

/** Rooms that exist and that this person may enter. */
function roomsOf(me: Me): Room[] {
  const rooms: Room[] = []
  if (isReader(me))
    rooms.push(
      {
        to: '/inkorg',
        also: '/bevara',
        icon: 'inbox',
        label: i18n._({ id: 'frame.nav.inbox', message: 'Inkorg' }),
      },
      { to: '/register', icon: 'register', label: i18n._({ id: 'frame.nav.register', message: 'Register' }) },
      { to: '/akter', icon: 'files', label: i18n._({ id: 'frame.nav.files', message: 'Akter' }) },
      { to: '/fragor', icon: 'question', label: i18n._({ id: 'frame.nav.questions', message: 'Frågor' }) },
    )
  rooms.push({
    to: '/handbok',
    icon: 'book',
    label: i18n._({ id: 'frame.nav.handbook', message: 'Handbok' }),
  })
  if (hasRole(me, 'administrator'))
    rooms.push(
      {
        to: '/personal',
        icon: 'people',
        label: i18n._({ id: 'frame.nav.staff', message: 'Personal' }),
      },
      { to: '/ord', icon: 'pen', label: i18n._({ id: 'frame.nav.words', message: 'Ord som varnar' }) },
    )
  if (hasRole(me, 'administrator', 'lawyer'))
    rooms.push({
      to: '/rattslaget',
      icon: 'law',
      label: i18n._({ id: 'frame.nav.law', message: 'Rättsläget' }),
    })
  return rooms
}

export function Navigation({ onHelp }: { onHelp: () => void }) {
  const { path } = useRoute()
  const rooms = roomsOf(useMe())
  const [open, setOpen] = useState(false)
  const here = (room: Room) =>
    path.startsWith(room.to) ||
    (room.also && path.startsWith(room.also)) ||
    (path === '/' && room === rooms[0])
  const close = () => setOpen(false)
  return (
    <nav
      className="nav"
      aria-label={i18n._({ id: 'frame.nav', message: 'Huvudmeny' })}
      data-open={open || undefined}
    >
      <button type="button" className="btn nav-toggle" aria-expanded={open} onClick={() => setOpen(!open)}>
        <Icon name="menu" />
        {i18n._({ id: 'frame.nav.menu', message: 'Meny' })}
      </button>
      <ul>
        {rooms.map((room) => (
          <li key={room.to}>
            <Link to={room.to} onClick={close} aria-current={here(room) ? 'page' : undefined}>
              <Icon name={room.icon} />
              {room.label}
              {room.to === '/inkorg' && <Waiting />}
            </Link>
          </li>
        ))}
        <li className="nav-end">
          <Link
            to="/installningar"
            onClick={close}
            aria-current={path.startsWith('/installningar') ? 'page' : undefined}
          >
            <Icon name="gear" />
            {i18n._({ id: 'frame.nav.settings', message: 'Inställningar' })}
          </Link>
        </li>
        <li>
          <button type="button" className="nav-help" onClick={onHelp}>
            {i18n._({ id: 'frame.nav.keys', message: 'Kortkommandon' })} <KeyHint>?</KeyHint>
          </button>
        </li>
      </ul>
    </nav>
  )
}

/** How many conversations of one's own wait. */
function Waiting() {
  const count = useApi('GET /api/conversations', {}, { view: 'mine' }).data?.counts.mine
  if (!count) return null
  return (
    <span className="nav-count">
      {count}
      <span className="vh"> {i18n._({ id: 'frame.nav.waiting', message: 'väntar' })}</span>
    </span>
  )
}
