import { expect, it } from 'vitest'
import { countTests, notRun, type Report } from './test-count.ts'

const report = (more: Partial<Report> = {}): Report => ({
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [],
  ...more,
})

it('a run where everything passed is counted as it is', () => {
  expect(countTests('house', report(), 0)).toEqual({ passed: 3, failed: 0, remarks: [] })
})

it('failed tests are counted', () => {
  expect(countTests('house', report({ numFailedTests: 2 }), 1)).toMatchObject({ passed: 3, failed: 2 })
})

it('a file that crashed before its tests is a failure', () => {
  const testResults = [{ name: 'send.test.ts', status: 'failed', assertionResults: [] }]
  expect(countTests('house', report({ testResults }), 1)).toMatchObject({ passed: 3, failed: 1 })
})

it('a skipped test is a failure', () => {
  expect(countTests('house', report({ numPendingTests: 1, numTodoTests: 1 }), 0)).toMatchObject({ failed: 2 })
})

it('an error outside the tests is a failure, though every test passed', () => {
  expect(countTests('house', report(), 1)).toMatchObject({ passed: 3, failed: 1 })
})

it('a run that ended without a report, or without a test, is a failure', () => {
  expect(countTests('e2e', undefined, 0)).toMatchObject({ passed: 0, failed: 1 })
  expect(countTests('e2e', report({ numPassedTests: 0 }), 0)).toMatchObject({ passed: 0, failed: 1 })
})

it('a test file that no suite ran is a failure', () => {
  const ran = report({ testResults: [{ name: '/house/a.test.ts', status: 'passed', assertionResults: [] }] })
  expect(notRun(['/house/a.test.ts', '/house/b.test.ts'], [ran])).toMatchObject({ failed: 1 })
  expect(notRun(['/house/a.test.ts'], [ran])).toMatchObject({ failed: 0 })
})
