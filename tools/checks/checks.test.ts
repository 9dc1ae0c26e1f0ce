/** Every check is shown one planted fault (and one sound thing beside it): a check that never failed proves nothing. */
import { describe, expect, it } from 'vitest'
import { catalogFaults, readCatalog, untoldIds } from './catalogs.ts'
import { environmentFaults } from './environment.ts'
import { type Lock, licenceFaults } from './licences.ts'
import { macroFaults } from './macro.ts'
import { sizes } from './sizes.ts'
import { skippedTests } from './skipped-tests.ts'

describe('sizes', () => {
  const long = { path: 'server/src/messages/send.ts', text: 'line\n'.repeat(401) }

  it('a file of 401 lines is a fault, one of 400 a warning, one of 250 nothing', () => {
    const shorter = [400, 250].map((lines) => ({ path: `web/src/${lines}.ts`, text: 'line\n'.repeat(lines) }))
    const { faults, warnings } = sizes([long, ...shorter], {})
    expect(faults).toEqual(['server/src/messages/send.ts has 401 lines (limit 400)'])
    expect(warnings).toEqual(['web/src/400.ts has 400 lines: think of dividing it'])
  })

  it('a long file may be excused, with a reason, as long as it is long', () => {
    expect(sizes([long], { [long.path]: 'a table of law' }).faults).toEqual([])
    expect(sizes([long], { [long.path]: ' ' }).faults).toHaveLength(1)
    expect(sizes([{ ...long, text: 'line\n' }], { [long.path]: 'was long once' }).faults).toHaveLength(1)
    expect(sizes([long], { [long.path]: 'a table', 'gone.ts': 'taken away' }).faults).toHaveLength(1)
  })

  it('the totals tell each package, and its tests apart', () => {
    const { totals } = sizes([long, { path: 'server/src/messages/send.test.ts', text: 'a\nb\n' }], {})
    expect(totals).toEqual({ server: { files: 1, lines: 401 }, 'server (tests)': { files: 1, lines: 2 } })
  })
})

describe('licences', () => {
  const lock = (more: Lock['packages']): Lock => ({
    packages: { server: { dependencies: { good: '1' } }, 'node_modules/good': { license: 'MIT' }, ...more },
  })
  const unknown = () => undefined

  it.each(['AGPL-3.0-only', 'SSPL-1.0', 'BUSL-1.1', 'SEE LICENSE IN LICENSE', '(MIT AND AGPL-3.0-only)'])(
    'a package under %s is a fault',
    (license) => {
      expect(licenceFaults(lock({ 'node_modules/a/node_modules/bad': { license } }), unknown)).toEqual([
        `bad has the licence ${license}, which is not in the list`,
      ])
    },
  )

  it('a package that tells no licence is a fault, unless the installed one does', () => {
    const silent = lock({ 'node_modules/silent': {} })
    expect(licenceFaults(silent, unknown)).toEqual(['silent tells no licence'])
    expect(licenceFaults(silent, () => 'ISC')).toEqual([])
  })

  it('one of two licences is enough, and tools for development may have any', () => {
    const more = {
      'node_modules/two': { license: '(AGPL-3.0 OR MIT)' },
      'node_modules/tool': { license: 'X', dev: true },
    }
    expect(licenceFaults(lock(more), unknown)).toEqual([])
  })

  it('the twenty-sixth direct dependency is a fault', () => {
    const names = Array.from({ length: 26 }, (_, index) => [`library-${index}`, '1'])
    expect(licenceFaults(lock({ server: { dependencies: Object.fromEntries(names) } }), unknown)).toEqual([
      '26 direct dependencies (at most 25)',
    ])
  })

  it('a lock without packages is a fault', () => {
    expect(licenceFaults({ packages: {} }, unknown)).toHaveLength(1)
  })
})

it('a macro of Lingui is a fault wherever it is imported', () => {
  const text = [
    "import { i18n } from '@lingui/core'",
    'import {',
    '  Trans,',
    "} from '@lingui/react/macro'",
  ].join('\n')
  expect(macroFaults([{ path: 'web/src/Inbox.tsx', text }])).toEqual(['web/src/Inbox.tsx:4 imports a macro'])
})

describe('environment', () => {
  it.each([
    'const port = process.env.PORT',
    "const port = process['env']",
    'const { env } = process',
    "import { env } from 'node:process'",
    "process.loadEnvFile('.env')",
  ])('%s is a fault outside config.ts', (text) => {
    const path = 'server/src/messages/send.ts'
    expect(environmentFaults([{ path, text }])).toEqual([`${path}:1 reads the environment`])
    expect(environmentFaults([{ path: 'server/src/config.ts', text }])).toEqual([])
  })

  it('the rest of process may be used, and a comment may speak of it', () => {
    const text = "process.on('SIGTERM', stop)\n// process.env is read in config.ts"
    expect(environmentFaults([{ path: 'server/src/main.ts', text }])).toEqual([])
  })
})

describe('skipped tests', () => {
  const dot = '.'
  it.each([
    `it${dot}only('a', () => {})`,
    `describe${dot}skip('a', () => {})`,
    `test${dot}todo('a')`,
    `it${dot}each([1])${dot}skip('a', () => {})`,
    `it${dot}skipIf(true)('a', () => {})`,
    `  context${dot}skip()`,
    `it('a', { skip: ${true} }, () => {})`,
  ])('%s is a fault in a test', (text) => {
    expect(skippedTests([{ path: 'rules/src/a.test.ts', text }])).toHaveLength(1)
    expect(skippedTests([{ path: 'rules/src/a.ts', text }])).toHaveLength(0)
  })

  it('an ordinary test is none', () => {
    const text =
      "it('skips the quoted text', () => {})\nit.each([1])('only once', () => {})\nfit(1) // no\n".replace(
        'fit',
        'refit',
      )
    expect(skippedTests([{ path: 'rules/src/a.test.ts', text }])).toEqual([])
  })
})

describe('catalogs', () => {
  const head = 'msgid ""\nmsgstr ""\n"Language: sv\\n"\n'
  const full = `${head}\n#: src/a.tsx:1\nmsgid "inbox.title"\nmsgstr "Inkorgen"\n\nmsgid "long"\nmsgstr ""\n"Två "\n"rader"\n`

  const sv = 'web/src/messages/locales/sv.po'
  const en = 'web/src/messages/locales/en.po'

  it('an empty text, one that only the other language has, or a language that is not there is a fault', () => {
    expect(catalogFaults({ [sv]: full, [en]: full })).toEqual([])
    const empty = full.replace('"Inkorgen"', '""')
    expect(catalogFaults({ [sv]: full, [en]: empty })).toEqual([`${en} has no text for "inbox.title"`])
    const one = full.slice(0, full.indexOf('msgid "long"'))
    expect(catalogFaults({ [sv]: full, [en]: one })).toEqual([`${en} has no text for "long"`])
    expect(catalogFaults({ [sv]: full })).toEqual([`${en} is missing or empty`])
  })

  it('a text that is asked for and stands in no catalogue of its room is found', () => {
    const asks = { 'web/src/ui/New.tsx': "i18n._({\n  id: 'new.one',\n  message: 'Ny' })" }
    const catalog = 'msgid "new.one"\nmsgstr "Ny"\n'
    expect(untoldIds(asks, { 'web/src/ui/locales/sv.po': '' })[0]).toContain('"new.one"')
    expect(untoldIds(asks, { 'web/src/ui/locales/sv.po': catalog })).toEqual([])
  })
  it('a text over several lines is one text; catalogs without any are a fault', () => {
    expect(readCatalog(full).get('long')).toBe('Två rader')
    expect(catalogFaults({ [sv]: head, [en]: head })).toHaveLength(1)
    expect(catalogFaults({})).toHaveLength(1)
  })
})
