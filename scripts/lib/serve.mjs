import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { root } from "./places.mjs";
import { Problem } from "./problem.mjs";

/**
 * Serves the built site and waits until it says that it is healthy.
 * @param {{ port: number, host: string, env: NodeJS.ProcessEnv, said?: (words: string) => void }} options
 *   said: what the site prints once it is healthy
 * @returns {Promise<{ stop: () => Promise<void>, ended: Promise<unknown>, pid: number | undefined }>}
 */
export async function serve({ port, host, env, said = print }) {
  const child = fork(join(root, "scripts/lib/next-server.mjs"), [String(port), host], {
    cwd: root,
    env: { ...env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    stdio: ["ignore", "pipe", "pipe", "ipc"],
    detached: true,
  });
  const ended = once(child, "exit");
  let healthy = false;
  let first = "";
  const pass = (/** @type {Buffer} */ bytes) => {
    if (!healthy) first += bytes;
    else said(String(bytes));
  };
  child.stdout?.on("data", pass);
  child.stderr?.on("data", pass);
  const stop = async () => {
    child.kill("SIGTERM");
    const late = new AbortController();
    await Promise.race([ended, wait(10_000, undefined, { signal: late.signal }).then(() => child.kill("SIGKILL"))]);
    late.abort();
  };
  try {
    await untilHealthy(`http://${host}:${port}/api/health`, child, () => first);
  } catch (error) {
    await stop();
    throw error;
  }
  healthy = true;
  return { stop, ended, pid: child.pid };
}

/**
 * @param {string} address
 * @param {import("node:child_process").ChildProcess} child
 * @param {() => string} words what it has printed
 */
async function untilHealthy(address, child, words) {
  let answer = "";
  for (const limit = Date.now() + 60_000; Date.now() < limit; await wait(50)) {
    if (child.exitCode !== null || child.signalCode !== null) break;
    const response = await fetch(address, { signal: AbortSignal.timeout(5_000) }).catch(() => undefined);
    if (response?.ok) return;
    answer = (await response?.text())?.slice(0, 300) ?? answer;
  }
  throw new Problem("Trang không khởi động được.", "The site did not start.", `${words()}${answer}`);
}

/** @param {string} words */
function print(words) {
  process.stdout.write(words);
}
