import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readPlaywright, readVitest, sumOf } from "../../scripts/lib/reports.mjs";
import { temporaryFolder } from "../support/temporary-folder";

const vitest = { numPassedTests: 7, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [] };
const playwright = { stats: { expected: 5, unexpected: 0, flaky: 0, skipped: 0 }, errors: [] };

function written(content: string): string {
  const file = join(temporaryFolder("report"), "report.json");
  writeFileSync(file, content);
  return file;
}

test("the sum is the runner's own", () => {
  expect(sumOf(written(JSON.stringify(vitest)), 0, readVitest)).toEqual({ passed: 7, failed: 0, failures: [] });
  expect(sumOf(written(JSON.stringify(playwright)), 0, readPlaywright)).toEqual({ passed: 5, failed: 0, failures: [] });
});

test("a missing report is a failure", () => {
  expect(sumOf("/nowhere/report.json", 0, readVitest)).toMatchObject({ passed: 0, failed: 1, failures: [expect.any(String)] });
});

test("a report cut off in the middle is a failure", () => {
  expect(sumOf(written('{"numPassedTests": 7'), 0, readVitest)).toMatchObject({ passed: 0, failed: 1, failures: [expect.any(String)] });
});

test("a run that ends badly is a failure although every test passed", () => {
  expect(sumOf(written(JSON.stringify(vitest)), 1, readVitest)).toMatchObject({ passed: 7, failed: 1, failures: [expect.any(String)] });
});

test("a run without a test is a failure", () => {
  expect(readVitest({ ...vitest, numPassedTests: 0 })).toMatchObject({ passed: 0, failed: 1, failures: [expect.any(String)] });
  expect(readPlaywright({ ...playwright, stats: { ...playwright.stats, expected: 0 } })).toMatchObject({
    passed: 0,
    failed: 1,
    failures: [expect.any(String)],
  });
});

test("a file that cannot be loaded counts as one failure", () => {
  const broken = { status: "failed", assertionResults: [] };
  const red = { status: "failed", assertionResults: [{ status: "failed" }, { status: "passed" }] };
  expect(readVitest({ ...vitest, numFailedTests: 1, testResults: [broken, red] })).toMatchObject({ passed: 7, failed: 2 });
});

test("a test that was left out has not passed", () => {
  expect(readVitest({ ...vitest, numPendingTests: 2 })).toMatchObject({ passed: 7, failed: 2 });
  expect(readPlaywright({ stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 1 }, errors: [{}] })).toMatchObject({
    passed: 5,
    failed: 4,
  });
});

test("what failed is named with the beginning of its message", () => {
  const red = { status: "failed", fullName: "a vote is counted", failureMessages: ["expected 1 to be 2\n    at count.ts"] };
  const file = { name: "tests/count.test.ts", status: "failed", assertionResults: [red, { status: "passed" }] };
  expect(readVitest({ ...vitest, numFailedTests: 1, testResults: [file] }).failures).toEqual([
    "tests/count.test.ts › a vote is counted (failed)\nexpected 1 to be 2\n    at count.ts",
  ]);
  const spec = {
    title: "a phone dies",
    file: "vote.spec.ts",
    ok: false,
    tests: [{ status: "unexpected", results: [{ errors: [{ message: "Timeout" }] }] }],
  };
  const inner = { suites: [{ specs: [spec] }] };
  expect(readPlaywright({ stats: { ...playwright.stats, unexpected: 1 }, errors: [], suites: [inner] }).failures).toEqual([
    "vote.spec.ts › a phone dies\nTimeout",
  ]);
});
