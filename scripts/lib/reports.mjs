import { existsSync, readFileSync } from "node:fs";

/** @typedef {{ passed: number, failed: number }} Sum */

/**
 * What the runner itself wrote down. A report that is missing or cannot be read is a failure, and so
 * is a run that ended badly although every test it lists passed.
 * @param {string} file
 * @param {number} status how the runner ended
 * @param {(report: any) => Sum} read
 * @returns {Sum}
 */
export function sumOf(file, status, read) {
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  try {
    const { passed, failed } = read(JSON.parse(readFileSync(file, "utf8")));
    return { passed, failed: failed === 0 && status !== 0 ? 1 : failed };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/**
 * Vitest's JSON. A file that could not be loaded has no tests and counts as one failure; a test that
 * was left out has not passed.
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number,
 *   testResults: { status: string, assertionResults: { status: string }[] }[] }} report
 * @returns {Sum}
 */
export function readVitest(report) {
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.every((test) => test.status !== "failed"),
  );
  const left = report.numPendingTests + report.numTodoTests;
  return atLeastOne({ passed: report.numPassedTests, failed: report.numFailedTests + left + broken.length });
}

/**
 * Playwright's JSON; errors outside of tests and tests left out count as failures.
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number }, errors: unknown[] }} report
 * @returns {Sum}
 */
export function readPlaywright({ stats, errors }) {
  return atLeastOne({ passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped + errors.length });
}

/**
 * A run without a single test proves nothing.
 * @param {Sum} sum
 */
function atLeastOne(sum) {
  return sum.passed + sum.failed === 0 ? { passed: 0, failed: 1 } : sum;
}
