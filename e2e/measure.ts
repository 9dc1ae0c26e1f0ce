/**
 * How long people wait, and how much the server takes: `node tools/runtime.mjs e2e/measure.ts`.
 * Prints figures beside their goals. They depend on the machine, so this is no test and fails nothing.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { buildWebIfStale } from '../tools/build-web.ts'
import { checks } from '../tools/checks.ts'
import { arrive, openBrowser } from './browser.ts'
import { startDemo } from './slussen.ts'

const TIMES = 15
const home = await mkdtemp(join(tmpdir(), 'slussen-measure-'))
await buildWebIfStale()
try {
  const first = await timed(() => startDemo(home))
  await first.result.stop()
  print('first start', seconds(first.ms), '60 s after the install')
  const second = await timed(() => startDemo(home))
  print('warm start, web built', seconds(second.ms), '≤ 3 s')
  await setTimeout(60_000)
  print('memory 60 s later (RSS)', await memoryOf(second.result.process.pid), '≤ 300 MB')
  const bundle = await checks.find(({ name }) => name === 'bundle')?.run([])
  print('scripts and styles of the first route', bundle?.note ?? '–', '≤ 130 kB gz')
  await measurePage(second.result.url)
  await second.result.stop()
} finally {
  await rm(home, { recursive: true, force: true })
}

async function measurePage(url: string): Promise<void> {
  const browser = await openBrowser()
  const { page } = await arrive(browser, url)
  await page.getByRole('button', { name: /Tilde Vasshed/ }).click()
  await page.locator('.it').nth(1).waitFor()
  const opened: number[] = []
  for (let time = 0; time < TIMES; time++) opened.push(await opening(page, time % 2))
  print('open a conversation', median(opened), '≤ 150 ms')
  const judged: number[] = []
  const letter = page.getByRole('textbox', { name: 'Meddelande' })
  for (let time = 0; time < TIMES; time++) {
    await letter.fill('')
    await page.locator('.verdict').waitFor({ state: 'detached' })
    judged.push(await fromKeyToVerdict(page))
  }
  await letter.fill('')
  print('key to verdict', median(judged), '≤ 50 ms')
  await browser.close()
}

/** From the press on a row of the list until the other conversation's words and its field stand there. */
async function opening(page: Page, row: number): Promise<number> {
  const done = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const shown = () => document.querySelector('.thread .bub')?.id
        const before = shown()
        addEventListener(
          'click',
          () => {
            const pressed = performance.now()
            const look = () =>
              shown() !== undefined && shown() !== before && document.querySelector('.composer textarea')
                ? resolve(performance.now() - pressed)
                : requestAnimationFrame(look)
            look()
          },
          { capture: true, once: true },
        )
      }),
  )
  await page.locator('.it').nth(row).click()
  return done
}

/** From a key in an empty field until the gate's answer to it has been painted. */
async function fromKeyToVerdict(page: Page): Promise<number> {
  const done = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        addEventListener(
          'keydown',
          () => {
            const pressed = performance.now()
            const look = () =>
              document.querySelector('.verdict h2')
                ? resolve(performance.now() - pressed)
                : requestAnimationFrame(look)
            look()
          },
          { capture: true, once: true },
        )
      }),
  )
  await page.getByRole('textbox', { name: 'Meddelande' }).press('a')
  return done
}

async function timed<Result>(deed: () => Promise<Result>): Promise<{ ms: number; result: Result }> {
  const begun = performance.now()
  const result = await deed()
  return { ms: performance.now() - begun, result }
}

/** Linux only: elsewhere the figure is left out. */
async function memoryOf(pid: number | undefined): Promise<string> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  const kilobytes = Number(/VmRSS:\s+(\d+)/.exec(status)?.[1])
  return Number.isFinite(kilobytes) ? `${Math.round(kilobytes / 1024)} MB` : '–'
}

function median(figures: number[]): string {
  const sorted = figures.toSorted((a, b) => a - b)
  return `${Math.round(sorted[Math.floor(sorted.length / 2)] ?? 0)} ms (slowest ${Math.round(sorted.at(-1) ?? 0)})`
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`
}

function print(what: string, figure: string, goal: string): void {
  process.stdout.write(`${what.padEnd(40)} ${figure.padEnd(34)} goal ${goal}\n`)
}
