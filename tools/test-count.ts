/** Counts a test run so that nothing wrong can look right: a file that crashed, a skipped test, an error beside the tests. */

/** What we read of vitest's JSON report. */
export type Report = {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
  testResults: { name: string; status: string; assertionResults: { status: string }[] }[]
}

export type Count = { passed: number; failed: number; remarks: string[] }

/** @param code the exit code of the test runner, which also knows of errors outside the tests */
export function countTests(suite: string, report: Report | undefined, code: number): Count {
  if (report === undefined)
    return { passed: 0, failed: 1, remarks: [`${suite}: the run ended without a report.`] }
  const crashed = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((one) => one.status === 'failed'),
  )
  const skipped = report.numPendingTests + report.numTodoTests
  const count: Count = {
    passed: report.numPassedTests,
    failed: report.numFailedTests + crashed.length + skipped,
    remarks: crashed.map(({ name }) => `${suite}: ${name} failed outside its tests.`),
  }
  if (skipped > 0) count.remarks.push(`${suite}: ${skipped} skipped, which counts as failed.`)
  if (code !== 0 && count.failed === 0) {
    count.failed = 1
    count.remarks.push(`${suite}: every test passed, but the run failed (an error outside the tests).`)
  }
  if (count.passed + count.failed === 0) return { passed: 0, failed: 1, remarks: [`${suite}: no test ran.`] }
  return count
}

/** Test files that exist but that no suite ran: a folder that a configuration forgot must not go unnoticed. */
export function notRun(files: string[], reports: Report[]): Count {
  const ran = new Set(reports.flatMap(({ testResults }) => testResults.map(({ name }) => name)))
  const missed = files.filter((file) => !ran.has(file))
  return {
    passed: 0,
    failed: missed.length,
    remarks: missed.map((file) => `${file} was not run by any suite.`),
  }
}
