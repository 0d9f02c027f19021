import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readPlaywright, readVitest, sumOf } from "../../scripts/lib/reports.mjs";

const vitest = { numPassedTests: 7, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [] };
const playwright = { stats: { expected: 5, unexpected: 0, flaky: 0, skipped: 0 }, errors: [] };

function written(content: string): string {
  const file = join(mkdtempSync(join(tmpdir(), "guong-report-")), "report.json");
  writeFileSync(file, content);
  return file;
}

test("the sum is the runner's own", () => {
  expect(sumOf(written(JSON.stringify(vitest)), 0, readVitest)).toEqual({ passed: 7, failed: 0 });
  expect(sumOf(written(JSON.stringify(playwright)), 0, readPlaywright)).toEqual({ passed: 5, failed: 0 });
});

test("a missing report is a failure", () => {
  expect(sumOf("/nowhere/report.json", 0, readVitest)).toEqual({ passed: 0, failed: 1 });
});

test("a report cut off in the middle is a failure", () => {
  expect(sumOf(written('{"numPassedTests": 7'), 0, readVitest)).toEqual({ passed: 0, failed: 1 });
});

test("a run that ends badly is a failure although every test passed", () => {
  expect(sumOf(written(JSON.stringify(vitest)), 1, readVitest)).toEqual({ passed: 7, failed: 1 });
});

test("a run without a test is a failure", () => {
  expect(readVitest({ ...vitest, numPassedTests: 0 })).toEqual({ passed: 0, failed: 1 });
  expect(readPlaywright({ ...playwright, stats: { ...playwright.stats, expected: 0 } })).toEqual({ passed: 0, failed: 1 });
});

test("a file that cannot be loaded counts as one failure", () => {
  const broken = { status: "failed", assertionResults: [] };
  const red = { status: "failed", assertionResults: [{ status: "failed" }, { status: "passed" }] };
  expect(readVitest({ ...vitest, numFailedTests: 1, testResults: [broken, red] })).toEqual({ passed: 7, failed: 2 });
});

test("a test that was left out has not passed", () => {
  expect(readVitest({ ...vitest, numPendingTests: 2 })).toEqual({ passed: 7, failed: 2 });
  expect(readPlaywright({ stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 1 }, errors: [{}] })).toEqual({ passed: 5, failed: 4 });
});
