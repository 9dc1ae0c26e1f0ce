import { execFileSync } from 'node:child_process'
import { globSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { accessFaults, expectNoSidewaysScroll } from './accessible.ts'
import { openBrowser } from './browser.ts'

const folder = mkdtempSync(join(tmpdir(), 'slussen-e2e-site-'))
const root = join(import.meta.dirname, '..')
let browser: Browser
let page: Page
beforeAll(async () => {
  execFileSync(join(root, 'slussen'), ['handbook', '--html', folder], { cwd: root, stdio: 'pipe' })
  browser = await openBrowser()
  page = await browser.newPage()
})
afterAll(async () => {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
})

it('no page of it breaches WCAG 2.2, and none is wider than a telephone', async () => {
  const paths = globSync('**/*.html', { cwd: folder })
  expect(paths.length).toBeGreaterThan(60)
  const faults: string[] = []
  for (const path of paths) {
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.goto(pathToFileURL(join(folder, path)).href)
    // The languages differ in words alone, so one of them is looked through, and the other's first page.
    const looked = /^(index|sv\/.*|en\/index)\.html$/.test(path) ? await accessFaults(page) : []
    faults.push(...looked.map((fault) => `${path} ${fault}`))
    await page.setViewportSize({ width: 320, height: 640 })
    await expectNoSidewaysScroll(page).catch((wide) => faults.push(`${path} ${wide.message}`))
  }
  expect(faults).toEqual([])
})

it('a tie leads to its rule, and what is folded away opens by keyboard, without script', async () => {
  const plain = await browser.newPage({ javaScriptEnabled: false })
  await plain.goto(pathToFileURL(join(folder, 'sv', 'communication', 'email.html')).href)
  await plain.getByRole('link', { name: 'N83' }).first().click()
  await expect.poll(() => plain.url()).toMatch(/#rule-N83$/)
  const fold = plain.locator('summary').first()
  await fold.focus()
  await plain.keyboard.press('Enter')
  await expect.poll(() => plain.locator('details[open]').count()).toBe(1)
})
