import type { Reporter, TestCase } from 'vitest/node'

/** Begins the line of a test that failed, and passed when it was run again: a fault of the test or of the program, to be found. */
export const SECOND_TRY = 'Passed only at the second try:'

export default class implements Reporter {
  onTestCaseResult(test: TestCase): void {
    if (test.diagnostic()?.flaky)
      console.log(`${SECOND_TRY} ${test.module.relativeModuleId} > ${test.fullName}`)
  }
}
