import { defineConfig } from 'vitest/config'

const project = (name: string, include: string[], more: object = {}) => ({ test: { name, include, ...more } })

// Tests lie beside the code. Only the server's need the two stores, so only they wait for them.
export default defineConfig({
  test: {
    pool: 'forks',
    projects: [
      project('rules', ['rules/src/**/*.test.ts']),
      project('server', ['server/src/**/*.test.ts', 'demo/**/*.test.ts'], {
        globalSetup: 'server/src/testing/prepare.ts',
        testTimeout: 20_000,
        hookTimeout: 60_000,
      }),
      project('web', ['web/src/**/*.test.ts']),
      project('bench', ['bench/**/*.test.ts'], { testTimeout: 60_000 }),
      project('tools', ['tools/**/*.test.ts'], { testTimeout: 60_000 }),
    ],
  },
})
