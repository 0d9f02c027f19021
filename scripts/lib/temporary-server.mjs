import { randomBytes } from "node:crypto";
import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { createCluster, readLock, startCluster } from "./cluster.mjs";
import { postgresHome } from "./postgres-home.mjs";

// What is kept here is thrown away: speed before safety.
const settings = ["fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=200", "autovacuum=off"];

/**
 * Starts a server for one run of the tests; `stop` removes it with its data.
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>}
 */
export async function startTemporaryServer() {
  const home = postgresHome();
  if (home.notice) console.log(home.notice);
  await removeLeftovers(home);
  const name = `test-${process.pid}-${randomBytes(4).toString("hex")}`;
  const password = randomBytes(18).toString("base64url");
  await createCluster(home, name, password);
  const cluster = await startCluster(home, name, password, { settings: settings.flatMap((setting) => ["-c", setting]) });
  const stop = async () => {
    await cluster.stop();
    remove(home.folder, name);
  };
  return { url: cluster.url, stop };
}

/**
 * Runs that were killed leave their server behind: those whose run is over are stopped and removed.
 * @param {import("./postgres-home.mjs").Home} home
 */
async function removeLeftovers(home) {
  for (const entry of readdirSync(home.folder)) {
    const run = /^test-(\d+)-[0-9a-f]{8}$/.exec(entry);
    if (!run || isAlive(Number(run[1]))) continue;
    const server = readLock(join(home.folder, entry));
    if (server && isAlive(server.pid)) process.kill(server.pid, "SIGQUIT");
    remove(home.folder, entry);
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/**
 * @param {string} folder
 * @param {string} name
 */
function remove(folder, name) {
  rmSync(join(folder, name), { recursive: true, force: true, maxRetries: 5 });
  rmSync(join(folder, `${name}.log`), { force: true });
}
