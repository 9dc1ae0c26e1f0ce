import { Link } from '../router.tsx'
import './tabs.css'

interface Props {
  /** Name of the group for screen readers. */
  label: string
  items: readonly { to: string; label: string; count?: number | undefined; current: boolean }[]
}

/** Views of the same thing, as links with addresses of their own. */
export function Tabs({ label, items }: Props) {
  return (
    <nav className="tabs" aria-label={label}>
      {items.map((item) => (
        <Link key={item.to} to={item.to} aria-current={item.current ? 'page' : undefined}>
          {item.label}
          {item.count !== undefined && ` ${item.count}`}
        </Link>
      ))}
    </nav>
  )
}
