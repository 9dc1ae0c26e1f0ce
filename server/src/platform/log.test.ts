import { describe, expect, it } from 'vitest'
import { AppError } from './errors.ts'
import { newId } from './ids.ts'
import { type LogLine, makeLog, ndjson } from './log.ts'

function record() {
  const lines: LogLine[] = []
  return {
    lines,
    log: makeLog(
      (line) => lines.push(line),
      () => new Date('2026-03-02T09:00:00Z'),
    ),
  }
}

describe('a log line', () => {
  it('is an event with ids, numbers, booleans and closed words', () => {
    const { lines, log } = record()
    const thingId = newId()
    log.info('thing.tried', { thingId, ms: 12, ok: true, route: '/api/things/:thingId', word: undefined })
    expect(lines).toEqual([
      {
        at: '2026-03-02T09:00:00.000Z',
        level: 'info',
        event: 'thing.tried',
        thingId,
        ms: 12,
        ok: true,
        route: '/api/things/:thingId',
      },
    ])
  })

  it.each([
    'Anna Andersson',
    'anna@example.test',
    '19121212-1212',
    '121212-1212',
    '0701234567',
    'åäö',
    'x'.repeat(65),
    Number.NaN,
    {},
  ])('withholds %s', (value) => {
    const { lines, log } = record()
    log.warn('thing.tried', { value: value as never })
    expect(lines[0]?.value).toBe('<withheld>')
  })

  it('withholds an event that is a sentence', () => {
    const { lines, log } = record()
    log.info('Anna called')
    expect(lines[0]?.event).toBe('<withheld>')
  })

  it('tells of an error its name, its code and where in our code, never what it says', () => {
    const { lines, log } = record()
    log.error('thing.failed', Object.assign(new TypeError('Kanariefågel'), { code: 'EX_1' }), { ms: 3 })
    expect(lines[0]).toMatchObject({ level: 'error', error: 'TypeError', code: 'EX_1', ms: 3 })
    expect(JSON.stringify(lines)).not.toContain('Kanariefågel')
    expect(lines[0]?.frames).toContainEqual(
      expect.stringMatching(/^server\/src\/platform\/log\.test\.ts:\d+:\d+$/),
    )
  })

  it('tells what our own expected failures say', () => {
    const { lines, log } = record()
    log.error('thing.failed', new AppError('gone'))
    log.error('thing.failed', 'Kanariefågel')
    expect(lines[0]).toMatchObject({ error: 'AppError', code: 'gone', text: 'It has been removed.' })
    expect(lines[1]).toMatchObject({ error: 'string' })
  })

  it('cannot be made to overwrite its own event or time', () => {
    const { lines, log } = record()
    log.info('thing.tried', { event: 'other.thing', at: 'never', level: 'error' })
    expect(lines[0]).toMatchObject({ event: 'thing.tried', level: 'info', at: '2026-03-02T09:00:00.000Z' })
  })

  it('is one JSON object, and faults go to the other stream', () => {
    const written: Record<string, string> = { out: '', err: '' }
    const stream = (name: string) =>
      ({ write: (text: string) => (written[name] += text) }) as unknown as NodeJS.WritableStream
    const log = makeLog(ndjson(stream('out'), stream('err')), () => new Date(0))
    log.info('thing.tried')
    log.warn('thing.slow')
    expect(JSON.parse(written.out ?? '')).toMatchObject({ event: 'thing.tried' })
    expect(written.err).toMatch(/^\{.*"thing\.slow".*\}\n$/)
  })
})
