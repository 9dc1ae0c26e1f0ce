import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { expectAccessible, expectNoSidewaysScroll } from './accessible.ts'
import { journeys, leftBehind, shoot } from './browser.ts'
import { type Cast, cast } from './cast.ts'
import type { State } from './states.ts'
import { type Language, swedishOnly, word } from './words.ts'

const WIDE = { width: 1280, height: 800 }
/** A large window at 200 %, and a telephone (WCAG 1.4.10). */
const NARROW = [
  { width: 640, height: 400 },
  { width: 320, height: 640 },
]

/** Every page and main dialog in one language: axe, one h1, no sideways scroll, neutral title, nothing kept. */
export function lookAtEverything(language: Language): void {
  const { visit, open } = journeys()
  const w = (id: string, values?: Record<string, string>) => word(language, id, values)
  let all: { cast: Cast; states: State[]; names: RegExp }
  beforeAll(async () => {
    all = await cast(language)
  })

  const groups: State['who'][] = ['nobody', 'newcomer', 'officer', 'registrar', 'administrator']
  describe(`every page and main dialog, ${language === 'sv' ? 'in Swedish' : 'in English'}`, () => {
    it.each(groups)('is accessible at every size: %s', { timeout: 300_000 }, async (who) => {
      const page = who === 'nobody' ? (await open()).page : await visit(all.cast[who])
      if (who === 'nobody' && language === 'en')
        await page.getByRole('button', { name: 'In English' }).click()
      const states = all.states.filter((state) => state.who === who)
      expect(states.length).toBeGreaterThan(0)
      const faults: string[] = []
      const at = async (state: State, deed: () => Promise<void>) => {
        await deed().catch((error: Error) =>
          faults.push(`${state.name}, ${page.viewportSize()?.width} px: ${error.message}`),
        )
      }
      for (const state of states) {
        await page.setViewportSize(WIDE)
        if (who !== 'nobody') await page.goto(new URL(state.path, inject('demo').url).href)
        await at(state, () => state.reach(page, w))
        await shoot(page, `${language}-${state.name}`)
        await at(state, () => look(page, language, all.names))
        for (const size of NARROW) {
          await page.setViewportSize(size)
          if (state.inPanel) {
            await page.reload()
            await at(state, () => state.reach(page, w))
          }
          await at(state, () => expectNoSidewaysScroll(page))
          await at(state, () => expectOneHeading(page))
        }
        // Both narrow sizes have the same layout: once is enough for axe.
        await at(state, () => expectAccessible(page))
        await shoot(page, `${language}-${state.name}-320`)
      }
      expect(faults).toEqual([])
    })
  })
}

async function look(page: Page, language: Language, names: RegExp): Promise<void> {
  await expectAccessible(page)
  await expectOneHeading(page)
  expect(await page.title()).toMatch(/^[\p{Letter} .,:…?-]+ – Slussen$/u)
  expect(await page.title()).not.toMatch(names)
  expect(await leftBehind(page)).toEqual([])
  expect(await page.locator('html').getAttribute('lang')).toBe(language)
  if (language === 'en') expect(await swedishLabels(page)).toEqual([])
}

async function expectOneHeading(page: Page): Promise<void> {
  expect(await page.locator('h1:visible').allTextContents()).toHaveLength(1)
}

/** Labels left in Swedish on an English page. What people have written is in no list and does not count. */
async function swedishLabels(page: Page): Promise<string[]> {
  const labels = await page.evaluate(() =>
    [...document.querySelectorAll('h1,h2,h3,button,a,label,legend,summary,th,dt,p,span,[aria-label]')]
      .filter((element) => !element.closest('[lang=sv]'))
      .flatMap((element) => [
        element.getAttribute('aria-label'),
        ...[...element.childNodes]
          .filter(({ nodeType }) => nodeType === 3)
          .map(({ textContent }) => textContent),
      ])
      .map((text) => text?.trim() ?? ''),
  )
  const swedish = swedishOnly()
  for (const title of ['Registrator', 'Enhetschef']) swedish.delete(title) // what two people are called
  return [...new Set(labels.filter((label) => swedish.has(label)))]
}
