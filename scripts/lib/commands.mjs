import { spawn } from "node:child_process";
import { Problem } from "./problem.mjs";

/** Children that must not outlive us. */
const running = new Set();

/**
 * Runs a program and waits for its end.
 * @param {string} program
 * @param {string[]} words
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, show?: boolean, input?: string, uid?: number, gid?: number }} [options]
 *   show: its output goes to ours as well; it is always kept
 * @returns {Promise<{ status: number, output: string }>}
 */
export function run(program, words, { show = false, input = "", ...options } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, { ...options, stdio: ["pipe", "pipe", "pipe"] });
    running.add(child);
    let output = "";
    const keep = (/** @type {Buffer} */ bytes) => {
      output = (output + bytes).slice(-200_000);
      if (show) process.stdout.write(bytes);
    };
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    child.stdin.on("error", () => {}); // a program may end before it has read everything
    child.stdin.end(input);
    child.once("error", (error) => {
      running.delete(child);
      reject(error);
    });
    child.once("close", (status) => {
      running.delete(child);
      resolve({ status: status ?? 1, output });
    });
  });
}

/**
 * Runs a program that has to succeed.
 * @param {string} what named in the sentence when it fails
 * @param {Parameters<typeof run>} call
 */
export async function must(what, ...call) {
  const { status, output } = await run(...call);
  if (status !== 0) throw new Problem(`Bước “${what}” không xong.`, `The step “${what}” failed.`, output);
  return output;
}

/** Ends the programs that still run, when we are asked to stop. */
export function stopCommands() {
  for (const child of running) child.kill("SIGTERM");
}
