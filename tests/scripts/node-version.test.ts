import { afterEach, expect, test, vi } from "vitest";
import { nodeIsNewEnough } from "../../scripts/lib/node-version.mjs";

afterEach(() => {
  process.exitCode = undefined;
});

test("Node 20.19 and newer will do", () => {
  expect(["20.19.0", "20.20.2", "22.0.0", "24.22.1"].map(nodeIsNewEnough)).toEqual([true, true, true, true]);
});

test("an older Node is told so in both languages, and the command ends badly", () => {
  const printed = vi.spyOn(console, "error").mockImplementation(() => {});
  expect(nodeIsNewEnough("20.18.3")).toBe(false);
  expect(process.exitCode).toBe(1);
  expect(printed.mock.calls.flat().join("\n")).toMatch(/Cần Node\.js từ 20\.19.*có 20\.18\.3.*\n.*20\.19 or newer is needed/);
  printed.mockRestore();
});
