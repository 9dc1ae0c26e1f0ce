import { part } from '../ui/part.tsx'
import { Skeleton } from '../ui/Skeleton.tsx'

/** "Får jag …?" travels apart from the pages: its questions are fetched where they are asked. */
export const AskBeside = part(
  'handbook',
  () => import('./AskBeside.tsx').then((room) => room.AskBeside),
  () => <Skeleton lines={6} />,
)
