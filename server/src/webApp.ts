import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import { Type } from 'typebox'
import { AppError } from './platform/errors.ts'
import type { Http } from './platform/http.ts'

/**
 * The staff app: one page for every address that is not /api, rendered per request so that it carries the style
 * nonce of its own answer, and its files, which are named by their content and may be kept for ever.
 * `folder` is what `npm run build` made. Throws `invalid`, in words, when it has not been built.
 */
export async function webApp(http: Http, folder: string): Promise<void> {
  const page = await readFile(join(folder, 'index.html'), 'utf8').catch(() => {
    throw new AppError('invalid', {
      sv: 'Webbgränssnittet är inte byggt. Kör "npm run build" och starta igen.',
      en: 'The web interface has not been built. Run "npm run build" and start again.',
    })
  })
  // Served by a route of our own, since every route says who may call it.
  await http.register(fastifyStatic, {
    root: join(folder, 'assets'),
    serve: false,
    immutable: true,
    maxAge: '365d',
  })
  http.get(
    '/assets/:file',
    {
      schema: { params: Type.Object({ file: Type.String() }), response: { 200: Type.Unknown() } },
      config: { allow: 'public', audit: { none: 'holds_no_data' } },
    },
    (request, reply) => reply.sendFile(request.params.file),
  )
  http.get(
    '/*',
    {
      // What stands after the question mark is the page's own business: a day of the handbook, the facts of a question.
      schema: {
        params: Type.Object({ '*': Type.String() }),
        querystring: Type.Record(Type.String(), Type.String()),
        response: { 200: Type.String() },
      },
      config: { allow: 'public', audit: { none: 'holds_no_data' } },
    },
    async (request, reply) => {
      const path = request.params['*']
      if (path.startsWith('api/')) throw new AppError('not-found')
      reply.type('text/html; charset=utf-8').header('cache-control', 'no-store')
      return page.replaceAll('__CSP_NONCE__', request.styleNonce)
    },
  )
}
