import { Client } from "pg";
import { expect, inject, test } from "vitest";
import { checkUrl, prepareDatabase } from "../../scripts/lib/database.mjs";
import { freePort } from "../../scripts/lib/ports.mjs";
import { contentOf, emptySample } from "../../scripts/lib/sample.mjs";
import { useDatabase } from "../support/database";

const database = useDatabase();

function changed(change: (url: URL) => void): string {
  const url = new URL(inject("serverUrl"));
  change(url);
  return url.href;
}

async function connected<Result>(work: (client: Client) => Promise<Result>): Promise<Result> {
  const client = new Client({ connectionString: database.url });
  await client.connect();
  return work(client).finally(() => client.end());
}

async function agency(slug: string, isSample: boolean): Promise<void> {
  const texts = [
    "name",
    "shortName",
    "parentBody",
    "province",
    "headTitle",
    "symbol",
    "about",
    "address",
    "phone",
    "email",
    "responsiblePerson",
  ];
  const columns = texts.map((name) => `"${name}"`).join(", ");
  await database.query(
    `INSERT INTO "Agency" (id, slug, regime, "isSample", ${columns}) VALUES (gen_random_uuid(), $1, 'STATE', $2, ${texts.map(() => "'x'").join(", ")})`,
    [slug, isSample],
  );
}

test.each(["", "localhost", "mysql://a:b@c/d", "postgres://server"])("“%s” is not the address of a database", (text) => {
  expect(() => checkUrl(text)).toThrow(/DATABASE_URL không đúng dạng.*\nDATABASE_URL is not of the form/);
});

test("a server that is not there is told from one that refuses", async () => {
  const port = await freePort();
  await expect(prepareDatabase(`postgres://a:b@127.0.0.1:${port}/guong`)).rejects.toThrow(
    /Không kết nối được máy chủ.*\n.*cannot be reached/,
  );
  await expect(prepareDatabase(changed((url) => (url.password = "wrong")))).rejects.toThrow(/không nhận người dùng.*\n.*refuses the user/);
  await expect(prepareDatabase(changed((url) => (url.pathname = "/nowhere")))).rejects.toThrow(
    /không có cơ sở dữ liệu “nowhere”.*\n.*no database “nowhere”/,
  );
});

test("a database that is up to date is left as it is", async () => {
  expect(await prepareDatabase(database.url)).toEqual({ applied: [], roles: true, content: "nothing" });
});

test("what a database holds decides whether the sample may be loaded or removed", async () => {
  await agency("mau", true);
  expect(await connected(contentOf)).toBe("part of the sample");
  await database.query(`INSERT INTO "AuditEvent" SELECT (jsonb_populate_record(NULL::"AuditEvent", $1)).*`, [
    JSON.stringify({
      id: "00000000-0000-7000-8000-000000000001",
      agencyId: (await database.query<{ id: string }>('SELECT id FROM "Agency"'))[0]?.id,
      kind: "sample.loaded",
      subjectType: "Agency",
      subjectId: "x",
      details: {},
      at: new Date().toISOString(),
      actorName: "x",
      actorKind: "SYSTEM",
    }),
  ]);
  expect(await connected(contentOf)).toBe("sample");
  await connected(emptySample);
  expect(await connected(contentOf)).toBe("nothing");
});

test("a real agency is never emptied, and the walls stand again after the refusal", async () => {
  await agency("mau", true);
  await agency("that", false);
  await expect(connected(emptySample)).rejects.toThrow(/có cơ quan thật.*\n.*holds a real agency/);
  expect(await database.query('SELECT slug FROM "Agency" ORDER BY slug')).toEqual([{ slug: "mau" }, { slug: "that" }]);
  await expect(database.query('TRUNCATE "AuditEvent"')).rejects.toThrow(/not allowed/);
});
