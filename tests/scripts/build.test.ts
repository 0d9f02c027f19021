import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { fingerprint } from "../../scripts/lib/build.mjs";
import { temporaryFolder } from "../support/temporary-folder";

test("a fingerprint changes with the content and the name of every file, and with nothing else", () => {
  const folder = temporaryFolder("build");
  mkdirSync(join(folder, "app/inner"), { recursive: true });
  writeFileSync(join(folder, "app/inner/page.tsx"), "one");
  const paths = ["app", "missing.ts"];
  const first = fingerprint(folder, paths);
  writeFileSync(join(folder, "other.txt"), "not a source");
  expect(fingerprint(folder, paths)).toBe(first);
  writeFileSync(join(folder, "app/inner/page.tsx"), "two");
  const second = fingerprint(folder, paths);
  expect(second).not.toBe(first);
  renameSync(join(folder, "app/inner/page.tsx"), join(folder, "app/inner/layout.tsx"));
  expect(fingerprint(folder, paths)).not.toBe(second);
});
