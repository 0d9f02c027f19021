import { join } from "node:path";
import { must } from "./commands.mjs";
import { root } from "./places.mjs";
import { Problem } from "./problem.mjs";

/**
 * Loads the sample world into a database that holds no agency.
 * @param {NodeJS.ProcessEnv} env with DATABASE_URL and GUONG_ROLES
 */
export async function loadSample(env) {
  const words = ["--import", "tsx", "--conditions=react-server", join(root, "prisma/seed/index.ts")];
  await must("sample data", process.execPath, words, { cwd: root, env });
}

/**
 * What a database holds: nothing; the sample world whole, or a part of it (its loading was
 * interrupted); or at least one agency that is not a sample.
 * @param {import("pg").Client} client
 * @returns {Promise<"nothing" | "sample" | "part of the sample" | "real data">}
 */
export async function contentOf(client) {
  const { rows } = await client.query(
    `SELECT (SELECT count(*)::int FROM "Agency") AS agencies,
            EXISTS (SELECT FROM "Agency" WHERE NOT "isSample") AS real,
            EXISTS (SELECT FROM "AuditEvent" WHERE kind = 'sample.loaded') AS whole`,
  );
  const { agencies, real, whole } = rows[0];
  if (agencies === 0) return "nothing";
  if (real) return "real data";
  return whole ? "sample" : "part of the sample";
}

/**
 * Empties every table of a database that holds sample data only, in one transaction. The triggers
 * that keep the log from being emptied are the owner's, and are back before anybody else sees it.
 * @param {import("pg").Client} client as the owner
 * @throws {Problem} when the database holds anything else
 */
export async function emptySample(client) {
  await client.query("BEGIN");
  try {
    await client.query('LOCK TABLE "Agency" IN ACCESS EXCLUSIVE MODE');
    if ((await contentOf(client)) === "real data")
      throw new Problem(
        "Cơ sở dữ liệu này có cơ quan thật, không chỉ dữ liệu mẫu: không xoá gì cả.",
        "This database holds a real agency, not only sample data: nothing was deleted.",
      );
    const { rows } = await client.query(
      `SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'`,
    );
    for (const { name } of rows) await client.query(`ALTER TABLE public.${name} DISABLE TRIGGER USER`);
    await client.query(`TRUNCATE ${rows.map(({ name }) => `public.${name}`).join(", ")} RESTART IDENTITY`);
    for (const { name } of rows) await client.query(`ALTER TABLE public.${name} ENABLE TRIGGER USER`);
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK").catch(() => {});
    throw error;
  }
}
