// Migrations without Prisma's downloaded engine: `generate`, `diff` (SQL between two schemas)
// and `apply`. Rows in _prisma_migrations are those `prisma migrate deploy` writes, so that
// command stays usable on machines that have the engine.
import { spawnSync } from "node:child_process";
import { createHash, randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, relative, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const require = createRequire(import.meta.url);
const root = resolve(fileURLToPath(import.meta.url), "../..");
const migrationsFolder = join(root, "prisma/migrations");

/** The number Prisma locks while it migrates: the two runners exclude each other. */
const migrationLock = 72707369;

/**
 * Applies every migration that is not yet in the database, in order of name, one transaction each:
 * a run that is killed leaves whole migrations only, and the next run goes on from there.
 * With the site's own migrations goes the job queue, whose tables have migrations of their own (queue.mjs).
 * @param {string} url the address of the database, as its owner
 * @param {string} [folder] where the migrations are
 * @returns {Promise<string[]>} the names applied now
 * @throws {MigrationRefused} when a migration was changed after it had been applied, or one failed half-way
 */
export async function applyMigrations(url, folder = migrationsFolder) {
  const { Client } = (await import("pg")).default;
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on("error", () => {}); // a lost connection also rejects the running query, which is reported
  await client.connect();
  try {
    await client.query("SET client_min_messages = warning");
    await client.query("SET lock_timeout = '60s'");
    await client.query("SELECT pg_advisory_lock($1)", [migrationLock]);
    await client.query("SET lock_timeout = DEFAULT");
    const applied = await applyPending(client, readMigrations(folder));
    if (folder === migrationsFolder) await (await import("./queue.mjs")).installQueue(url);
    return applied;
  } finally {
    await client.end();
  }
}

/** The database and the folder disagree; nothing was changed. */
export class MigrationRefused extends Error {
  name = "MigrationRefused";
}

/** @param {string} folder */
function readMigrations(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, "migration.sql")))
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const sql = readFileSync(join(folder, name, "migration.sql"), "utf8");
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    });
}

/**
 * @param {import("pg").Client} client
 * @param {{ name: string, sql: string, checksum: string }[]} migrations
 */
async function applyPending(client, migrations) {
  const done = await readApplied(client);
  const pending = [];
  for (const migration of migrations) {
    const checksum = done.get(migration.name);
    if (checksum === undefined) pending.push(migration);
    else if (checksum !== migration.checksum)
      throw new MigrationRefused(`Migration ${migration.name} was changed after it had been applied.`);
  }
  for (const migration of pending) await applyOne(client, migration);
  return pending.map((migration) => migration.name);
}

/** @param {import("pg").Client} client */
async function readApplied(client) {
  await client.query(`CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id" VARCHAR(36) PRIMARY KEY NOT NULL,
    "checksum" VARCHAR(64) NOT NULL,
    "finished_at" TIMESTAMPTZ,
    "migration_name" VARCHAR(255) NOT NULL,
    "logs" TEXT,
    "rolled_back_at" TIMESTAMPTZ,
    "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(),
    "applied_steps_count" INTEGER NOT NULL DEFAULT 0)`);
  const { rows } = await client.query(
    `SELECT migration_name, checksum, finished_at FROM "_prisma_migrations" WHERE rolled_back_at IS NULL`,
  );
  const failed = rows.find((row) => row.finished_at === null);
  if (failed)
    throw new MigrationRefused(
      `Migration ${failed.migration_name} was begun by another tool and not finished: see prisma migrate resolve.`,
    );
  return new Map(rows.map((row) => [row.migration_name, row.checksum]));
}

/**
 * @param {import("pg").Client} client
 * @param {{ name: string, sql: string, checksum: string }} migration
 */
async function applyOne(client, { name, sql, checksum }) {
  await client.query("BEGIN");
  try {
    await client.query(sql);
    await client.query(
      `INSERT INTO "_prisma_migrations" (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, now(), clock_timestamp(), 1)`,
      [randomUUID(), checksum, name],
    );
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK").catch(() => {});
    throw new Error(`Migration ${name} failed: ${/** @type {Error} */ (error).message}`, { cause: error });
  }
}

/** Writes the client. Prisma only asks that the engine's file exists: it is not run for this. */
export function generateClient() {
  const cli = join(require.resolve("prisma/package.json"), "../build/index.js");
  const env = { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, CHECKPOINT_DISABLE: "1" };
  const run = spawnSync(process.execPath, [cli, "generate", "--no-hints"], { cwd: root, env, encoding: "utf8" });
  if (run.status !== 0) throw new Error(`prisma generate: ${run.stdout}${run.stderr}`);
}

/**
 * The SQL that leads from one schema to another.
 * @param {string | undefined} from folder of the older schema; nothing: the empty database
 * @param {string} [to] folder of the newer schema
 */
export async function diffSchemas(from, to = join(root, "prisma")) {
  const target = readSchema(to);
  const engine = await openEngine(target);
  const { stdout } = await engine.diff({
    from: from === undefined ? { tag: "empty" } : { tag: "schemaDatamodel", files: readSchema(resolve(from)) },
    to: { tag: "schemaDatamodel", files: target },
    script: true,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  });
  return `${(stdout ?? "").trim()}\n`;
}

/** @param {string} folder */
function readSchema(folder) {
  const models = join(folder, "models");
  const names = existsSync(models) ? readdirSync(models).filter((name) => name.endsWith(".prisma")) : [];
  return ["schema.prisma", ...names.sort().map((name) => `models/${name}`)].map((path) => ({
    path: join(folder, path),
    content: readFileSync(join(folder, path), "utf8"),
  }));
}

/**
 * Opens the WASM engine on an adapter that answers its one question (which server is this) and
 * reaches no database: a difference between two schemas needs none.
 * @param {{ path: string, content: string }[]} files
 */
async function openEngine(files) {
  engineBinding ??= loadEngine();
  const binding = await engineBinding;
  return binding.SchemaEngine.new({ datamodels: files.map((file) => [file.path, file.content]) }, () => {}, {
    ...adapterIdentity,
    connect: async () => ok(connection),
    connectToShadowDb: async () => ok(connection),
  });
}

/** Loaded once: a second instance would take the first one's memory for its own. */
let engineBinding;

async function loadEngine() {
  const folder = join(require.resolve("@prisma/schema-engine-wasm/schema_engine_bg"), "..");
  const binding = await import(pathToFileURL(join(folder, "schema_engine_bg.js")).href);
  const module = new WebAssembly.Module(readFileSync(join(folder, "schema_engine_bg.wasm")));
  const instance = new WebAssembly.Instance(module, { "./schema_engine_bg.js": binding });
  binding.__wbg_set_wasm(instance.exports);
  /** @type {() => void} */ (instance.exports.__wbindgen_start)();
  return binding;
}

const adapterIdentity = { provider: "postgres", adapterName: "@prisma/adapter-pg" };
const ok = (value) => ({ ok: true, value });
const serverVersion = {
  columnNames: ["exists", "version", "numeric_version"],
  columnTypes: [5, 7, 0],
  rows: [[true, "PostgreSQL 18.4", 180004]],
};
const connection = {
  ...adapterIdentity,
  queryRaw: async () => ok(serverVersion),
  executeRaw: async () => ok(0),
  executeScript: async () => ok(undefined),
  getConnectionInfo: () => ok({ schemaName: "public", supportsRelationJoins: true }),
  dispose: async () => ok(undefined),
};

/** @param {string[]} options */
async function diff(options) {
  if (!options.includes("--init")) {
    const at = options.indexOf("--from");
    process.stdout.write(await diffSchemas(at < 0 ? undefined : options[at + 1]));
    return;
  }
  const file = join(migrationsFolder, "0001_tables/migration.sql");
  mkdirSync(join(file, ".."), { recursive: true });
  writeFileSync(file, await diffSchemas(undefined));
  writeFileSync(join(migrationsFolder, "migration_lock.toml"), 'provider = "postgresql"\n');
  console.log(`Wrote ${relative(root, file)}`);
}

async function apply() {
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error("DATABASE_URL is not set.");
  const names = await applyMigrations(url);
  console.log(names.length === 0 ? "Nothing to apply." : names.map((name) => `Applied ${name}`).join("\n"));
}

const commands = { generate: generateClient, diff, apply };

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const command = commands[process.argv[2] ?? ""];
  try {
    if (!command) throw new Error("Usage: node prisma/migrate.mjs generate | diff [--from folder | --init] | apply");
    await command(process.argv.slice(3));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
