import { expect, test } from "vitest";
import { stepLine } from "../../scripts/lib/steps.mjs";

test("a step shows its seconds with a comma", () => {
  expect(stepLine("✓", "Dựng trang · build", 55_640, false)).toMatch(/^ {2}✓ Dựng trang · build {2,}55,6 s$/);
});

test("a step that found nothing to do says so", () => {
  expect(stepLine("✓", "Dựng trang · build", 31, true)).toMatch(/0,0 s {2}\(đã có sẵn · up to date\)$/);
});
