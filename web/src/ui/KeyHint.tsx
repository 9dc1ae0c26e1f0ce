import './button.css'

/** The key that does the same as the button it stands in. */
export function KeyHint({ children }: { children: string }) {
  return <kbd className="kbd">{children}</kbd>
}
