import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { must } from "./commands.mjs";
import { withoutNodeEnv } from "./install.mjs";
import { root } from "./places.mjs";
import { current } from "./steps.mjs";

const schema = ["prisma/schema.prisma", "prisma/models", "package-lock.json"];
const settings = ["next.config.mjs", "tsconfig.json", ".postcssrc.json", "package.json"];
const sources = ["app", "components", "lib", "public", "proxy.ts", "instrumentation.ts", ...settings, ...schema];

/** Writes the database client, unless it is there for this schema. */
export async function generateIfNeeded() {
  return once(join(root, "prisma/generated/.made-from"), schema, async () => {
    await must("prisma generate", process.execPath, [join(root, "prisma/migrate.mjs"), "generate"], { cwd: root });
  });
}

/**
 * Builds the site, unless it is there for these sources.
 * @param {NodeJS.ProcessEnv} env
 */
export async function buildIfNeeded(env) {
  return once(join(root, ".next/made-from"), sources, async () => {
    const next = join(root, "node_modules/next/dist/bin/next");
    const clean = { ...withoutNodeEnv(env), NEXT_TELEMETRY_DISABLED: "1" };
    await must("next build", process.execPath, [next, "build"], { cwd: root, env: clean });
  });
}

/**
 * Does the work unless the stamp carries the fingerprint of what it is made from. The stamp goes
 * first and comes last: work that was interrupted is done again.
 * @param {string} stamp
 * @param {string[]} paths
 * @param {() => Promise<void>} work
 */
async function once(stamp, paths, work) {
  const wanted = fingerprint(root, paths);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return current;
  rmSync(stamp, { force: true });
  await work();
  writeFileSync(stamp, wanted);
  return undefined;
}

/**
 * One number for the names and contents of files and folders.
 * @param {string} folder
 * @param {string[]} paths
 */
export function fingerprint(folder, paths) {
  const hash = createHash("sha256").update(process.versions.node.split(".")[0] ?? "");
  for (const path of paths) {
    const full = join(folder, path);
    if (!existsSync(full)) continue;
    const files = statSync(full).isDirectory() ? readdirSync(full, { recursive: true, encoding: "utf8" }).sort() : [""];
    for (const file of files) {
      const name = join(full, file);
      if (statSync(name).isFile()) hash.update(`${path}/${file}\0`).update(readFileSync(name));
    }
  }
  return hash.digest("hex");
}
