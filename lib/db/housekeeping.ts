import "server-only";
import { now } from "../core/clock";
import { db } from "./client";

/** Deletes rate counters whose time is over; gives how many. */
export function deleteOldCounters(): Promise<number> {
  return db().$executeRaw`DELETE FROM rate_limit WHERE expire < ${now().getTime()}::bigint`;
}
