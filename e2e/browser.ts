import { readFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { expect } from 'vitest'
import { findProgram } from '../tools/machine.ts'

const SHOTS = join(import.meta.dirname, '..', 'artifacts', 'screenshots')
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

export async function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? findProgram('chromium') ?? '',
    args: ['--no-sandbox', '--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
  })
}

export interface Visitor {
  page: Page
  context: BrowserContext
  /** Requests to any other host than the demo's own, and breaches of the content policy. Both stay empty. */
  strangers: string[]
  breaches: string[]
}

/** A person with a browser of their own, logged in by the demo's button when `name` is given. */
export async function visit(browser: Browser, url: string, name?: string): Promise<Visitor> {
  const context = await browser.newContext({ locale: 'sv-SE', timezoneId: 'Europe/Stockholm', viewport: { width: 1280, height: 800 } })
  const page = await context.newPage()
  const strangers: string[] = []
  const breaches: string[] = []
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url())
    if (hostname !== 'localhost' && protocol !== 'data:' && protocol !== 'blob:') strangers.push(request.url())
  })
  page.on('console', (message) => {
    if (/Content Security Policy|TrustedHTML|Trusted Type/i.test(message.text())) breaches.push(message.text())
  })
  page.on('pageerror', (error) => breaches.push(String(error)))
  await page.goto(url)
  if (name !== undefined) {
    await page.getByRole('button', { name: new RegExp(name) }).click()
    await page.getByRole('heading', { level: 1 }).waitFor()
  }
  return { page, context, strangers, breaches }
}

/** No breach of WCAG 2.2 A and AA, nor of the best practices, in the state the page is in now. */
export async function expectAccessible(page: Page): Promise<void> {
  // Run in a world of its own, so that the page's content policy holds for the page and not for the instrument.
  const session = await page.context().newCDPSession(page)
  const { frameTree } = await session.send('Page.getFrameTree')
  const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'axe' })
  await session.send('Runtime.evaluate', { contextId: executionContextId, expression: AXE })
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    contextId: executionContextId,
    awaitPromise: true,
    returnByValue: true,
    expression: `axe.run(document, { runOnly: ['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa','best-practice'] })
      .then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map((node) => node.target.join(' ')).join(', ')))`,
  })
  await session.detach()
  expect(exceptionDetails, 'axe itself ran').toBeUndefined()
  expect(result.value).toEqual([])
}

/** Nothing sticks out sideways. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const { wide, window } = await page.evaluate(() => ({ wide: document.documentElement.scrollWidth, window: document.documentElement.clientWidth }))
  expect(wide, `the page is ${wide} px wide in a window of ${window} px`).toBeLessThanOrEqual(window)
}

/** Kept in artifacts/screenshots, to be looked at beside the wireframes. */
export async function shoot(page: Page, name: string): Promise<void> {
  await mkdir(SHOTS, { recursive: true })
  await page.screenshot({ path: join(SHOTS, `${name}.png`) })
}
