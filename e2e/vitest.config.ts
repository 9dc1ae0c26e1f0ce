import { defineConfig } from 'vitest/config'

// Journeys: each file starts the demo as a newcomer does, in a folder of its own, and walks through it in Chromium.
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['**/*.e2e.ts'],
    globalSetup: '../server/src/testing/prepare.ts',
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 90_000,
    hookTimeout: 120_000,
  },
})
