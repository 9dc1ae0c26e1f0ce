import './icon.css'

const PATHS = {
  inbox: 'M3 13h5l2 3h4l2-3h5M5 5h14l2 8v6H3v-6z',
  register: 'M4 4h16v16H4zM4 9h16M9 9v11',
  search: 'M4 10a6 6 0 1 0 12 0 6 6 0 1 0-12 0M15 15l6 6',
  files: 'M3 6h6l2 2h10v11H3z',
  file: 'M3 6h6l2 2h10v11H3z',
  book: 'M4 4h7a2 2 0 012 2v14a2 2 0 00-2-2H4zM20 4h-5a2 2 0 00-2 2v14a2 2 0 012-2h5z',
  question: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18M9.5 9.5a2.5 2.5 0 1 1 3.5 2.3c-.8.4-1 .8-1 1.7M12 16.5v.5',
  law: 'M12 3v18M8 21h8M5 6h14M5 6l-3 7h6zM19 6l-3 7h6z',
  gear: 'M9 12a3 3 0 1 0 6 0 3 3 0 1 0-6 0M12 2v4M12 18v4M2 12h4M18 12h4M5 5l3 3M16 16l3 3M19 5l-3 3M8 16l-3 3',
  people: 'M5 8a4 4 0 1 0 8 0 4 4 0 1 0-8 0M2 21c1-6 13-6 14 0M16 5a4 4 0 0 1 0 7M18 15c2 .6 3.600 2.500 4 6',
  user: 'M8 8a4 4 0 1 0 8 0 4 4 0 1 0-8 0M4 21c1-5 15-5 16 0',
  mail: 'M3 5h18v14H3zM3 6l9 7 9-7',
  phone: 'M5 3h4l2 5-3 2a12 12 0 006 6l2-3 5 2v4c-9 2-18-7-16-16z',
  letter: 'M7 9V3h10v6M5 17H3v-7h18v7h-2M7 14h10v7H7z',
  meeting: 'M4 6h16v14H4zM4 10h16M8 3v4M16 3v4',
  clock: 'M3 12a9 9 0 1 0 18 0 9 9 0 1 0-18 0M12 7v5l3 2',
  ok: 'M3 12a9 9 0 1 0 18 0 9 9 0 1 0-18 0M8 12l3 3 5-6',
  warn: 'M12 3l10 18H2zM12 10v5M12 18v.5',
  unsure: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18M9.5 9.5a2.5 2.5 0 1 1 3.5 2.3c-.8.4-1 .8-1 1.7M12 16.5v.5',
  wait: 'M12 3a9 9 0 1 1-9 9',
  close: 'M6 6l12 12M18 6L6 18',
  down: 'M6 9l6 6 6-6',
  next: 'M9 6l6 6-6 6',
  back: 'M15 6l-6 6 6 6',
  clip: 'M8 12l6-6a3 3 0 014 4l-8 8a5 5 0 01-7-7l7-7',
  eye: 'M2 12s4-7 10-7 10 7 10 7-4 7-10 7S2 12 2 12zM9 12a3 3 0 1 0 6 0 3 3 0 1 0-6 0',
  pen: 'M4 20l1-5L16 4l4 4L9 19z',
  lock: 'M5 11h14v9H5zM8 11V8a4 4 0 018 0v3',
  send: 'M3 11l18-8-7 18-3-7z',
  undo: 'M9 14L4 9l5-5M4 9h10a6 6 0 0 1 0 12h-3',
  download: 'M12 3v12M7 10l5 5 5-5M4 20h16',
  menu: 'M4 6h16M4 12h16M4 18h16',
} as const

export type IconName = keyof typeof PATHS | 'stop'

/** A picture beside words, never instead of them: hidden from screen readers. */
export function Icon({ name }: { name: IconName }) {
  if (name === 'stop')
    return (
      <svg className="icon solid" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <path d="M8 2h8l6 6v8l-6 6H8l-6-6V8z" />
        <path className="bar" d="M7 12h10" />
      </svg>
    )
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  )
}
