import { mkdirSync, mkdtempSync, renameSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { fingerprint } from "../../scripts/lib/build.mjs";

test("a fingerprint changes with the content and the name of every file, and with nothing else", () => {
  const folder = mkdtempSync(join(tmpdir(), "guong-build-"));
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
