import type { JobName } from "../db/queue";

type Timed = { job: JobName; at: `${number}:${number}`; catchUp: `${number}${"h" | "m"}` | null };

/** What runs every day, by Viet Nam's clock. `catchUp`: run late when no worker was there at the time, up to this long after. */
export const timetable: readonly Timed[] = [
  { job: "generateObligations", at: "00:15", catchUp: "12h" },
  { job: "sendDigests", at: "07:30", catchUp: "12h" },
  { job: "dropOldSheets", at: "03:20", catchUp: "12h" },
  { job: "clearRateLimits", at: "03:40", catchUp: null },
];

/** A time of day in Viet Nam (UTC+7, no summer time) as minute and hour of the worker's clock, which is UTC. */
export function utcTime(at: string): { minute: number; hour: number } {
  const [hour = 0, minute = 0] = at.split(":").map(Number);
  return { minute, hour: (hour + 24 - 7) % 24 };
}

/** The timetable as graphile-worker reads it. */
export function crontabOf(rows: readonly Timed[]): string {
  return rows
    .map(({ job, at, catchUp }) => {
      const { minute, hour } = utcTime(at);
      return `${minute} ${hour} * * * ${job}${catchUp ? ` ?fill=${catchUp}` : ""}`;
    })
    .join("\n");
}
