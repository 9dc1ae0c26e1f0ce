import fs from 'node:fs'
import { PGlite, type PGliteOptions, types } from '@electric-sql/pglite'
import { NodeFS } from '@electric-sql/pglite/nodefs'

/**
 * PGlite starts PostgreSQL with -F (no fsync), and the file system under it answers fsync with nothing. Both are
 * mended here through its public options; a test counts the calls that reach the operating system.
 */
export function durably(data: string): PGliteOptions {
  return {
    fs: new SyncingNodeFS(data),
    startParams: [
      ...PGlite.defaultStartParams.filter((word) => word !== '-F'),
      ...Object.entries(SETTINGS).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    ],
    parsers: {
      [types.BYTEA]: (text) => Buffer.from(text.slice(2), 'hex'),
      [types.DATE]: (text) => text, // a day is not an instant
      [types.INT8]: Number,
    },
  }
}

const SETTINGS = {
  fsync: 'on',
  wal_sync_method: 'fsync',
  shared_buffers: '16MB',
  max_wal_size: '128MB',
  search_path: 'slussen,pg_temp',
  timezone: 'UTC',
}

type EmscriptenOptions = Parameters<NodeFS['init']>[1]
type EmscriptenModule = Parameters<NonNullable<EmscriptenOptions['preRun']>[number]>[0]
interface OpenFile {
  nfd?: number
  node: unknown
}

class SyncingNodeFS extends NodeFS {
  override async init(pg: PGlite, options: EmscriptenOptions) {
    const made = await super.init(pg, options)
    made.emscriptenOpts.preRun?.push((module: EmscriptenModule) => {
      const nodefs = module.NODEFS as unknown as {
        realPath(node: unknown): string
        stream_ops: { fsync?: (file: OpenFile) => number }
      }
      nodefs.stream_ops.fsync = (file) => {
        // A folder is opened without a descriptor of its own there; its entries must still reach the disk.
        if (file.nfd === undefined) syncFolder(nodefs.realPath(file.node))
        else fs.fsyncSync(file.nfd)
        return 0
      }
    })
    return made
  }
}

/** Makes the names in a folder safe. */
export function syncFolder(path: string): void {
  if (process.platform === 'win32') return
  const descriptor = fs.openSync(path, 'r')
  fs.fsyncSync(descriptor)
  fs.closeSync(descriptor)
}
