import "server-only";
import { createHmac } from "node:crypto";
import { Pool } from "pg";
import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";

/** Points a minute; counters live in PostgreSQL so that two instances agree (table of migration 0002). */
const limits = { write: 120, upload: 60, signIn: 30, public: 240 } as const;
export type RateClass = keyof typeof limits;

type Limiters = { pool?: Pool; made: Map<RateClass, RateLimiterPostgres> };
const limiters = ((globalThis as { guongLimiters?: Limiters }).guongLimiters ??= { made: new Map() });

function limiter(kind: RateClass): RateLimiterPostgres {
  const before = limiters.made.get(kind);
  if (before) return before;
  const role = process.env.GUONG_ROLES === "off" ? {} : { options: "-c role=guong_app" };
  limiters.pool ??= new Pool({ connectionString: process.env.DATABASE_URL, max: 3, ...role }).on("error", () => undefined);
  const factor = Number(process.env.GUONG_RATE_FACTOR ?? 1);
  const made = new RateLimiterPostgres({
    storeClient: limiters.pool,
    tableName: "rate_limit",
    tableCreated: true,
    clearExpiredByTimeout: false,
    keyPrefix: kind,
    points: limits[kind] * factor,
    duration: 60,
  });
  limiters.made.set(kind, made);
  return made;
}

/** Addresses and accounts are counted under a keyed hash: the table says neither who asked nor from where. Instances share the secret. */
const hidden = (key: string): string =>
  createHmac("sha256", process.env.NEXTAUTH_SECRET ?? "")
    .update(key)
    .digest("base64url");

/** Seconds to wait, or 0 when the request may pass. */
export async function secondsToWait(kind: RateClass, key: string): Promise<number> {
  try {
    await limiter(kind).consume(hidden(key));
    return 0;
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
    throw refusal;
  }
}
