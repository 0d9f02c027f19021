import { existsSync, readFileSync } from "node:fs";
import { statfs } from "node:fs/promises";
import { join } from "node:path";
import { must } from "./commands.mjs";
import { root } from "./places.mjs";
import { diskFull } from "./problem.mjs";
import { current } from "./steps.mjs";

/**
 * Installs what the lock file names, unless it is there.
 * Install scripts are not run: `start` makes the only links that are needed from them.
 */
export async function install() {
  if (isInstalled(readJson("package-lock.json"), readJson("node_modules/.package-lock.json"))) {
    await wantSpace(300);
    return current;
  }
  await wantSpace(2000);
  const words = ["ci", "--ignore-scripts", "--include=dev", "--include=optional", "--no-audit", "--no-fund"];
  const npm = process.env.npm_execpath;
  const call = npm ? [process.execPath, [npm, ...words]] : [process.platform === "win32" ? "npm.cmd" : "npm", words];
  await must("npm ci", call[0], call[1], { cwd: root, env: withoutNodeEnv(process.env) });
  return undefined;
}

/**
 * With NODE_ENV=production npm would leave out what builds and tests the site.
 * @param {NodeJS.ProcessEnv} env
 */
export function withoutNodeEnv({ NODE_ENV: _, ...env }) {
  return env;
}

/**
 * Whether every package the lock file names is there in that version. npm writes its own list last,
 * so an interrupted installation counts as none.
 * @param {{ packages?: Record<string, { version?: string, optional?: boolean, link?: boolean }> } | undefined} lock
 * @param {{ packages?: Record<string, { version?: string }> } | undefined} installed
 */
export function isInstalled(lock, installed) {
  if (!lock?.packages || !installed?.packages) return false;
  for (const [path, { version, optional }] of Object.entries(lock.packages)) {
    if (path === "") continue;
    const found = installed.packages[path];
    if (found ? found.version !== version : !optional) return false;
  }
  return true;
}

/** @param {string} path */
function readJson(path) {
  const file = join(root, path);
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
}

/** @param {number} megabytes */
async function wantSpace(megabytes) {
  const { bavail, bsize } = await statfs(root);
  if ((bavail * bsize) / 1e6 < megabytes) throw diskFull();
}
