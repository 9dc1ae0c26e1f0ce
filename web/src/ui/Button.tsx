import type { ComponentProps } from 'react'
import { Link } from '../router.tsx'
import { Icon, type IconName } from './Icon.tsx'
import { KeyHint } from './KeyHint.tsx'
import './button.css'

interface Look {
  kind?: 'primary' | 'plain' | 'link'
  small?: boolean
  icon?: IconName
  /** Shortcut shown inside, as 'B' or 'Ctrl ↵'. */
  keys?: string | undefined
}

function classOf({ kind = 'plain', small }: Look, extra = '') {
  return ['btn', kind === 'plain' ? '' : kind, small ? 'small' : '', extra].filter(Boolean).join(' ')
}

/** A button says verb + object. */
export function Button({
  kind,
  small,
  icon,
  keys,
  className,
  children,
  ...rest
}: Look & ComponentProps<'button'>) {
  return (
    <button type="button" className={classOf({ kind, small } as Look, className)} {...rest}>
      {icon && <Icon name={icon} />}
      {children}
      {keys && <KeyHint>{keys}</KeyHint>}
    </button>
  )
}

/** Goes somewhere, but looks like a button. */
export function LinkButton({
  kind,
  small,
  icon,
  keys,
  className,
  children,
  ...rest
}: Look & ComponentProps<typeof Link>) {
  return (
    <Link className={classOf({ kind, small } as Look, className)} {...rest}>
      {icon && <Icon name={icon} />}
      {children}
      {keys && <KeyHint>{keys}</KeyHint>}
    </Link>
  )
}

/** A picture alone, with its words for everybody who asks: as a tooltip and to screen readers. */
export function IconButton({
  icon,
  label,
  ...rest
}: { icon: IconName; label: string } & ComponentProps<'button'>) {
  return (
    <button type="button" className="btn link" aria-label={label} title={label} {...rest}>
      <Icon name={icon} />
    </button>
  )
}
