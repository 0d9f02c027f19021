import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildIfNeeded } from "../lib/build.mjs";
import { freePort } from "../lib/ports.mjs";
import { serve } from "../lib/serve.mjs";

/** One running copy of the built site. */
export type Instance = {
  port: number;
  pid: () => number;
  /** kill -9; another copy is started at the same address by `revive`. */
  kill: () => Promise<void>;
  revive: () => Promise<void>;
  /** Whether it has ended without being told to. */
  hasDied: () => boolean;
};

/** `words`: all that the instances print. */
export type Site = { instances: Instance[]; words: readonly string[]; stop: () => Promise<void> };

/** Builds the site unless that is done, and serves it in so many processes on the database of DATABASE_URL. */
export async function startInstances(count: number): Promise<Site> {
  const words: string[] = [];
  const files = mkdtempSync(join(tmpdir(), "guong-trust-"));
  const secret = randomBytes(32).toString("base64url");
  const base = { ...process.env, GUONG_RATE_FACTOR: "1000", NEXTAUTH_SECRET: secret, FILES_DIR: files };
  const running: { stop: () => Promise<void> }[] = [];
  const instances: Instance[] = [];
  const stop = async () => {
    for (const one of running) await one.stop();
    rmSync(files, { recursive: true, force: true });
  };
  try {
    await buildIfNeeded(base);
    for (let index = 0; index < count; index += 1) {
      const port = await freePort();
      const { instance, stop: end } = await start(port, { ...base, NEXTAUTH_URL: `http://localhost:${port}` }, (text) => words.push(text));
      instances.push(instance);
      running.push({ stop: end });
    }
  } catch (error) {
    await stop();
    throw error;
  }
  return { instances, words, stop };
}

async function start(port: number, env: NodeJS.ProcessEnv, said: (words: string) => void) {
  let told = false;
  let died = false;
  const open = async () => {
    const site = await serve({ port, host: "127.0.0.1", env, said });
    site.ended.then(() => {
      died ||= !told;
    });
    return site;
  };
  let site = await open();
  const pid = () => site.pid ?? -1;
  const instance: Instance = {
    port,
    pid,
    async kill() {
      told = true;
      process.kill(pid(), "SIGKILL");
      await site.ended;
    },
    async revive() {
      site = await open();
      told = false;
    },
    hasDied: () => died,
  };
  const stop = () => {
    told = true;
    return site.stop();
  };
  return { instance, stop };
}
