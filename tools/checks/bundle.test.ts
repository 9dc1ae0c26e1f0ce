import { expect, it } from 'vitest'
import { bundleFaults, filesOf, firstRoute, type Manifest } from './bundle.ts'

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
  expect(bundleFaults(manifest, sized(21_000)).faults).toEqual([])
  expect(bundleFaults(manifest, sized(22_000)).faults).toEqual([
    'the first route is 132.0 kB gz (at most 130.0 kB gz)',
  ])
})

it('a further route counts only what the first has not brought', () => {
  const sized = (file: string) => (file === 'dates.js' ? 30_000 : 11_000)
  expect(bundleFaults(manifest, sized).faults).toEqual([
    'src/records/Register.tsx adds 41.0 kB gz (at most 40.0 kB gz)',
  ])
})

it('an inbox that is not found is a fault, and so is a missing file', () => {
  const { 'src/messages/Inbox.tsx': _inbox, ...without } = manifest
  expect(bundleFaults(without, () => 1).faults).toEqual([
    'the inbox (src/messages/Inbox…) is no route of its own',
  ])
  expect(() => filesOf({ a: { file: 'a.js', imports: ['b'] } }, ['a'])).toThrow('the manifest has no b')
})
