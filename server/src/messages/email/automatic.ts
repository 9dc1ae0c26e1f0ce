type Headers = ReadonlyMap<string, unknown>

/**
 * Written by a machine: an out-of-office note, a list, a receipt, a bounce. It is shown like any other message,
 * but nobody waits for an answer to it. Sources: RFC 3834 (Auto-Submitted), RFC 2919 (List-Id), and the headers
 * mail programs used before them.
 */
export function isAutomatic(headers: Headers): boolean {
  const says = (name: string) => word(headers.get(name))
  const submitted = says('auto-submitted')
  return (
    (submitted !== '' && !submitted.startsWith('no')) ||
    ['x-auto-response-suppress', 'x-autoreply', 'x-autorespond'].some((name) => says(name) !== '') ||
    /^(bulk|junk|auto_reply)\b/.test(says('precedence')) ||
    isList(headers.get('list')) ||
    isNobody(headers.get('return-path')) ||
    isBounce(headers)
  )
}

/** A report that a message did not arrive, or that it did. */
export function isBounce(headers: Headers): boolean {
  const type = headers.get('content-type') as { value?: string; params?: Record<string, string> } | undefined
  return (
    type?.value?.toLowerCase() === 'multipart/report' &&
    /^(delivery-status|disposition)/i.test(type.params?.['report-type'] ?? '')
  )
}

// The parser gathers List-Id, List-Post and so on under one name; only the first makes it a list.
function isList(header: unknown): boolean {
  return typeof header === 'object' && header !== null && 'id' in header
}

function isNobody(header: unknown): boolean {
  return header !== undefined && (header as { text?: string }).text?.replace(/[<>\s]/g, '') === ''
}

function word(header: unknown): string {
  return [header ?? ''].flat().join(' ').trim().toLowerCase()
}
