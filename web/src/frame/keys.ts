import { useEffect, useRef } from 'react'
import { useMe } from '../session.tsx'

type Deeds = Record<string, () => void>

/** Is the person writing? Then a letter is a letter. */
function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement)
    return !['radio', 'checkbox', 'button', 'submit'].includes(target.type)
  return (
    target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
  )
}

/**
 * The name of a key press as the tables write it: 'j', 'Ctrl+Enter', 'Shift+F8'. Read from the letter, not the
 * place on the keyboard. Alt and Ctrl+Alt are never ours: AltGr writes @ and { on a Swedish keyboard.
 */
export function nameOf(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>,
): string {
  if (event.altKey) return ''
  const control = event.ctrlKey || event.metaKey ? 'Ctrl+' : ''
  const shift = event.shiftKey && event.key.length > 1 ? 'Shift+' : ''
  return control + shift + event.key
}

/**
 * Shortcuts of a part of the page while it is shown. Single keys never act in a text field or under a dialog, and not
 * at all when the person has turned them off; keys with Ctrl and function keys always act.
 */
export function useKeys(deeds: Deeds): void {
  const { shortcuts } = useMe()
  const latest = useRef(deeds)
  latest.current = deeds
  useEffect(() => {
    let prefix = ''
    const press = (event: KeyboardEvent) => {
      const name = prefix + nameOf(event)
      const single = event.key.length === 1 && !name.startsWith('Ctrl+')
      prefix = ''
      if (event.defaultPrevented || document.querySelector('dialog[open], #root > [hidden]')) return
      const plain = single || ['Enter', 'ArrowDown', 'ArrowUp'].includes(event.key)
      if (plain && !name.startsWith('Ctrl+') && (!shortcuts || isWriting(event.target))) return
      const deed = latest.current[name]
      if (deed) {
        event.preventDefault()
        deed()
      } else if (Object.keys(latest.current).some((known) => known.startsWith(`${name} `)))
        prefix = `${name} `
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [shortcuts])
}

/** Moves to the next pane of the page, round and round. */
export function movePane(step: 1 | -1): void {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')].filter(
    (pane) => pane.offsetParent !== null,
  )
  const now = panes.findIndex((pane) => pane.contains(document.activeElement))
  const next = panes[(now + step + panes.length) % panes.length]
  const inside = next?.querySelector<HTMLElement>('[data-pane-focus]')
  ;(inside ?? next)?.focus()
}
