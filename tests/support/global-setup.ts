import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Client } from "pg";
import type { TestProject } from "vitest/node";
import { applyMigrations } from "../../prisma/migrate.mjs";

const migrations = join(import.meta.dirname, "../../prisma/migrations");

declare module "vitest" {
  interface ProvidedContext {
    /** Address of a server on which tests may make databases. */
    serverUrl: string;
    /** A database with every migration applied and no rows, to be cloned. */
    templateName: string;
  }
}

/** Starts a server of our own, or uses TEST_DATABASE_URL, and prepares the database that tests clone. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  delete process.env.DATABASE_URL; // no test may reach a database that is in use
  const server = await testServer();
  project.provide("serverUrl", server.url);
  project.provide("templateName", await prepareTemplate(server.url));
  return server.stop;
}

async function testServer(): Promise<{ url: string; stop: () => Promise<void> }> {
  const given = process.env.TEST_DATABASE_URL;
  if (given) return { url: given, stop: async () => {} };
  const { startTemporaryServer } = await import("../../scripts/lib/temporary-server.mjs");
  return startTemporaryServer();
}

/** The name carries the content of the migrations, so a finished template is used again. */
async function prepareTemplate(serverUrl: string): Promise<string> {
  const name = `guong_template_${fingerprint()}`;
  const client = new Client({ connectionString: serverUrl });
  await client.connect();
  try {
    await client.query("SELECT pg_advisory_lock(hashtext('guong test template'))");
    const finished = await client.query(
      "SELECT 1 FROM pg_database WHERE datname = $1 AND shobj_description(oid, 'pg_database') = 'finished'",
      [name],
    );
    if (finished.rowCount === 0) {
      await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
      await client.query(`CREATE DATABASE ${name}`);
      await applyMigrations(databaseUrl(serverUrl, name));
      await client.query(`COMMENT ON DATABASE ${name} IS 'finished'`);
    }
  } finally {
    await client.end();
  }
  return name;
}

function fingerprint(): string {
  const hash = createHash("sha256");
  for (const name of readdirSync(migrations, { recursive: true, encoding: "utf8" }).sort())
    if (name.endsWith(".sql")) hash.update(name).update(readFileSync(join(migrations, name)));
  return hash.digest("hex").slice(0, 12);
}

function databaseUrl(serverUrl: string, name: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}
