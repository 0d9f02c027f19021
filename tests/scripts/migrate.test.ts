import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Client } from "pg";
import { afterAll, beforeEach, expect, inject, test } from "vitest";
import { applyMigrations, diffSchemas } from "../../prisma/migrate.mjs";
import { temporaryFolder } from "../support/temporary-folder";

const name = `guong_test_migrate_${process.pid}`;
const url = new URL(inject("serverUrl"));
url.pathname = `/${name}`;
let folder = "";

async function sql<Row>(text: string, address = url.href): Promise<Row[]> {
  const client = new Client({ connectionString: address });
  await client.connect();
  return client
    .query(text)
    .then(({ rows }) => rows as Row[])
    .finally(() => client.end());
}

function migration(title: string, text: string): void {
  mkdirSync(join(folder, title), { recursive: true });
  writeFileSync(join(folder, title, "migration.sql"), text);
}

beforeEach(async () => {
  folder = temporaryFolder("migrations");
  await sql(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`, inject("serverUrl"));
  await sql(`CREATE DATABASE ${name}`, inject("serverUrl"));
});
afterAll(() => sql(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`, inject("serverUrl")));

test("migrations are applied in order of name, once", async () => {
  migration("0002_more", "ALTER TABLE a ADD COLUMN more int; CREATE FUNCTION f() RETURNS int LANGUAGE sql AS $$ SELECT 1; $$;");
  migration("0001_tables", "CREATE TABLE a (id int)");
  expect(await applyMigrations(url.href, folder)).toEqual(["0001_tables", "0002_more"]);
  expect(await applyMigrations(url.href, folder)).toEqual([]);
});

test("the row is the one Prisma would write", async () => {
  migration("0001_tables", "CREATE TABLE a (id int)");
  await applyMigrations(url.href, folder);
  expect(
    await sql(`SELECT migration_name, checksum, logs, rolled_back_at, applied_steps_count, finished_at >= started_at AS finished,
                      id ~ '^[0-9a-f-]{36}$' AS has_id FROM _prisma_migrations`),
  ).toEqual([
    {
      migration_name: "0001_tables",
      checksum: "6e70fcd8fa64aaecba4287f3d3313df4303b5e9420cd804c261c029d886ee4d8",
      logs: null,
      rolled_back_at: null,
      applied_steps_count: 1,
      finished: true,
      has_id: true,
    },
  ]);
});

test("a migration that fails leaves nothing behind, and the next run goes on from it", async () => {
  migration("0001_tables", "CREATE TABLE a (id int)");
  migration("0002_more", "CREATE TABLE b (id int); SELECT 1/0;");
  await expect(applyMigrations(url.href, folder)).rejects.toThrow(/0002_more failed: division by zero/);
  expect(await sql("SELECT to_regclass('a') IS NOT NULL AS a, to_regclass('b') IS NOT NULL AS b")).toEqual([{ a: true, b: false }]);
  migration("0002_more", "CREATE TABLE b (id int)");
  expect(await applyMigrations(url.href, folder)).toEqual(["0002_more"]);
});

test("a run killed in the middle is taken up again", async () => {
  migration("0001_tables", "CREATE TABLE a (id int)");
  migration("0002_more", "CREATE TABLE b (id int); SELECT pg_sleep(30);");
  const killed = expect(applyMigrations(url.href, folder)).rejects.toThrow();
  let sleeping: { pid: number }[] = [];
  while (sleeping.length === 0)
    sleeping = await sql(`SELECT pid FROM pg_stat_activity WHERE datname = '${name}' AND wait_event = 'PgSleep'`, inject("serverUrl"));
  await sql(`SELECT pg_terminate_backend(${sleeping[0]?.pid})`, inject("serverUrl"));
  await killed;
  migration("0002_more", "CREATE TABLE b (id int)");
  expect(await applyMigrations(url.href, folder)).toEqual(["0002_more"]);
});

test("of two runs at the same moment one does the work", async () => {
  migration("0001_tables", "CREATE TABLE a (id int)");
  const both = await Promise.all([applyMigrations(url.href, folder), applyMigrations(url.href, folder)]);
  expect(both.flat()).toEqual(["0001_tables"]);
});

test("a migration changed after it had been applied is refused", async () => {
  migration("0001_tables", "CREATE TABLE a (id int)");
  await applyMigrations(url.href, folder);
  migration("0001_tables", "CREATE TABLE a (id bigint)");
  migration("0002_more", "CREATE TABLE b (id int)");
  await expect(applyMigrations(url.href, folder)).rejects.toThrow("Migration 0001_tables was changed after it had been applied.");
  expect(await sql("SELECT to_regclass('b') AS b")).toEqual([{ b: null }]);
});

test("a migration another tool left half done is refused", async () => {
  migration("0001_tables", "CREATE TABLE a (id int)");
  await applyMigrations(url.href, folder);
  await sql("UPDATE _prisma_migrations SET finished_at = NULL");
  await expect(applyMigrations(url.href, folder)).rejects.toThrow(/not finished: see prisma migrate resolve/);
});

/** Every column and index, in a form that can be compared; the schema has no word for indexes in which two nulls are one. */
const shape = `
  SELECT table_name || '.' || column_name AS name, concat_ws(' ', udt_name, is_nullable, column_default) AS what
  FROM information_schema.columns WHERE table_schema = 'public'
  UNION ALL SELECT indexname, replace(replace(indexdef, ' ON ONLY ', ' ON '), ' NULLS NOT DISTINCT', '') FROM pg_indexes WHERE schemaname = 'public'
  UNION ALL SELECT conname, pg_get_constraintdef(oid) FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND contype IN ('f', 'p', 'u')
  UNION ALL SELECT typname, string_agg(enumlabel, ' ' ORDER BY enumsortorder) FROM pg_type JOIN pg_enum ON enumtypid = pg_type.oid GROUP BY typname`;

test("the migrations make the tables of the schema", async () => {
  await sql(await diffSchemas(undefined));
  const wanted = await sql<{ name: string; what: string }>(shape);
  const template = new URL(inject("serverUrl"));
  template.pathname = `/${name}_all`;
  await sql(`DROP DATABASE IF EXISTS ${name}_all WITH (FORCE)`, inject("serverUrl"));
  await sql(`CREATE DATABASE ${name}_all TEMPLATE ${inject("templateName")}`, inject("serverUrl"));
  const made = new Set((await sql<{ name: string; what: string }>(shape, template.href)).map((row) => JSON.stringify(row)));
  await sql(`DROP DATABASE ${name}_all WITH (FORCE)`, inject("serverUrl"));
  expect(wanted.length).toBeGreaterThan(100);
  expect(wanted.filter((row) => !made.has(JSON.stringify(row)))).toEqual([]);
});

test("a view of the schema is not made into a table", async () => {
  const schema =
    'datasource db {\n  provider = "postgresql"\n}\ngenerator client {\n  provider = "prisma-client"\n  output = "./generated"\n  previewFeatures = ["views"]\n}\n';
  writeFileSync(join(folder, "schema.prisma"), `${schema}model Person {\n  id Int @id\n}\nview Shown {\n  id Int @unique\n}\n`);
  const text = await diffSchemas(undefined, folder);
  expect(text).toContain('CREATE TABLE "Person"');
  expect(text).not.toContain("Shown");
});
