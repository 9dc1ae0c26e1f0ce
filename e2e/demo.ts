import type { TestProject } from 'vitest/node'
import type {} from '../server/src/testing/prepare.ts'
import { type DemoPlace, startDemo } from './slussen.ts'

declare module 'vitest' {
  interface ProvidedContext {
    demo: DemoPlace
  }
}

/** One demo for the whole run, started as a newcomer starts it. Each journey has people and messages of its own in it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { url, mailboxUrl, smtpPort, letters, output, stop } = await startDemo()
  project.provide('demo', { url, mailboxUrl, smtpPort, letters, output })
  return stop
}
