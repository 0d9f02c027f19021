import type { Client } from "pg";

/** One number a table for everything in it; the counters of the rate limit are no effect. */
export async function photograph(db: Client): Promise<Record<string, string>> {
  const { rows } = await db.query<{ name: string }>(
    "select tablename as name from pg_tables where schemaname = 'public' and tablename not in ('rate_limit', '_prisma_migrations') order by 1",
  );
  const taken: Record<string, string> = {};
  for (const { name } of rows) {
    const seen = await db.query<{ sum: string }>(
      `select count(*) || ' ' || md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as sum from "${name}" t`,
    );
    taken[name] = seen.rows[0]?.sum ?? "";
  }
  return taken;
}

/** The tables that are not as they were. */
export function changed(before: Record<string, string>, after: Record<string, string>): string[] {
  return Object.keys(after).filter((name) => before[name] !== after[name]);
}
