import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { Client } from "pg";
import { afterAll, expect, test } from "vitest";
import { createCluster, readLock, startCluster } from "../../scripts/lib/cluster.mjs";
import { postgresHome } from "../../scripts/lib/postgres-home.mjs";

const home = postgresHome();
const name = `trial-${process.pid}`;
const folder = join(home.folder, name);
const password = "a-password-for-this-test";

afterAll(() => {
  for (const left of ["", ".log", ".new"]) rmSync(`${folder}${left}`, { recursive: true, force: true });
});

async function ask<Row>(url: string, sql: string): Promise<Row[]> {
  const client = new Client({ connectionString: url });
  client.on("error", () => {});
  await client.connect();
  return client
    .query(sql)
    .then(({ rows }) => rows as Row[])
    .finally(() => client.end());
}

test("the server is safe, closed, and its rows survive kill -9", async () => {
  mkdirSync(`${folder}.new`, { recursive: true }); // what an interrupted first start leaves
  expect(await createCluster(home, name, password)).toBe(true);
  expect(await createCluster(home, name, password)).toBe(false);

  const first = await startCluster(home, name, password);
  const settings = "'fsync', 'full_page_writes', 'synchronous_commit', 'data_checksums', 'listen_addresses'";
  expect(await ask(first.url, `SELECT name, setting FROM pg_settings WHERE name IN (${settings}) ORDER BY name`)).toEqual([
    { name: "data_checksums", setting: "on" },
    { name: "fsync", setting: "on" },
    { name: "full_page_writes", setting: "on" },
    { name: "listen_addresses", setting: "127.0.0.1" },
    { name: "synchronous_commit", setting: "on" },
  ]);
  expect(await ask(first.url, "SELECT rolsuper FROM pg_roles WHERE rolname = current_user")).toEqual([{ rolsuper: false }]);
  await expect(ask(first.url.replace(password, "wrong"), "SELECT 1")).rejects.toThrow(/password authentication failed/);
  await ask(first.url, "CREATE TABLE kept AS SELECT 1 AS one");

  const again = await startCluster(home, name, password);
  expect({ found: again.found, port: again.port }).toEqual({ found: true, port: first.port });

  const died = new Promise<void>((resolve) => first.onDeath(resolve));
  process.kill(readLock(folder)?.pid ?? 0, "SIGKILL");
  await died;
  const second = await startCluster(home, name, password);
  expect(await ask(second.url, "SELECT one FROM kept")).toEqual([{ one: 1 }]);
  await second.stop();
  await wait(50);
  expect(readLock(folder)).toBeUndefined();
});
