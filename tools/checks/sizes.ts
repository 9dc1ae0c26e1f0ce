/** A file is 30–150 lines; at 250 think; 400 is an error, unless it stands here with a reason. */
import type { Source } from '../sources.ts'

const think = 250
const limit = 400

/** Longer files that are allowed to be: path → why. A line here is a decision; keep it short. */
const longOnPurpose: Record<string, string> = {}

export type Sizes = {
  faults: string[]
  warnings: string[]
  totals: Record<string, { files: number; lines: number }>
}

export function sizes(sources: Source[], allowed: Record<string, string> = longOnPurpose): Sizes {
  const found: Sizes = { faults: [], warnings: [], totals: {} }
  for (const { path, text } of sources) {
    const lines = countLines(text)
    addTo(found.totals, packageOf(path), lines)
    if (allowed[path] !== undefined) continue
    if (lines > limit) found.faults.push(`${path} has ${lines} lines (limit ${limit})`)
    else if (lines > think) found.warnings.push(`${path} has ${lines} lines: think of dividing it`)
  }
  for (const [path, reason] of Object.entries(allowed)) {
    const source = sources.find((one) => one.path === path)
    if (source === undefined) found.faults.push(`${path} is allowed to be long but is not there`)
    else if (countLines(source.text) <= limit) found.faults.push(`${path} is allowed to be long but is not`)
    if (reason.trim() === '') found.faults.push(`${path} is allowed to be long without a reason`)
  }
  return found
}

function addTo(totals: Sizes['totals'], name: string, lines: number): void {
  const { files = 0, lines: before = 0 } = totals[name] ?? {}
  totals[name] = { files: files + 1, lines: before + lines }
}

function countLines(text: string): number {
  return text.split('\n').length - (text.endsWith('\n') ? 1 : 0)
}

function packageOf(path: string): string {
  const folder = path.includes('/') ? path.slice(0, path.indexOf('/')) : 'root'
  return isTestPath(path) && folder !== 'e2e' ? `${folder} (tests)` : folder
}

function isTestPath(path: string): boolean {
  return /\.test\.tsx?$/.test(path) || path.includes('/testing/')
}
