import { type Finding, identifiers } from '@slussen/rules'
import type { InspectOptions } from '@slussen/rules/reader'
import { useEffect, useMemo, useState } from 'react'
import { useApi } from '../query.ts'

/** Reads a text for what it gives away. */
export type Reader = (text: string) => readonly Finding[]

/**
 * Numbers and addresses are found at once; the lexicons and the municipality's own words come a moment later, so that
 * the first page need not carry them. Where they cannot be fetched, the numbers are still found.
 */
export function useReader(): Reader {
  const { data } = useApi('GET /api/language')
  const [make, setMake] = useState<{ reader: Awaited<ReturnType<typeof fetchLexicons>> }>()
  useEffect(() => {
    fetchLexicons().then(
      (reader) => setMake({ reader }),
      () => undefined,
    )
  }, [])
  return useMemo(() => {
    if (make === undefined) return identifiers
    const inspect = make.reader(data)
    return (text) => inspect(text).findings
  }, [make, data])
}

/** In pieces, beside one another. */
async function fetchLexicons() {
  const [{ makeReader }, { sensitive }, { circumstances }] = await Promise.all([
    import('@slussen/rules/reader'),
    import('@slussen/rules/lexicon/sensitive'),
    import('@slussen/rules/lexicon/circumstances'),
  ])
  return (options?: InspectOptions) => makeReader([...sensitive, ...circumstances], options)
}
