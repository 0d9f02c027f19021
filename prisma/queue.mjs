// The tables of the job queue (graphile-worker). They live in a schema of their own that belongs to the app's role, so the
// worker needs no other right and reaches nothing the app does not reach; without the roles it belongs to whoever migrates.
import pg from "pg";

/**
 * Makes the queue's schema and brings its tables up to date. May be run again.
 * @param {string} url the address of the database, as its owner
 */
export async function installQueue(url) {
  const role = await ownSchema(url);
  const { Logger, runMigrations } = await import("graphile-worker");
  const pgPool = new pg.Pool({ connectionString: url, max: 1, ...(role ? { options: `-c role=${role}` } : {}) });
  pgPool.on("error", () => {}); // also rejects the running query
  pgPool.on("connect", (client) => client.on("error", () => {}));
  try {
    await runMigrations({ pgPool, logger: new Logger(() => () => {}) });
  } finally {
    await pgPool.end();
  }
}

/**
 * The schema, owned by guong_app where that role may be taken. One that was made before the roles were is made anew:
 * waiting jobs are found again from the rows they are about.
 * @param {string} url
 * @returns {Promise<string | null>} the role to work as
 */
async function ownSchema(url) {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => {});
  await client.connect();
  try {
    const { rows } = await client.query(
      `SELECT EXISTS (SELECT FROM pg_roles WHERE rolname = 'guong_app' AND pg_has_role(current_user, oid, 'SET')) AS role,
              (SELECT nspowner::regrole::text FROM pg_namespace WHERE nspname = 'graphile_worker') AS owner`,
    );
    const { role, owner } = rows[0];
    if (owner !== null && (!role || owner === "guong_app")) return role ? "guong_app" : null;
    await client.query("BEGIN");
    if (owner !== null) await client.query("DROP SCHEMA graphile_worker CASCADE");
    await client.query(`CREATE SCHEMA graphile_worker ${role ? "AUTHORIZATION guong_app" : ""}`);
    if (role) await client.query("SET LOCAL ROLE guong_app");
    // graphile-worker would make schema and table itself, but with a right on the whole database.
    await client.query(`CREATE TABLE graphile_worker.migrations (
      id int PRIMARY KEY, ts timestamptz NOT NULL DEFAULT now(), breaking boolean NOT NULL DEFAULT false)`);
    await client.query("COMMIT");
    return role ? "guong_app" : null;
  } finally {
    await client.end();
  }
}
