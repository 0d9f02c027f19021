import { randomBytes } from "node:crypto";
import { Client } from "pg";
import { afterAll, beforeAll, inject } from "vitest";

export type TestDatabase = {
  /** Address of this file's database, as its owner. */
  readonly url: string;
  /** Runs SQL as the owner: to look at what the app cannot see, or to damage something on purpose. */
  query<Row>(sql: string, values?: unknown[]): Promise<Row[]>;
};

/**
 * Gives the test file a database of its own: every migration applied, no rows. Sets DATABASE_URL
 * before the first query, and drops the database after the last test.
 */
export function useDatabase(): TestDatabase {
  const name = `guong_test_${randomBytes(8).toString("hex")}`;
  const url = new URL(inject("serverUrl"));
  url.pathname = `/${name}`;

  beforeAll(async () => {
    await cloneTemplate(name);
    process.env.DATABASE_URL = url.href;
  });
  afterAll(() => onServer((client) => client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)));

  return {
    url: url.href,
    async query<Row>(sql: string, values: unknown[] = []) {
      const client = new Client({ connectionString: url.href });
      await client.connect();
      try {
        return (await client.query(sql, values)).rows as Row[];
      } finally {
        await client.end();
      }
    },
  };
}

/** Two files may clone at the same moment; PostgreSQL lets only one connection copy a template. */
async function cloneTemplate(name: string): Promise<void> {
  await onServer(async (client) => {
    await client.query("SELECT pg_advisory_lock(hashtext('guong test clone'))");
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${inject("templateName")}`);
  });
}

async function onServer(work: (client: Client) => Promise<unknown>): Promise<void> {
  const client = new Client({ connectionString: inject("serverUrl") });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
