import { expect, test } from "vitest";
import { Problem, sentences } from "../../scripts/lib/problem.mjs";

test("a problem is told in Vietnamese, then in English, then in the words of the program", () => {
  expect(sentences(new Problem("Cổng bận.", "The port is taken.", "EADDRINUSE"))).toBe("\n✗ Cổng bận.\n  The port is taken.\n  EADDRINUSE");
});

test("a full disk is recognised whoever reports it", () => {
  const reported = [
    new Error("ENOSPC: no space left on device, write"),
    new Problem("Bước “npm ci” không xong.", "The step “npm ci” failed.", "npm error code ENOSPC"),
    new Problem("PostgreSQL không khởi động được.", "PostgreSQL did not start.", "FATAL: could not write: No space left on device"),
  ];
  for (const error of reported) expect(sentences(error)).toMatch(/^\n✗ Ổ đĩa đã đầy: .*\n {2}The disk is full: .*$/);
});

test("an error nobody foresaw keeps its trace", () => {
  expect(sentences(new TypeError("x is not a function"))).toContain("TypeError: x is not a function");
});
