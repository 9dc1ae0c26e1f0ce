import { sql } from 'kysely'
import { expect } from 'vitest'
import { onBothStores } from '../testing/database.ts'
import { AppError } from './errors.ts'
import { newId } from './ids.ts'
import { type Job, openJobs } from './jobs.ts'

const queues = [
  { name: 'echo', parallel: 2 },
  { name: 'chain' },
  { name: 'later' },
  { name: 'fragile', retries: 2, backoffSeconds: 60 },
  { name: 'doomed', retries: 0 },
  { name: 'live' },
]
const MINUTE = 60_000

onBothStores(
  'jobs',
  ({ it, house }) => {
    const staff = () => ({ actorId: newId(), scopeIds: [] })
    const add = (...args: [queue: string, data: Job['data'], options?: { after?: Date; key?: string }]) =>
      house().db.asSystem('try', (tx) => house().jobs.add(tx, ...args))
    const collect = (queue: string) => {
      const done: Job[] = []
      house().jobs.work(queue, async (job) => void done.push(job))
      return done
    }

    it('are done once, and those of staff as well as of the system', async () => {
      const done = collect('echo')
      const id = newId()
      await add('echo', { thingId: id })
      await house().db.asStaff(staff(), 'try', (tx) => house().jobs.add(tx, 'echo', { thingId: id, n: 2 }))
      expect(await house().jobs.runPending()).toBe(2)
      expect(await house().jobs.runPending()).toBe(0)
      expect(done.map(({ data }) => data)).toEqual([{ thingId: id }, { thingId: id, n: 2 }])
      expect(done[0]).toMatchObject({ queue: 'echo', attempt: 1, isLast: false })
    })

    it('are rolled back with the transaction that added them', async () => {
      const done = collect('echo')
      const attempt = house().db.asSystem('try', async (tx) => {
        await house().jobs.add(tx, 'echo', { thingId: newId() })
        throw new Error('no')
      })
      await expect(attempt).rejects.toThrow('no')
      await house().jobs.runPending()
      expect(done).toEqual([])
    })

    it('are done together with the jobs they add', async () => {
      const { jobs, db } = house()
      const done: unknown[] = []
      jobs.work('chain', async ({ data }) => {
        done.push(data.n)
        if (Number(data.n) < 3)
          await db.asSystem('try', (tx) => jobs.add(tx, 'chain', { n: Number(data.n) + 1 }))
      })
      await add('chain', { n: 1 })
      expect(await jobs.runPending()).toBe(3)
      expect(done).toEqual([1, 2, 3])
    })

    it('wait for their time', async () => {
      const { jobs, clock } = house()
      const done = collect('later')
      await add('later', { n: 1 }, { after: new Date(clock.now().getTime() + 10 * MINUTE) })
      await jobs.runPending()
      expect(done).toEqual([])
      clock.advance(10 * MINUTE)
      await jobs.runPending()
      expect(done).toHaveLength(1)
    })

    it('with the same key wait only once', async () => {
      const done = collect('echo')
      await add('echo', { n: 1 }, { key: 'same' })
      await add('echo', { n: 2 }, { key: 'same' })
      await house().jobs.runPending()
      expect(done.map(({ data }) => data.n)).toEqual([1])
      await add('echo', { n: 3 }, { key: 'same' })
      await house().jobs.runPending()
      expect(done.map(({ data }) => data.n)).toEqual([1, 3])
    })

    it('that fail are tried again after a while, and then stay to be seen and tried once more', async () => {
      const { jobs, clock, lines } = house()
      const attempts: number[] = []
      jobs.work('fragile', async ({ attempt }) => {
        attempts.push(attempt)
        if (attempt < 4) throw new AppError('upstream-failed', { sv: 'Kanariefågel', en: 'Kanariefågel' })
      })
      const thingId = newId()
      await add('fragile', { thingId })
      await jobs.runPending()
      await jobs.runPending()
      expect(attempts).toEqual([1])
      for (let n = 0; n < 2; n++) {
        clock.advance(10 * MINUTE)
        await jobs.runPending()
      }
      expect(attempts).toEqual([1, 2, 3])
      const failed = (await jobs.failed()).filter(({ queue }) => queue === 'fragile')
      expect(failed).toMatchObject([{ data: { thingId }, attempts: 3, error: 'AppError upstream-failed' }])
      expect(lines).toContainEqual(
        expect.objectContaining({ event: 'job.given_up', queue: 'fragile', attempt: 3 }),
      )
      await jobs.retry('fragile', String(failed[0]?.id))
      clock.advance(10 * MINUTE)
      await jobs.runPending()
      expect(attempts).toEqual([1, 2, 3, 4])
      expect((await jobs.failed()).filter(({ queue }) => queue === 'fragile')).toEqual([])
    })

    it('keep nothing of what an error said', async () => {
      const { jobs, db } = house()
      jobs.work('doomed', async () => {
        throw new Error('Kanariefågel')
      })
      await add('doomed', { n: 1 })
      await jobs.runPending()
      const { rows } = await db.jobs.runAsJobs(
        'select output::text as output from pgboss.job where output is not null',
      )
      expect(rows.length).toBeGreaterThan(0)
      expect(JSON.stringify(rows)).not.toContain('Kanariefågel')
    })

    it('carry no sentences, and go to no unknown queue', async () => {
      await expect(add('echo', { name: 'Anna Andersson' })).rejects.toThrow('closed words')
      await expect(add('nowhere', {})).rejects.toThrow('no queue')
    })

    it('can be added by staff but not read', async () => {
      const read = house().db.asStaff(staff(), 'try', (tx) => sql`select data from pgboss.job`.execute(tx))
      await expect(read).rejects.toThrow('permission denied')
    })

    it('are done by themselves once started, at once or after a failure without its words', async () => {
      const { db, clock, log, lines } = house()
      const jobs = await openJobs({ db, queues, clock, log })
      const done: number[] = []
      jobs.work('live', async ({ data }) => {
        done.push(Number(data.n))
        if (data.n === 2) throw new Error('Kanariefågel')
      })
      await jobs.start()
      for (const n of [1, 2]) await db.asSystem('try', (tx) => jobs.add(tx, 'live', { n }))
      await expect.poll(() => done, { timeout: 10_000 }).toEqual([1, 2])
      const read = () =>
        db.jobs.runAsJobs(
          `select output::text as output from pgboss.job where name = 'live' and output is not null`,
        )
      await expect.poll(async () => (await read()).rows.length, { timeout: 10_000 }).toBeGreaterThan(0)
      expect(JSON.stringify((await read()).rows)).not.toMatch(/Kanariefågel|\.ts/)
      await jobs.stop()
      expect(lines.filter(({ event }) => event === 'jobs.error')).toEqual([])
    })
  },
  { queues },
)
