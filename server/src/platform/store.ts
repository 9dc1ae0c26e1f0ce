import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
} from 'kysely'
import { harmlessDatabaseError } from './databaseError.ts'
import type { Schema } from './schema.gen.ts'

export interface Rows {
  rows: Record<string, unknown>[]
  affected?: number | undefined
}

/** One connection, ours until it is given back. */
export interface Session {
  query(text: string, values: readonly unknown[]): Promise<Rows>
  /** `broken`: do not hand it to anybody else. */
  giveBack(broken: boolean): void
}

/** What the two stores have in common; everything above is the same code for both. */
export interface Store {
  readonly kind: 'embedded' | 'postgres'
  /** Waits for its turn. What comes stands on slussen_login. */
  take(): Promise<Session>
  /** For the job library only: runs as slussen_jobs; several statements when there are no values. */
  runAsJobs(text: string, values?: readonly unknown[]): Promise<Rows>
  /** Calls back with the payload of each committed notice. */
  listen(channel: string, onPayload: (payload: string) => void): Promise<void>
  close(): Promise<void>
}

/** Kysely over a store. The same driver for both, so that both fail in the same way. */
export function kyselyOn(store: Pick<Store, 'take'>): Kysely<Schema> {
  return new Kysely<Schema>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
      createDriver: () => driverOn(store),
    },
  })
}

interface Connection extends DatabaseConnection {
  giveBack(): void
  end(word: 'commit' | 'rollback'): Promise<void>
}

function driverOn(store: Pick<Store, 'take'>): Driver {
  return {
    init: async () => {},
    acquireConnection: async () => connectionOn(await store.take()),
    beginTransaction: async (connection) => {
      await connection.executeQuery(CompiledQuery.raw('begin'))
    },
    commitTransaction: (connection) => (connection as Connection).end('commit'),
    rollbackTransaction: (connection) => (connection as Connection).end('rollback'),
    releaseConnection: async (connection) => (connection as Connection).giveBack(),
    destroy: async () => {}, // the store is closed by whoever opened it
  }
}

function connectionOn(session: Session): Connection {
  let failed = false // a statement failed, and the server refuses all but a roll-back
  let broken = false
  const run = async (text: string, values: readonly unknown[]) => {
    try {
      return await session.query(text, values)
    } catch (error) {
      failed = true
      throw harmlessDatabaseError(error)
    }
  }
  return {
    executeQuery: async <R>({ sql, parameters }: { sql: string; parameters: readonly unknown[] }) => {
      const { rows, affected } = await run(sql, parameters)
      if (/^rollback to /i.test(sql)) failed = false
      return { rows: rows as R[], ...(affected !== undefined && { numAffectedRows: BigInt(affected) }) }
    },
    streamQuery: () => {
      throw new Error('database: streaming is not used here')
    },
    end: async (word) => {
      try {
        await run(failed ? 'rollback' : word, [])
      } catch (error) {
        broken = true
        throw error
      }
      // PostgreSQL answers a commit after a failure with a silent roll-back. Nobody may take that for saved.
      if (word === 'commit' && failed)
        throw new Error('database: a statement failed and its error was swallowed')
    },
    giveBack: () => session.giveBack(broken),
  }
}
