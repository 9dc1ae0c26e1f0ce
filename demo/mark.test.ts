import { existsSync } from 'node:fs'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { claimDemoFolder, markPeopled } from './mark.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'slussen-mark-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

it('the demo refuses a database that may hold real people, and touches nothing', async () => {
  const env = { DATABASE_URL: 'postgres://localhost/verklig' }
  await expect(claimDemoFolder(join(folder, 'new'), env)).rejects.toThrow('refuses DATABASE_URL')
  await expect(claimDemoFolder(join(folder, 'new'), { DATABASE_URL_FILE: '/etc/url' })).rejects.toThrow(
    'refuses DATABASE_URL',
  )
  expect(existsSync(join(folder, 'new'))).toBe(false)
})

it('the demo refuses to listen where others can reach it', async () => {
  await expect(claimDemoFolder(folder, { HOST: '0.0.0.0' })).rejects.toThrow('refuses HOST=0.0.0.0')
  expect(await readdir(folder)).toEqual([])
})

it('the demo refuses a folder with something in it that it did not make', async () => {
  await writeFile(join(folder, 'akter.db'), 'somebody’s work')
  await expect(claimDemoFolder(folder, {})).rejects.toThrow('was not made by the demo')
  expect(await readdir(folder)).toEqual(['akter.db'])
})

it('a demo that was peopled is kept; one that was interrupted half-way begins again', async () => {
  expect(await claimDemoFolder(folder, {})).toEqual({ isPeopled: false })
  await writeFile(join(folder, 'half-made'), '')
  expect(await claimDemoFolder(folder, {})).toEqual({ isPeopled: false })
  expect(existsSync(join(folder, 'half-made'))).toBe(false)
  await markPeopled(folder)
  await writeFile(join(folder, 'work'), '')
  expect(await claimDemoFolder(folder, {})).toEqual({ isPeopled: true })
  expect(existsSync(join(folder, 'work'))).toBe(true)
})
