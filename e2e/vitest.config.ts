import { defineConfig } from 'vitest/config'

const root = import.meta.dirname
const group = (name: string, groupOrder: number, include: string[], exclude: string[] = []) => ({
  test: {
    name,
    root,
    include,
    exclude,
    testTimeout: 90_000,
    hookTimeout: 120_000,
    // Nothing waits a fixed time: what is to be seen is looked for until it is there.
    expect: { poll: { timeout: 30_000, interval: 100 } },
    sequence: { groupOrder },
  },
})

// Journeys through one demo in Chromium; then the canary, over all that the demo has written in the meantime.
export default defineConfig({
  test: {
    root,
    globalSetup: ['../server/src/testing/prepare.ts', './demo.ts'],
    pool: 'forks',
    maxWorkers: 2,
    projects: [
      group('journeys', 0, ['*.e2e.ts'], ['canary.e2e.ts', 'kill.e2e.ts']),
      group('afterwards', 1, ['canary.e2e.ts', 'kill.e2e.ts']),
    ],
  },
})
