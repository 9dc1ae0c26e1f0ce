import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { webIsStale } from './build-web.ts'

it('the app is built again when a source is newer, one was taken away, or nothing is built', () => {
  const house = mkdtempSync(join(tmpdir(), 'slussen-build-'))
  try {
    const source = join(house, 'web/src/messages/Inbox.tsx')
    const manifest = join(house, 'web/dist/.vite/manifest.json')
    for (const folder of ['web/src/messages', 'web/dist/.vite'])
      mkdirSync(join(house, folder), { recursive: true })
    writeFileSync(source, '')
    expect(webIsStale(house)).toBe(true)

    writeFileSync(manifest, '{}')
    const later = new Date(Date.now() + 60_000)
    utimesSync(manifest, later, later)
    expect(webIsStale(house)).toBe(false)

    const latest = new Date(Date.now() + 120_000)
    utimesSync(source, latest, latest)
    expect(webIsStale(house)).toBe(true)

    rmSync(source)
    expect(webIsStale(house)).toBe(false)
    utimesSync(join(house, 'web/src/messages'), latest, latest)
    expect(webIsStale(house)).toBe(true)
  } finally {
    rmSync(house, { recursive: true })
  }
})
