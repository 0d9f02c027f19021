import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { waysToChromium } from "../../scripts/lib/chromium.mjs";
import { temporaryFolder } from "../support/temporary-folder";

// A browser that does not start leaves its profile in the place for temporary files.
beforeEach(() => void vi.stubEnv("TMPDIR", temporaryFolder("browser")));
afterEach(() => vi.unstubAllEnvs());

test("the browser that is named is the only one tried", async () => {
  const ways = waysToChromium({ env: { CHROMIUM_PATH: "/nowhere/chromium", PATH: "/usr/bin" }, asRoot: true });
  expect(ways).toHaveLength(1);
  expect(await ways[0]?.()).toBeUndefined();
});

test("a program of that name that is no browser is passed over", async () => {
  const folder = temporaryFolder("browser");
  writeFileSync(join(folder, "chromium"), "#!/bin/sh\necho 'install the snap first' >&2\nexit 1\n", { mode: 0o755 });
  const [first] = waysToChromium({ env: { PATH: folder }, asRoot: false });
  expect(await first?.()).toBeUndefined();
});

test("the system's browser comes before the package's, and only root installs one", () => {
  const folder = temporaryFolder("browser");
  const without = waysToChromium({ env: { PATH: folder }, asRoot: false }).length;
  writeFileSync(join(folder, "google-chrome"), "");
  expect(waysToChromium({ env: { PATH: folder }, asRoot: false })).toHaveLength(without + 1);
  expect(waysToChromium({ env: { PATH: folder, GUONG_SKIP_SYSTEM_CHROMIUM: "1" }, asRoot: false })).toHaveLength(1);
});
