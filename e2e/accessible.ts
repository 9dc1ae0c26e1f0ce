import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** No breach of WCAG 2.2 A and AA, nor of the best practices, in the state the page is in now (L-65). */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await accessFaults(page)).toEqual([])
}

/** Rule and place of each breach that axe finds, hidden parts of the page left out. */
export async function accessFaults(page: Page): Promise<string[]> {
  // Run in a world of its own, so that the page's content policy holds for the page and not for the instrument.
  const session = await page.context().newCDPSession(page)
  const { frameTree } = await session.send('Page.getFrameTree')
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'axe',
  })
  const run = (expression: string) =>
    session.send('Runtime.evaluate', {
      contextId: executionContextId,
      awaitPromise: true,
      returnByValue: true,
      expression,
    })
  // The same world is found again until the page is loaded anew.
  const { result: known } = await run('typeof axe')
  if (known.value === 'undefined') await run(`${AXE};0`)
  const { result, exceptionDetails } = await run(
    `axe.run(document, { resultTypes: ['violations'], runOnly: ${JSON.stringify(RULES)} }).then(({ violations, passes }) => ({
      faults: violations.map(({ id, nodes }) => id + ': ' + nodes.map((node) => node.target.join(' ')).join(', ')),
      looked: passes.length,
    }))`,
  )
  await session.detach()
  expect(exceptionDetails?.exception?.description, 'axe itself ran').toBeUndefined()
  expect(result.value.looked, 'rules that axe could try').toBeGreaterThan(10)
  return result.value.faults
}

/** Nothing sticks out sideways. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const { wide, window } = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth,
    window: document.documentElement.clientWidth,
  }))
  expect(wide, `the page is ${wide} px wide in a window of ${window} px`).toBeLessThanOrEqual(window)
}

/** The element with focus shows it, and lies in view. */
export async function expectFocusSeen(page: Page): Promise<void> {
  expect(await focusFault(page)).toBe('')
}

/** What is wrong with how focus shows: an outline or a halo is wanted, where it can be seen. '' when nothing is. */
export function focusFault(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement
    if (!(element instanceof HTMLElement) || element === document.body) return 'nothing has focus'
    const name = `${element.tagName.toLowerCase()} "${(element.ariaLabel ?? element.textContent).slice(0, 40)}"`
    const marked = [element, element.closest('.search')].some((one) => {
      const style = one && getComputedStyle(one)
      return (
        style &&
        (style.boxShadow !== 'none' || (style.outlineStyle !== 'none' && style.outlineWidth !== '0px'))
      )
    })
    const { top, bottom, left, right } = element.getBoundingClientRect()
    const inView = bottom > 0 && right > 0 && top < innerHeight && left < innerWidth
    if (!marked) return `${name} is not marked`
    return inView ? '' : `${name} is out of view`
  })
}
