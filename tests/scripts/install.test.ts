import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { isInstalled, withoutNodeEnv } from "../../scripts/lib/install.mjs";

const lock = {
  packages: { "": {}, "node_modules/next": { version: "16.4.6" }, "node_modules/fsevents": { version: "2.3.3", optional: true } },
};

test("an installation is whole when every package has the version of the lock file", () => {
  expect(isInstalled(lock, { packages: { "node_modules/next": { version: "16.4.6" } } })).toBe(true);
});

test("another version, a missing package and an interrupted installation are installed again", () => {
  expect(isInstalled(lock, { packages: { "node_modules/next": { version: "16.4.5" } } })).toBe(false);
  expect(isInstalled(lock, { packages: {} })).toBe(false);
  expect(isInstalled(lock, undefined)).toBe(false);
});

test("NODE_ENV does not reach npm: it would leave out half of what is needed", () => {
  expect(withoutNodeEnv({ NODE_ENV: "production", PATH: "/bin" })).toEqual({ PATH: "/bin" });
});

type Locked = { optionalDependencies?: Record<string, string> };
const locked = JSON.parse(readFileSync("package-lock.json", "utf8")) as { packages: Record<string, Locked> };

test("the lock file names the packages of every platform, or npm ci refuses it elsewhere", () => {
  const missing = Object.entries(locked.packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !locked.packages[`${path}/node_modules/${name}`] && !locked.packages[`node_modules/${name}`],
    ),
  );
  expect(missing).toEqual([]);
});

test("the lock file carries no download address", () => {
  expect(readFileSync("package-lock.json", "utf8")).not.toContain('"resolved": "http');
});
