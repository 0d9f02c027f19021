import { spawn } from "node:child_process";
import { chownSync, closeSync, existsSync, openSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { must } from "./commands.mjs";
import { freePort } from "./ports.mjs";
import { Problem } from "./problem.mjs";

/** @typedef {import("./postgres-home.mjs").Home} Home */

/** The account the app is given: owns its database, makes its roles, is not a superuser. */
const owner = "guong";
const database = "guong";

/**
 * Makes the data folder `name` of the home, unless it is there. It gets its name when it is whole,
 * so an interrupted start is repeated from nothing.
 * @param {Home} home
 * @param {string} name
 * @param {string} password
 */
export async function createCluster(home, name, password) {
  const folder = join(home.folder, name);
  if (existsSync(folder)) return false;
  const draft = `${folder}.new`;
  rmSync(draft, { recursive: true, force: true });
  const passwordFile = `${draft}.password`;
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (home.user.uid !== undefined && home.user.gid !== undefined) chownSync(passwordFile, home.user.uid, home.user.gid);
  try {
    const options = ["-D", draft, "-U", "postgres", `--pwfile=${passwordFile}`, "-A", "scram-sha-256", "-k", "-E", "UTF8"];
    await must("initdb", ...program(home, "initdb", [...options, "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"]));
  } finally {
    rmSync(passwordFile, { force: true });
  }
  const statements = [
    `CREATE ROLE ${owner} LOGIN CREATEROLE CREATEDB PASSWORD '${password}';`,
    `CREATE DATABASE ${database} OWNER ${owner};`,
  ];
  const [command, words, place] = program(home, "postgres", ["--single", "-D", draft, "postgres"]);
  await must("initdb", command, words, { ...place, input: `${statements.join("\n")}\n` });
  renameSync(draft, folder);
  return true;
}

/**
 * A running server.
 * @typedef {object} Cluster
 * @property {number} port
 * @property {string} url the app's address: an ordinary account that owns its database
 * @property {boolean} found it was running before: the last start was killed
 * @property {() => Promise<void>} stop
 * @property {(listener: () => void) => void} onDeath tells of an end that `stop` did not ask for
 */

/**
 * Starts the server on a loopback port, or takes over the one an interrupted start left running.
 * @param {Home} home
 * @param {string} name
 * @param {string} password
 * @param {{ port?: number, settings?: string[] }} [options]
 * @returns {Promise<Cluster>}
 */
export async function startCluster(home, name, password, { port, settings = [] } = {}) {
  const folder = join(home.folder, name);
  const left = readLock(folder);
  if (left && isServer(folder, left.pid)) {
    const found = await untilReady(folder, left.pid);
    if (found) return cluster(folder, found.port, password, undefined);
  }
  const chosen = port ?? (await freePort());
  const listen = ["-D", folder, "-p", String(chosen), "-h", "127.0.0.1", "-c", "unix_socket_directories="];
  const time = ["-c", "timezone=UTC", "-c", "log_timezone=UTC"];
  // A lock file whose number now belongs to another program (after a restart of the machine) would
  // stop the server. Naming that number lets PostgreSQL itself judge the lock by its shared memory.
  const env = left ? { ...process.env, PG_GRANDPARENT_PID: String(left.pid) } : process.env;
  const [command, words, place] = program(home, "postgres", [...listen, ...time, ...settings]);
  for (let attempt = 1; ; attempt += 1) {
    const log = openLog(home, name);
    const child = spawn(command, words, { ...place, env, stdio: ["ignore", log, log], detached: true });
    child.on("error", () => {});
    closeSync(log);
    const ready = child.pid ? await untilReady(folder, child.pid, child) : undefined;
    if (ready) return cluster(folder, chosen, password, child);
    const reason = lastWords(home, name);
    // Sessions of a killed server need a moment to notice and go.
    if (attempt < 20 && /shared memory block|is still in use/.test(reason)) await wait(500);
    else throw new Problem("PostgreSQL không khởi động được.", "PostgreSQL did not start.", reason);
  }
}

/**
 * @param {string} folder
 * @param {number} port
 * @param {string} password
 * @param {import("node:child_process").ChildProcess | undefined} child
 * @returns {Cluster}
 */
function cluster(folder, port, password, child) {
  let stopping = false;
  return {
    port,
    url: `postgres://${owner}:${password}@127.0.0.1:${port}/${database}`,
    found: child === undefined,
    async stop() {
      stopping = true;
      const pid = readLock(folder)?.pid;
      if (pid === undefined || !isServer(folder, pid)) return;
      process.kill(pid, "SIGINT"); // fast: sessions end, a checkpoint is written
      for (let tenths = 0; tenths < 300 && isServer(folder, pid); tenths += 1) await wait(100);
      if (isServer(folder, pid)) process.kill(pid, "SIGQUIT"); // at once: the next start replays the log
    },
    onDeath(listener) {
      child?.once("exit", () => stopping || listener());
    },
  };
}

/**
 * Waits until the server with this number says that it is ready.
 * @param {string} folder
 * @param {number} pid
 * @param {import("node:child_process").ChildProcess} [child]
 */
async function untilReady(folder, pid, child) {
  for (let tries = 0; tries < 6000; tries += 1) {
    const lock = readLock(folder);
    if (lock?.pid === pid && lock.ready) return lock;
    if (child ? child.exitCode !== null || child.signalCode !== null : !isServer(folder, pid)) return undefined;
    await wait(10);
  }
  return undefined;
}

/**
 * What the server wrote about itself. This file is PostgreSQL's alone: it is read, never removed.
 * @param {string} folder
 */
export function readLock(folder) {
  try {
    const lines = readFileSync(join(folder, "postmaster.pid"), "utf8").split("\n");
    return { pid: Number(lines[0]), port: Number(lines[3]), ready: lines[7]?.trim() === "ready" };
  } catch {
    return undefined;
  }
}

/**
 * Whether the process with this number lives and is the server of this folder.
 * @param {string} folder
 * @param {number} pid
 */
function isServer(folder, pid) {
  try {
    process.kill(pid, 0);
    // A process that has ended and is not yet taken leave of has no command line.
    return process.platform !== "linux" || readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0").includes(folder);
  } catch {
    return false;
  }
}

/**
 * @param {Home} home
 * @param {string} name of the program
 * @param {string[]} words
 * @returns {[string, string[], { cwd: string, uid?: number, gid?: number }]}
 */
function program(home, name, words) {
  const file = join(home.native, "bin", process.platform === "win32" ? `${name}.exe` : name);
  const [command, ...all] = /** @type {[string, ...string[]]} */ ([...home.prefix, file, ...words]);
  return [command, all, { cwd: home.folder, ...home.user }];
}

/**
 * @param {Home} home
 * @param {string} name
 */
function logFile(home, name) {
  return join(home.folder, `${name}.log`);
}

/**
 * The server's own log; begun anew when it has grown.
 * @param {Home} home
 * @param {string} name
 */
function openLog(home, name) {
  const file = logFile(home, name);
  const large = existsSync(file) && statSync(file).size > 5_000_000;
  return openSync(file, large ? "w" : "a", 0o600);
}

/**
 * @param {Home} home
 * @param {string} name
 */
function lastWords(home, name) {
  return readFileSync(logFile(home, name), "utf8").trim().split("\n").slice(-6).join("\n");
}
