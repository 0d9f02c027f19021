import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { root } from "./places.mjs";

const longestPause = 60_000;

/**
 * Keeps a worker running beside the site. One that ends unasked is started again, after a pause that doubles; the site is
 * not touched by it. Resolves at once: a site without its worker for a moment is a site.
 * @param {{ env: NodeJS.ProcessEnv, program?: string, firstPause?: number, said?: (words: string) => void }} options
 *   said: what the worker prints and what befalls it
 * @returns {{ stop: () => Promise<void>, starts: () => number }}
 */
export function keepWorker({ env, program = join(root, "scripts/worker.ts"), firstPause = 1_000, said = say }) {
  const closing = new AbortController();
  let starts = 0;
  /** @type {import("node:child_process").ChildProcess | undefined} */
  let child;
  const running = (async () => {
    for (let pause = firstPause; !closing.signal.aborted; pause = Math.min(pause * 2, longestPause)) {
      starts += 1;
      const begun = Date.now();
      child = fork(program, [], {
        cwd: root,
        env: { ...env, NODE_ENV: "production" },
        execArgv: ["--import", "tsx", "--conditions=react-server"],
        stdio: ["ignore", "pipe", "pipe", "ipc"],
        detached: true,
      });
      child.stdout?.on("data", (bytes) => said(String(bytes)));
      child.stderr?.on("data", (bytes) => said(String(bytes)));
      await once(child, "exit").catch(() => undefined);
      if (closing.signal.aborted) return;
      if (Date.now() - begun > longestPause) pause = firstPause;
      said("Tiến trình chạy việc nền đã dừng, đang mở lại. · The worker ended and is started again.\n");
      await wait(pause, undefined, { signal: closing.signal }).catch(() => undefined);
    }
  })();
  const stop = async () => {
    closing.abort();
    child?.kill("SIGTERM");
    const late = new AbortController();
    await Promise.race([running, wait(10_000, undefined, { signal: late.signal }).then(() => child?.kill("SIGKILL"))]);
    late.abort();
  };
  return { stop, starts: () => starts };
}

/** @param {string} words */
function say(words) {
  process.stderr.write(words);
}
