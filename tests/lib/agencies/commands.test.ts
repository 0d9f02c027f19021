import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { createAgency, updateAgency } from "../../../lib/agencies/commands";
import { getOwnAgency } from "../../../lib/agencies/queries";
import { type Actor, systemActor } from "../../../lib/core/actor";
import { makeAgency, makeUser } from "../../../prisma/seed/factories";
import { useDatabase } from "../../support/database";

const database = useDatabase();
let administrator: Actor;
let inspector: Actor;
let other: string;

beforeAll(async () => {
  const agency = await makeAgency({ name: "Sở Mẫu" });
  other = (await makeAgency({ name: "Sở Khác" })).id;
  administrator = await makeUser(agency.id, ["ADMINISTRATOR"]);
  inspector = await makeUser(agency.id, ["INSPECTOR"]);
});

async function written(actor: Actor) {
  const { id, slug, regime, isSample, successor, ...rest } = await getOwnAgency(actor);
  return { ...rest, successor: successor ?? "" };
}

test("an administrator changes the own agency, and the log names the fields", async () => {
  await updateAgency(administrator, { ...(await written(administrator)), phone: "0232 000", successor: "Sở Mới" });
  const agency = await getOwnAgency(administrator);
  expect([agency.phone, agency.successor, agency.name]).toEqual(["0232 000", "Sở Mới", "Sở Mẫu"]);
  const events = await database.query(`SELECT kind, "actorId", details FROM "AuditEvent" WHERE "subjectId" = $1`, [agency.id]);
  expect(events).toEqual([{ kind: "agency.updated", actorId: administrator.id, details: { fields: "phone, successor" } }]);
  const untouched = await database.query(`SELECT name, phone FROM "Agency" WHERE id = $1`, [other]);
  expect(untouched).toEqual([{ name: "Sở Khác", phone: "0200 0000 000" }]);
});

test("an inspector changes nothing", async () => {
  const before = await written(inspector);
  await expect(updateAgency(inspector, { ...before, name: "Khác" })).rejects.toMatchObject({
    problem: "forbidden",
    reason: "common.readOnly",
  });
  expect(await written(inspector)).toEqual(before);
});

test("the machine founds an agency once under an address word", async () => {
  const input = { slug: "so-moi", name: "Sở Mới", regime: "PARTY" as const };
  const id = randomUUID();
  expect(await createAgency(systemActor(id), input)).toEqual({ id });
  await expect(createAgency(systemActor(randomUUID()), input)).rejects.toMatchObject({ reason: "agencies.slugTaken" });
  await expect(createAgency(administrator, { ...input, slug: "so-nua" })).rejects.toMatchObject({ reason: "common.noRole" });
});

test("an agency that is not there is not found", async () => {
  await expect(getOwnAgency(systemActor(randomUUID()))).rejects.toMatchObject({ problem: "not-found" });
});
