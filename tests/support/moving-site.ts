import { randomBytes } from "node:crypto";
import { mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ParsedMail } from "mailparser";
import pg from "pg";
import { must } from "../../scripts/lib/commands.mjs";
import { prepareDatabase } from "../../scripts/lib/database.mjs";
import { root } from "../../scripts/lib/places.mjs";
import { freePort } from "../../scripts/lib/ports.mjs";
import { serve } from "../../scripts/lib/serve.mjs";
import { startTemporaryServer } from "../../scripts/lib/temporary-server.mjs";
import { keepWorker } from "../../scripts/lib/worker-process.mjs";
import { startMailServer } from "./mail-server";
import { until } from "./until";

export type MovingSite = {
  url: string;
  password: string;
  /** What the mail server was given so far. */
  mails: readonly ParsedMail[];
  /** The next moment of site and worker, in Viet Nam: "2026-12-14T08:00". */
  moveTo: (moment: string) => void;
  /** Has the worker do a job and waits until it is done; a job that fails fails the test. */
  work: (job: "generateObligations" | "sendDigests" | "sendMail", times?: number) => Promise<void>;
  stop: () => Promise<void>;
};

/**
 * The built site with its worker, a mail server and a clock of their own, and one agency with a running plan
 * (load-plan-world.ts): weeks go by here without touching what the other browser tests look at.
 */
export async function startMovingSite(): Promise<MovingSite> {
  const folder = mkdtempSync(join(tmpdir(), "guong-moving-"));
  const clock = join(folder, "clock");
  const opened: (() => Promise<unknown>)[] = [async () => rmSync(folder, { recursive: true, force: true })];
  const stop = async () => {
    for (const close of opened.reverse()) await close();
  };
  const moveTo = (moment: string) => {
    writeFileSync(`${clock}.new`, `${moment}:00+07:00`);
    renameSync(`${clock}.new`, clock);
  };
  try {
    moveTo("2026-01-05T08:00");
    const database = await startTemporaryServer();
    opened.push(database.stop);
    const mail = await startMailServer();
    opened.push(mail.stop);
    const port = await freePort();
    const env = { ...process.env, ...settings(port), DATABASE_URL: database.url, SMTP_URL: mail.url };
    Object.assign(env, { GUONG_TEST_CLOCK: clock, FILES_DIR: join(folder, "files") });
    const password = randomBytes(12).toString("base64url");
    await prepareDatabase(database.url);
    const world = [join(root, "tests/support/load-plan-world.ts"), password];
    await must("plan world", process.execPath, ["--import", "tsx", "--conditions=react-server", ...world], { cwd: root, env });
    const site = await serve({ port, host: "127.0.0.1", env });
    opened.push(site.stop);
    const worker = keepWorker({ env });
    opened.push(worker.stop);
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    opened.push(() => client.end());
    return { url: env.NEXTAUTH_URL, password, mails: mail.received, moveTo, work: (job, times) => work(client, job, times), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function settings(port: number) {
  return {
    GUONG_ROLES: "on",
    GUONG_RATE_FACTOR: "1000",
    GUONG_TEST: "on",
    MAIL_FROM: "guong-sang@so-mau.example",
    NEXTAUTH_URL: `http://localhost:${port}`,
    NEXTAUTH_SECRET: randomBytes(32).toString("base64url"),
    TZ: "America/New_York",
  };
}

/** Puts the job into the queue as often as wanted, to be taken at the same time, and waits until none is left. */
async function work(client: pg.Client, job: string, times = 1): Promise<void> {
  const keys = Array.from({ length: times }, () => randomBytes(8).toString("hex"));
  for (const key of keys) await client.query("SELECT graphile_worker.add_job($1, json_build_object(), job_key := $2)", [job, key]);
  await until(async () => {
    const { rows } = await client.query<{ error: string | null }>(
      "SELECT last_error AS error FROM graphile_worker.jobs WHERE key = ANY($1)",
      [keys],
    );
    const failed = rows.find((row) => row.error !== null);
    if (failed) throw new Error(`${job}: ${failed.error}`);
    return rows.length === 0;
  });
}
