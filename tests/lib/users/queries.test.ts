import { beforeAll, expect, test } from "vitest";
import type { RoleName } from "../../../lib/core/actor";
import { roleNames } from "../../../lib/core/actor";
import { pageSize } from "../../../lib/core/page";
import { mayViewUser } from "../../../lib/users/policy";
import { countUsers, getUser, listUsers } from "../../../lib/users/queries";
import { makeAgency, makeUser } from "../../../prisma/seed/factories";
import { useDatabase } from "../../support/database";

const database = useDatabase();
let agencyId: string;
let otherId: string;

beforeAll(async () => {
  agencyId = (await makeAgency()).id;
  otherId = (await makeAgency()).id;
  for (const [displayName, username, roles] of [
    ["Trần Văn Ánh", "anh", ["OFFICE"]],
    ["Lê Thị Đào", "dao", ["EDITOR", "OFFICE"]],
    ["Nguyễn An", "an", []],
    ["Phạm Dung", "dung", [{ role: "OFFICE", validTo: "2021-01-01" }]],
  ] as [string, string, RoleName[]][])
    await makeUser(agencyId, roles, { displayName, username, personId: null });
  await makeUser(otherId, ["OFFICE"], { displayName: "Trần Văn Ánh", username: "khac", personId: null });
  await database.query(`UPDATE "User" SET active = false, "passwordHash" = 'bí mật' WHERE username = 'dung'`);
});

test.each(["none", ...roleNames] as (RoleName | "none")[])("%s lists exactly the accounts it may view", async (role) => {
  const actor = await makeUser(agencyId, role === "none" ? [] : [role], { personId: null });
  const everybody = await database.query<{ id: string; agencyId: string }>(`SELECT id, "agencyId" FROM "User"`);
  const may = everybody.filter((user) => mayViewUser(actor, user).allowed).map((user) => user.id);
  const listed = [...(await listUsers(actor)).rows, ...(await listUsers(actor, { page: 2 })).rows].map((row) => row.id);
  expect(listed.sort()).toEqual(may.sort());
  for (const user of everybody) {
    const got = await getUser(actor, user.id).then(
      () => true,
      (error) => error.problem !== "not-found",
    );
    expect(got).toBe(may.includes(user.id));
  }
  const count = await countUsers(actor);
  expect(count.on + count.off).toBe(may.length);
});

test("accounts are found without diacritics, by role in force and by standing, in the order of given names", async () => {
  const id = (await makeAgency()).id;
  const actor = await makeUser(id, ["INSPECTOR"], { displayName: "Vũ Xem", personId: null });
  for (const name of ["Trần Văn Ánh", "Lê Thị Đào", "Nguyễn An", "Phạm Dung"])
    await makeUser(id, ["OFFICE"], { displayName: name, personId: null });
  const names = async (filter: Parameters<typeof listUsers>[1]) => (await listUsers(actor, filter)).rows.map((row) => row.displayName);
  expect(await names({})).toEqual(["Nguyễn An", "Trần Văn Ánh", "Phạm Dung", "Lê Thị Đào", "Vũ Xem"]);
  expect(await names({ down: true, role: "OFFICE" })).toEqual(["Lê Thị Đào", "Phạm Dung", "Trần Văn Ánh", "Nguyễn An"]);
  expect(await names({ q: "dao le" })).toEqual(["Lê Thị Đào"]);
  expect(await names({ q: "ánh" })).toEqual(["Trần Văn Ánh"]);
  expect(await names({ standing: "off" })).toEqual([]);
});

test("a page is 24 accounts, and no row carries a secret", async () => {
  const id = (await makeAgency()).id;
  const actor = await makeUser(id, ["INSPECTOR"], { personId: null });
  for (let count = 0; count < pageSize; count++) await makeUser(id, [], { personId: null, passwordHash: "bí mật" });
  const [one, two] = [await listUsers(actor), await listUsers(actor, { page: 2 })];
  expect([one.rows.length, two.rows.length, one.total, one.pages]).toEqual([24, 1, 25, 2]);
  expect(JSON.stringify(one)).not.toContain("bí mật");
  expect(JSON.stringify(await getUser(actor, one.rows[0]?.id ?? ""))).not.toContain("bí mật");
});
