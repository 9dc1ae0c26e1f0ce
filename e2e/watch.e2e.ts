/** What watches the journeys is itself shown one fault of each kind. */
import { expect, inject, it } from 'vitest'
import { accessFaults, expectNoSidewaysScroll, focusFault } from './accessible.ts'
import { arrive, leftBehind, openBrowser } from './browser.ts'

it('a picture without words, a field without a name and a second heading are found', async () => {
  await withPage(async ({ page }) => {
    expect(await accessFaults(page)).toEqual([])
    await page.evaluate(() => {
      document.querySelector('main')?.append(document.createElement('img'), document.createElement('input'))
      document.querySelector('h1')?.remove()
    })
    const found = (await accessFaults(page)).join()
    for (const rule of ['image-alt', 'label', 'page-has-heading-one']) expect(found).toContain(rule)
  })
})

it('something too wide, and focus that nobody sees, are found', async () => {
  await withPage(async ({ page }) => {
    await page.getByRole('button').first().focus()
    await page.keyboard.press('Tab')
    expect(await focusFault(page)).toBe('')
    await page.evaluate(() => {
      const focused = document.activeElement as HTMLElement
      focused.style.outline = 'none'
      focused.style.boxShadow = 'none'
      document.body.style.inlineSize = '3000px'
    })
    expect(await focusFault(page)).toMatch(/is not marked$/)
    await expect(expectNoSidewaysScroll(page)).rejects.toThrow('3000 px wide')
  })
})

it('a question to another host, raw markup and what is kept in the browser are found', async () => {
  await withPage(async ({ page, strangers, breaches }) => {
    expect([...strangers, ...breaches, ...(await leftBehind(page))]).toEqual([])
    await page.evaluate(async () => {
      localStorage.setItem('draft', 'Hej')
      try {
        document.body.innerHTML = '<p>Hej'
      } catch {
        // The content policy throws; it has also said so, which is what counts here.
      }
      await fetch('https://example.org/').catch(() => {})
    })
    await expect.poll(() => breaches.join()).toMatch(/Trusted/)
    await expect.poll(() => [...strangers, ...breaches].join()).toMatch(/example\.org/)
    expect(await leftBehind(page)).toEqual(['draft'])
  })
})

async function withPage(deed: (visitor: Awaited<ReturnType<typeof arrive>>) => Promise<void>): Promise<void> {
  const browser = await openBrowser()
  try {
    const visitor = await arrive(browser, inject('demo').url)
    await visitor.page.getByRole('heading', { level: 2 }).waitFor()
    await deed(visitor)
  } finally {
    await browser.close()
  }
}
