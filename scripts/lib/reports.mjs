import { existsSync, readFileSync } from "node:fs";

/** @typedef {{ passed: number, failed: number, failures: string[] }} Sum failures: what failed, a line or a few each */

/**
 * What the runner itself wrote down. A report that is missing or cannot be read is a failure, and so
 * is a run that ended badly although every test it lists passed.
 * @param {string} file
 * @param {number} status how the runner ended
 * @param {(report: any) => Sum} read
 * @returns {Sum}
 */
export function sumOf(file, status, read) {
  if (!existsSync(file)) return oneFailure("The runner left no report.");
  try {
    const sum = read(JSON.parse(readFileSync(file, "utf8")));
    if (sum.failed > 0 || status === 0) return sum;
    return { ...sum, failed: 1, failures: [`The runner ended with status ${status} although every test passed.`] };
  } catch {
    return oneFailure("The runner's report cannot be read.");
  }
}

/**
 * Vitest's JSON. A file that could not be loaded has no tests and counts as one failure; a test that
 * was left out has not passed.
 * @typedef {{ status: string, fullName?: string, failureMessages?: string[] }} VitestTest
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number,
 *   testResults: { name?: string, status: string, message?: string, assertionResults: VitestTest[] }[] }} report
 * @returns {Sum}
 */
export function readVitest(report) {
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.every((test) => test.status !== "failed"),
  );
  const left = report.numPendingTests + report.numTodoTests;
  const red = report.testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter((test) => test.status !== "passed")
      .map((test) => `${name} › ${test.fullName} (${test.status})\n${beginning(test.failureMessages?.join("\n"))}`),
  );
  const failures = [...red, ...broken.map(({ name, message }) => `${name}\n${beginning(message)}`)];
  return atLeastOne({ passed: report.numPassedTests, failed: report.numFailedTests + left + broken.length, failures });
}

/**
 * Playwright's JSON; errors outside of tests and tests left out count as failures.
 * @typedef {{ title: string, file: string, ok: boolean, tests: { status: string, results: { errors?: { message?: string }[] }[] }[] }} Spec
 * @typedef {{ specs?: Spec[], suites?: Suite[] }} Suite
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number }, errors: { message?: string }[], suites?: Suite[] }} report
 * @returns {Sum}
 */
export function readPlaywright({ stats, errors, suites = [] }) {
  const red = specsOf(suites).filter(({ tests }) => tests.some((test) => test.status !== "expected"));
  const failures = red.map(({ file, title, tests }) => {
    const messages = tests.flatMap((test) => test.results.flatMap((result) => result.errors ?? [])).map((error) => error.message);
    return `${file} › ${title}\n${beginning(messages.join("\n"))}`;
  });
  const outside = errors.map((error) => beginning(error.message));
  const failed = stats.unexpected + stats.flaky + stats.skipped + errors.length;
  return atLeastOne({ passed: stats.expected, failed, failures: [...failures, ...outside] });
}

/**
 * @param {Suite[]} suites
 * @returns {Spec[]}
 */
function specsOf(suites) {
  return suites.flatMap(({ specs = [], suites: inner = [] }) => [...specs, ...specsOf(inner)]);
}

/** The first lines of a message: enough to know what broke, whatever the log was cut to. */
function beginning(message = "") {
  return message.split("\n").slice(0, 12).join("\n").slice(0, 1500);
}

/**
 * @param {string} sentence
 * @returns {Sum}
 */
function oneFailure(sentence) {
  return { passed: 0, failed: 1, failures: [sentence] };
}

/**
 * A run without a single test proves nothing.
 * @param {Sum} sum
 */
function atLeastOne(sum) {
  return sum.passed + sum.failed === 0 ? oneFailure("The runner found no test.") : sum;
}
