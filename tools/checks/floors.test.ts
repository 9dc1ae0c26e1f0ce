import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { cruise, floorFaults, floorsToRead } from './floors.ts'

/** A small house where every import is allowed; messages/deliver.ts does what only it may. */
const sound: Record<string, string> = {
  'rules/src/index.ts': 'export const a = 1',
  'rules/src/index.test.ts': "import { it } from 'node:test'\nimport { a } from './index.ts'\nit(String(a))",
  'server/src/app.ts': "export { a } from './messages/deliver.ts'",
  'server/src/channels/deliver.ts': 'export const a = 1',
  'server/src/channels/email/deliver.ts': 'export const a = 1',
  'server/src/channels/index.ts': 'export const a = 1',
  'server/src/contract.ts': 'export const a = 1',
  'server/src/messages/deliver.ts': "import { a as b } from '../channels/deliver.ts'\nexport const a = b",
  'server/src/messages/index.ts': "export type Message = string\nexport { a } from './deliver.ts'",
  'server/src/people/find.ts': 'export const a = 1',
  'server/src/testing/database.ts': 'export const a = 1',
  'server/src/people/index.test.ts': "import { a } from '../testing/database.ts'\nexport const b = a",
  'server/src/people/index.ts': "export { a } from './find.ts'",
  'web/src/main.tsx': "import type { a } from '../../server/src/contract.ts'\nexport type A = typeof a",
  'demo/main.ts': "export { a } from '../server/src/app.ts'",
}

/** What is wrong → in which file → what stands there → which rule says so. */
const planted: [sentence: string, path: string, text: string, rule: string][] = [
  [
    'rules may not use Node',
    'rules/src/node.ts',
    "import { readFileSync } from 'node:fs'\nexport const read = readFileSync",
    'rules-import-nothing',
  ],
  [
    'rules may not know the server, not even its types',
    'rules/src/server.ts',
    "export type { Message } from '../../server/src/messages/index.ts'",
    'rules-import-nothing',
  ],
  [
    'the platform knows no room',
    'server/src/platform/jobs.ts',
    "import { a } from '../messages/index.ts'\nexport const b = a",
    'platform-knows-no-room',
  ],
  [
    'a room imports only rooms to its left',
    'server/src/records/file.ts',
    "import { a } from '../messages/index.ts'\nexport const b = a",
    'records-imports-only-rooms-to-its-left',
  ],
  [
    'a room is entered by its index, also by a function that imports late',
    'server/src/messages/late.ts',
    "export const late = async () => await import('../people/find.ts')",
    'rooms-are-entered-by-index',
  ],
  [
    'only messages/deliver.ts imports the deliver of a channel',
    'server/src/messages/send.ts',
    "export { a } from '../channels/deliver.ts'",
    'only-deliver-delivers',
  ],
  [
    'not even the roof imports the deliver of a channel',
    'server/src/main.ts',
    "export { a } from './channels/email/deliver.ts'",
    'only-deliver-delivers',
  ],
  [
    'a channel does not hand out its deliver by the index',
    'server/src/channels/index.ts',
    "export { a } from './deliver.ts'",
    'channels-index-does-not-hand-out-deliver',
  ],
  [
    'the web knows nothing of the server but the contract',
    'web/src/Inbox.tsx',
    "import { a } from '../../server/src/people/index.ts'\nexport const B = () => <p>{a}</p>",
    'web-imports-rules-and-the-contract',
  ],
  [
    'the web takes types from the contract, not code',
    'web/src/Register.tsx',
    "import { a } from '../../server/src/contract.ts'\nexport const B = () => <p>{a}</p>",
    'the-contract-is-types-only',
  ],
  [
    'the product never reaches the demo',
    'server/src/cli/demo.ts',
    "export const demo = () => import('../../../demo/main.ts')",
    'nothing-imports-demo-e2e-bench-or-tools',
  ],
  [
    'the product uses nothing that is for tests',
    'server/src/people/seed.ts',
    "export { a } from '../testing/database.ts'",
    'only-tests-import-testing',
  ],
  [
    'nothing goes in a circle',
    'server/src/people/find.ts',
    "import { b } from './name.ts'\nexport const a = () => b",
    'no-circles',
  ],
]
const other = { 'server/src/people/name.ts': "import { a } from './find.ts'\nexport const b = () => a" }

let faults: string[] = []
beforeAll(async () => {
  faults = await faultsIn({
    ...sound,
    ...other,
    ...Object.fromEntries(planted.map(([, path, text]) => [path, text])),
  })
})

it.each(planted)('%s', (_sentence, path, _text, rule) => {
  expect(faults.filter((fault) => fault.startsWith(`${rule}: ${path} `))).not.toEqual([])
})

it('a sound house has no faults', async () => {
  expect(await faultsIn(sound)).toEqual([])
})

it('a file that was not read is a fault, though no rule is broken', () => {
  const read = { modules: [], summary: { violations: [] } }
  expect(floorFaults(read, [{ path: 'rules/src/send.ts', text: '' }])).toEqual([
    'rules/src/send.ts was not read by dependency-cruiser',
  ])
})

it('an import that was not seen is a fault', () => {
  const read = { modules: [{ source: 'rules/src/send.ts', dependencies: [] }], summary: { violations: [] } }
  const text = "import {\n  a,\n} from './facts.ts'\n"
  expect(floorFaults(read, [{ path: 'rules/src/send.ts', text }])[0]).toContain('imports ./facts.ts')
})

async function faultsIn(files: Record<string, string>): Promise<string[]> {
  const house = mkdtempSync(join(tmpdir(), 'slussen-floors-'))
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(house, path)), { recursive: true })
      writeFileSync(join(house, path), text)
    }
    const sources = Object.entries(files).map(([path, text]) => ({ path, text }))
    return floorFaults(await cruise(floorsToRead(sources), house), sources)
  } finally {
    rmSync(house, { recursive: true })
  }
}
