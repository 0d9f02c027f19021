import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { codeOf, filesBelow, root } from "./source";

const lib = filesBelow("lib");
const hasLogic = (path: string) => /\bfunction\b|=>/.test(codeOf(path));

describe("tests mirror the house", () => {
  it("every rules, policy and states file has its test", () => {
    const pure = lib.filter((path) => /\/(rules|policy|states)\.ts$/.test(path) && hasLogic(path));
    expect(pure.filter((path) => !existsSync(join(root, "tests", path.replace(/\.ts$/, ".test.ts"))))).toEqual([]);
  });

  it("every commands file has its test", () => {
    const commands = lib.filter((path) => path.endsWith("/commands.ts"));
    expect(commands.filter((path) => !existsSync(join(root, "tests", path.replace(/\.ts$/, ".test.ts"))))).toEqual([]);
  });

  it("no test has lost its file", () => {
    const known = /\/(visibility|journey|races)\.test\.tsx?$/;
    const tests = filesBelow("tests/lib").filter((path) => path.endsWith(".test.ts") && !known.test(path));
    expect(tests.filter((path) => !existsSync(join(root, path.replace(/^tests\//, "").replace(/\.test\.ts$/, ".ts"))))).toEqual([]);
  });
});
