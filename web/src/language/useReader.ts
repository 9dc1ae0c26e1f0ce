import type { Finding } from '@slussen/rules'
import type { InspectOptions } from '@slussen/rules/reader'
import { useEffect, useMemo, useState } from 'react'
import { useApi } from '../query.ts'

/** Reads a text for what it gives away. */
export type Reader = (text: string) => readonly Finding[]

/**
 * Numbers and addresses are found first; the lexicons and the municipality's own words come a moment later, so that no
 * page need carry them. Where those cannot be fetched, the numbers are still found.
 */
export function useReader(): Reader {
  const { data } = useApi('GET /api/language')
  const [numbers, setNumbers] = useState<{ reader: Reader }>()
  const [make, setMake] = useState<{ reader: Awaited<ReturnType<typeof fetchLexicons>> }>()
  useEffect(() => {
    import('@slussen/rules/identifiers').then(
      ({ identifiers }) => setNumbers({ reader: identifiers }),
      () => undefined,
    )
    fetchLexicons().then(
      (reader) => setMake({ reader }),
      () => undefined,
    )
  }, [])
  return useMemo(() => {
    if (make === undefined) return numbers?.reader ?? nothing
    const inspect = make.reader(data)
    return (text) => inspect(text).findings
  }, [make, numbers, data])
}

const nothing: Reader = () => []

/** In pieces, beside one another. */
async function fetchLexicons() {
  const [{ makeReader }, { sensitive }, { belonging }, { circumstances }] = await Promise.all([
    import('@slussen/rules/reader'),
    import('@slussen/rules/lexicon/sensitive'),
    import('@slussen/rules/lexicon/belonging'),
    import('@slussen/rules/lexicon/circumstances'),
  ])
  return (options?: InspectOptions) => makeReader([...sensitive, ...belonging, ...circumstances], options)
}
