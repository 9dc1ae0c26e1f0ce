import { expect, it } from 'vitest'
import { bringsInbox, bundleFaults, filesOf, firstRoute, type Manifest } from './bundle.ts'

const manifest: Manifest = {
  'index.html': {
    file: 'main.js',
    css: ['main.css'],
    imports: ['_shared.js'],
    isEntry: true,
    dynamicImports: ['src/messages/Inbox.tsx'],
  },
  '_shared.js': { file: 'shared.js' },
  'src/messages/Inbox.tsx': { file: 'inbox.js', imports: ['_shared.js', '_table.js'], isDynamicEntry: true },
  '_table.js': { file: 'table.js', imports: ['index.html'] },
  'src/messages/locales/sv.po': { file: 'sv.js', isDynamicEntry: true },
  'src/messages/locales/en.po': { file: 'en.js', isDynamicEntry: true },
  'src/records/Register.tsx': {
    file: 'register.js',
    imports: ['_table.js', '_dates.js'],
    isDynamicEntry: true,
  },
  '_dates.js': { file: 'dates.js' },
}

it('the first route is the entry, the inbox and the Swedish texts, with all they import at once', () => {
  const files = filesOf(manifest, firstRoute(manifest))
  expect([...files].sort()).toEqual(['inbox.js', 'main.css', 'main.js', 'shared.js', 'sv.js', 'table.js'])
})

it('a first route above its budget is a fault', () => {
  const sized = (bytes: number) => (file: string) => (/register|dates/.test(file) ? 1 : bytes)
  expect(bundleFaults(manifest, sized(21_000), false).faults).toEqual([])
  expect(bundleFaults(manifest, sized(22_000), false).faults).toEqual([
    'the first route is 132.0 kB gz (at most 130.0 kB gz)',
  ])
})

it('a further route counts only what the first has not brought', () => {
  const sized = (file: string) => (file === 'dates.js' ? 30_000 : 11_000)
  expect(bundleFaults(manifest, sized, false).faults).toEqual([
    'src/records/Register.tsx adds 41.0 kB gz (at most 40.0 kB gz)',
  ])
})

it('an inbox that is not found is a fault, and so is a missing file', () => {
  const { 'src/messages/Inbox.tsx': _inbox, ...without } = manifest
  expect(bundleFaults(without, () => 1, false).faults).toEqual([
    'the inbox is found neither in the entry nor as a route',
  ])
  expect(bundleFaults(without, () => 1, true).faults).toEqual([])
  expect(() => filesOf({ a: { file: 'a.js', imports: ['b'] } }, ['a'])).toThrow('the manifest has no b')
})

it('an inbox that the entry imports at once is counted with it; one that comes later is not', () => {
  expect(
    bringsInbox("import { a } from './a.ts'\nimport { InboxPage } from './messages/InboxPage.tsx'\n"),
  ).toBe(true)
  expect(bringsInbox("const InboxPage = lazy(() => import('./messages/InboxPage.tsx'))\n")).toBe(false)
})
