import "server-only";
import type { Tx } from "./client";

/** Every kind of job and what it is told. A job reads the rest from the database: its payload may be old when it runs. */
export type Jobs = {
  /** Makes this and next year's obligations of every agency. */
  generateObligations: Record<string, never>;
  /** The day's digests of every agency. */
  sendDigests: Record<string, never>;
  /** Mail of every agency whose time has come. */
  sendMail: Record<string, never>;
  /** Deletes uploaded sheets of every agency that nobody committed within a day. */
  dropOldSheets: Record<string, never>;
  /** Reads one document that was given in as a plan. */
  readPlanSource: { agencyId: string; sourceId: string };
  /** Deletes counters of the rate limit whose minute is over. */
  clearRateLimits: Record<string, never>;
};

export type JobName = keyof Jobs;

/** Jobs of one line wait for each other. Reading fills a core and much memory: one at a time, and mail goes on beside it. */
const lines: { [Name in JobName]?: string } = { readPlanSource: "reading" };

/**
 * Puts a job into the queue, in the transaction of the change that causes it: both happen or neither.
 * `key`: a waiting job with the same key is replaced, so that a burst of causes runs once. `runAt`: not before this moment.
 */
export async function enqueue<Name extends JobName>(
  tx: Tx,
  name: Name,
  payload: Jobs[Name],
  options: { key?: string; runAt?: Date } = {},
): Promise<void> {
  await tx.$queryRaw`
    SELECT id::text FROM graphile_worker.add_job(
      ${name}::text,
      ${JSON.stringify(payload)}::json,
      queue_name := ${lines[name] ?? null}::text,
      run_at := ${options.runAt ?? null}::timestamptz,
      job_key := ${options.key ?? null}::text)`;
}
