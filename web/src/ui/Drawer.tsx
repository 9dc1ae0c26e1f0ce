import type { ReactNode } from 'react'
import { Dialog } from './Dialog.tsx'

/** What is a pane on a wide window and does not fit on this one. */
export function Drawer(props: { title: string; onClose: () => void; children: ReactNode }) {
  return <Dialog drawer {...props} />
}
