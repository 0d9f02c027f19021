import { beforeAll, describe, expect, it } from "vitest";
import { carryConsents, giveConsent, withdrawConsent } from "../../../lib/consents/commands";
import { getConsents } from "../../../lib/consents/queries";
import { addDays, now, today } from "../../../lib/core/clock";
import { db } from "../../../lib/db/client";
import { makeSubject } from "../../../prisma/seed/factories";
import { useDatabase } from "../../support/database";
import { makeWorld, type World } from "../../support/decision-world";

useDatabase();

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});

const subject = () => makeSubject(world.agency.id, { departmentId: world.unitId });
const give = (subjectId: string, fields: ("NAME" | "STORY")[] = ["NAME", "STORY"]) => ({
  subjectId,
  fields,
  givenOn: today(),
  basis: "Đơn ký tay",
});
const inForce = async (subjectId: string) =>
  (await getConsents(world.office, subjectId)).fields.filter((row) => row.current !== null).map((row) => row.field);

describe("consent", () => {
  it("is given field by field, with who wrote it down", async () => {
    const { id } = await subject();
    const officer = await world.as("OFFICER");
    await giveConsent(officer, give(id, ["NAME"]));
    expect(await inForce(id)).toEqual(["NAME"]);
    const rows = await db().consent.findMany({ where: { subjectId: id }, select: { field: true, recordedById: true, basis: true } });
    expect(rows).toEqual([{ field: "NAME", recordedById: officer.id, basis: "Đơn ký tay" }]);
  });

  it("stays one row when it is given twice at the same moment", async () => {
    const { id } = await subject();
    await Promise.all([giveConsent(world.office, give(id)), giveConsent(world.office, give(id))]);
    expect(await db().consent.count({ where: { subjectId: id } })).toBe(2);
  });

  it("is withdrawn and kept, and may be given again", async () => {
    const { id } = await subject();
    await giveConsent(world.office, give(id));
    await withdrawConsent(world.office, { subjectId: id, field: "STORY" });
    expect(await inForce(id)).toEqual(["NAME"]);
    await giveConsent(world.office, give(id, ["STORY"]));
    expect(await inForce(id)).toEqual(["NAME", "STORY"]);
    expect(await db().consent.count({ where: { subjectId: id, field: "STORY" } })).toBe(2);
  });

  it("writes an event for each", async () => {
    const { id } = await subject();
    await giveConsent(world.office, give(id, ["NAME"]));
    await withdrawConsent(world.office, { subjectId: id, field: "NAME" });
    const events = await db().auditEvent.findMany({
      where: { subjectId: id },
      orderBy: { id: "asc" },
      select: { kind: true, details: true },
    });
    expect(events).toEqual([
      { kind: "consent.given", details: { field: "NAME" } },
      { kind: "consent.withdrawn", details: { field: "NAME" } },
    ]);
  });

  it("is withdrawn from the dossiers on their way before anything was carried, and from no settled one", async () => {
    const { id, subjectId } = await world.nominate();
    const settled = await world.nominate({ year: 2025 });
    await db().nomination.update({ where: { id: settled.id }, data: { subjectId, state: "SETTLED" } });
    expect((await getConsents(world.office, subjectId)).fields.find((row) => row.field === "NAME")).toMatchObject({ promised: true });
    await withdrawConsent(world.office, { subjectId, field: "NAME" });
    const said = async (of: string) => (await db().nomination.findUniqueOrThrow({ where: { id: of } })).consentFields;
    expect(await said(id)).not.toContain("NAME");
    expect(await said(id)).toContain("STORY");
    expect(await said(settled.id)).toContain("NAME");
    expect((await getConsents(world.office, subjectId)).fields.find((row) => row.field === "NAME")).toMatchObject({ promised: false });
    await expect(withdrawConsent(world.office, { subjectId, field: "NAME" })).rejects.toMatchObject({
      reason: "consents.nothingToWithdraw",
    });
  });

  it("withdrawn after the dossier said it does not come back with the recognition", async () => {
    const { id: subjectId } = await subject();
    await giveConsent(world.office, give(subjectId));
    await withdrawConsent(world.office, { subjectId, field: "NAME" });
    const dossier = { subjectId, consentFields: ["NAME", "STORY"], consentBasis: "Đơn" };
    await carryConsents(world.head, { ...dossier, givenAt: new Date(now().getTime() - 86_400_000) }, db());
    expect(await inForce(subjectId)).toEqual(["STORY"]);
  });

  it("cannot be withdrawn when there is none", async () => {
    const { id } = await subject();
    await expect(withdrawConsent(world.office, { subjectId: id, field: "NAME" })).rejects.toMatchObject({
      problem: "conflict",
      reason: "consents.nothingToWithdraw",
    });
  });

  it("cannot be given for a day to come", async () => {
    const { id } = await subject();
    await expect(giveConsent(world.office, { ...give(id), givenOn: addDays(today(), 1) })).rejects.toMatchObject({
      reason: "consents.inFuture",
    });
  });

  it("of another agency does not exist, and of another unit is out of sight", async () => {
    const { id } = await subject();
    const stranger = await makeWorld();
    await expect(giveConsent(stranger.office, give(id))).rejects.toMatchObject({ problem: "not-found" });
    await expect(giveConsent(await stranger.as("OFFICER"), give(id))).rejects.toMatchObject({ problem: "not-found" });
    await expect(giveConsent(world.head, give(id))).rejects.toMatchObject({ problem: "forbidden", reason: "consents.keepersOnly" });
    expect(await db().consent.count({ where: { subjectId: id } })).toBe(0);
  });

  it("is not copied from a dossier by somebody who does not settle it", async () => {
    const { id } = await subject();
    const officer = await world.as("OFFICER");
    const dossier = { subjectId: id, consentFields: ["NAME"], consentBasis: "Đơn", givenAt: now() };
    await expect(carryConsents(officer, dossier, db())).rejects.toMatchObject({ problem: "forbidden" });
  });
});
