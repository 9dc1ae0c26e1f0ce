import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest'
import { findProgram } from '../tools/machine.ts'

const SHOTS = join(import.meta.dirname, '..', 'artifacts', 'screenshots')
const LOGGED_IN = '.top-me'

export async function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? findProgram('chromium') ?? '',
    args: [
      '--no-sandbox',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  })
}

export interface Visitor {
  page: Page
  context: BrowserContext
  /** Requests to any other host than the demo's own, and breaches of the content policy. Both stay empty. */
  strangers: string[]
  breaches: string[]
}

/** Somebody at the log-in page, in a browser of their own. */
export async function arrive(browser: Browser, url: string): Promise<Visitor> {
  const context = await browser.newContext({
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    viewport: { width: 1280, height: 800 },
  })
  const page = await context.newPage()
  const strangers: string[] = []
  const breaches: string[] = []
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url())
    if (hostname !== 'localhost' && protocol !== 'data:' && protocol !== 'blob:')
      strangers.push(request.url())
  })
  page.on('console', (message) => {
    if (/Content Security Policy|TrustedHTML|Trusted ?Type/i.test(message.text()))
      breaches.push(message.text())
  })
  page.on('pageerror', (error) => breaches.push(String(error)))
  await page.goto(url)
  return { page, context, strangers, breaches }
}

/**
 * A browser for the journeys of a file, and after each of them the same look back: nobody else was asked, no content
 * policy was broken, nothing is left in the browser.
 */
export function journeys() {
  const visitors: Visitor[] = []
  let browser: Browser
  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterEach(async ({ task }) => {
    const failed = task.result?.state === 'fail'
    for (const [index, { page }] of visitors.entries())
      if (failed)
        await shoot(page, `failed-${task.name.replace(/[^\p{Letter}\d]+/gu, '-').slice(0, 60)}-${index}`)
    for (const { page, context, strangers, breaches } of visitors.splice(0)) {
      const left = await leftBehind(page)
      await context.close()
      expect(strangers, 'requests to other hosts').toEqual([])
      expect(breaches, 'breaches of the content policy').toEqual([])
      expect(left, 'left in the browser').toEqual([])
    }
  })
  afterAll(() => browser?.close())

  const open = async (): Promise<Visitor> => {
    const visitor = await arrive(browser, inject('demo').url)
    visitors.push(visitor)
    return visitor
  }
  return {
    /** At the log-in page. */
    open,
    /** Logged in by the demo's button, or straight away as the officer with that id. */
    visit: async (who: string | { staffId: string }, path = ''): Promise<Page> => {
      const { page } = await open()
      if (typeof who === 'string') {
        await page.getByRole('button', { name: who }).click()
        await page.locator(LOGGED_IN).waitFor()
      } else await page.evaluate(logIn, who.staffId)
      if (path || typeof who !== 'string') await page.goto(new URL(path, inject('demo').url).href)
      await page.getByRole('heading', { level: 1 }).waitFor()
      return page
    },
  }
}

async function logIn(staffId: string): Promise<void> {
  await fetch('/api/demo/sessions', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ staffId }),
  })
}

/** What the page keeps in the browser: names only. Sessions are a cookie that no script can read. */
export function leftBehind(page: Page): Promise<string[]> {
  return page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()).map(({ name }) => name ?? ''),
    ...(await caches.keys()),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
    ...document.cookie.split(';').filter(Boolean),
  ])
}

/** Kept in artifacts/screenshots, to be looked at beside the wireframes. */
export async function shoot(page: Page, name: string): Promise<void> {
  await mkdir(SHOTS, { recursive: true })
  await page.screenshot({ path: join(SHOTS, `${name}.png`) })
}
