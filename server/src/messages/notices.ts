import { Type } from 'typebox'
import { bySystem, type House } from '../platform/house.ts'
import type { Http } from '../platform/http.ts'
import { officerOf } from '../staff/index.ts'

interface Listener {
  unitIds: readonly string[]
  tell(topic: string, id: string): void
}

/** A stream is closed after a minute and opened again by the browser, so that a lost right is lost here too. */
const STREAM_MS = 60_000

/**
 * GET /api/notices: "something changed", as server-sent events with a topic and an id, never content; the page
 * then reads again under its own rights. A listener hears of its own units only: that something happens in
 * another unit is secret too.
 */
export function noticeRoutes(http: Http, house: House): void {
  const listeners = new Set<Listener>()
  const stop = house.db.listen(({ topic, id }) => {
    if (listeners.size === 0) return
    unitOf(house, id)
      .then((unitId) => {
        for (const listener of listeners) {
          if (unitId !== undefined && listener.unitIds.includes(unitId)) listener.tell(topic, id)
        }
      })
      .catch((error) => house.log.error('notice.failed', error)) // a lost notice harms nothing: the page reads again
  })
  http.addHook('onClose', async () => stop())

  http.get(
    '/api/notices',
    {
      schema: { response: { 200: Type.String() } },
      config: { allow: ['case_officer', 'head_of_unit', 'registrar'], audit: { none: 'carries_no_content' } },
    },
    (request, reply) => {
      const { raw } = reply.hijack()
      raw.writeHead(200, {
        ...onlyText(reply.getHeaders()),
        'content-type': 'text/event-stream',
        'cache-control': 'no-store',
      })
      raw.write('retry: 1000\n: ok\n\n')
      const listener: Listener = {
        unitIds: officerOf(request).unitIds,
        tell: (topic, id) => raw.write(`data: ${JSON.stringify({ topic, id })}\n\n`),
      }
      listeners.add(listener)
      const timer = setTimeout(() => raw.end(), STREAM_MS)
      raw.on('close', () => {
        clearTimeout(timer)
        listeners.delete(listener)
      })
    },
  )
}

function onlyText(headers: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  )
}

/** The unit a notice is about; every topic so far names a conversation or something in one. */
function unitOf(house: House, id: string): Promise<string | undefined> {
  return bySystem(house, 'notice', async ({ tx }) => {
    const row = await tx.selectFrom('conversation').select('unit_id').where('id', '=', id).executeTakeFirst()
    return row?.unit_id
  })
}
