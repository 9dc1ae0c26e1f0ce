/**
 * Runs one of our TypeScript files, in this very process: `node tools/runtime.mjs <file.ts> [arguments]`.
 *
 * TypeScript runs as it is (type stripping), which Node does from version 24 on. An older Node would say
 * ERR_UNKNOWN_FILE_EXTENSION and nothing else, so this file is plain JavaScript and says what to do instead.
 *
 * What Node has once stripped and compiled is kept beside the installed packages, and the next start takes it from there
 * as long as the source is the same. Where nobody may write there it is left out.
 */
import module from 'node:module'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const needed = 24
const [file, ...rest] = process.argv.slice(2)

if (Number.parseInt(process.versions.node, 10) < needed) {
  console.error(
    `Slussen needs Node ${needed}; this is ${process.version}. Run "npm ci" (brings it) or install it.`,
  )
  process.exitCode = 1
} else if (file === undefined) {
  console.error('Usage: node tools/runtime.mjs <file.ts> [arguments]')
  process.exitCode = 2
} else {
  const script = resolve(file)
  process.argv = [process.execPath, script, ...rest]
  module.enableCompileCache(resolve(import.meta.dirname, '..', 'node_modules', '.cache', 'compiled'))
  await import(pathToFileURL(script).href)
}
