import { useSyncExternalStore } from 'react'

export type Width = 'one' | 'two' | 'three'

const wide = window.matchMedia('(min-width: 1100px)')
const middle = window.matchMedia('(min-width: 800px)')

function subscribe(listener: () => void) {
  wide.addEventListener('change', listener)
  middle.addEventListener('change', listener)
  return () => {
    wide.removeEventListener('change', listener)
    middle.removeEventListener('change', listener)
  }
}

/** How many panes fit beside each other. */
export function useWidth(): Width {
  return useSyncExternalStore(subscribe, () => (wide.matches ? 'three' : middle.matches ? 'two' : 'one'))
}
