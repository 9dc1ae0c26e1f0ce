import type { ApiError } from '../api.ts'
import { ErrorNotice } from './ErrorNotice.tsx'
import { Page } from './Page.tsx'
import { Skeleton } from './Skeleton.tsx'

interface Props {
  title: string
  error: ApiError | undefined
  onRetry: () => void
}

/** A page that is not read yet, or could not be: its heading stands there all the same. */
export function WaitingPage({ title, error, onRetry }: Props) {
  return <Page title={title}>{error ? <ErrorNotice error={error} onRetry={onRetry} /> : <Skeleton />}</Page>
}
