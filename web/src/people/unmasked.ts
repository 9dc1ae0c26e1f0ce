import type { ClientView } from '../../../server/src/contract.ts'

/**
 * The person as the page may show them: the newest from the server, with what was opened laid over it for as long as
 * this conversation is on the page.
 */
export function unmasked(client: ClientView, opened: ClientView | undefined): ClientView {
  if (!opened || opened.id !== client.id) return client
  const values = new Map(opened.contactPoints.map((point) => [point.id, point]))
  return {
    ...client,
    opened: true,
    name: opened.name,
    born: opened.born,
    personalNumber: opened.personalNumber,
    contactPoints: client.contactPoints.map((point) => {
      const known = values.get(point.id)
      return known ? { ...point, value: known.value, masked: known.masked } : point
    }),
  }
}
