import { afterAll, describe, expect, it } from "vitest";
import { addCouncilMember, createCouncil, endCouncilMember, updateCouncil } from "@/lib/councils/commands";
import { db, disconnect } from "@/lib/db/client";
import { makeAgency, makePerson, makePlan, makeUser } from "@/prisma/seed/factories";
import { useDatabase } from "../../support/database";

const database = useDatabase();
afterAll(disconnect);

async function world() {
  const agency = await makeAgency();
  const secretary = await makeUser(agency.id, ["COUNCIL_SECRETARY"]);
  const council = await createCouncil(secretary, { name: "Hội đồng Mẫu", decisionNumber: "", decisionDate: null });
  const person = await makePerson(agency.id);
  const input = { councilId: council.id, personId: person.id, role: "CHAIR" as const, votes: true, validFrom: "2026-01-05" };
  return { agency, secretary, council, person, input };
}

describe("a council", () => {
  it("is made and corrected with an event each, by those who keep it", async () => {
    const { agency, secretary, council } = await world();
    await updateCouncil(secretary, { id: council.id, name: "Hội đồng Sở", decisionNumber: "01/QĐ", decisionDate: "2026-01-05" });
    expect(await db().council.findUnique({ where: { id: council.id }, select: { name: true, decisionNumber: true } })).toEqual({
      name: "Hội đồng Sở",
      decisionNumber: "01/QĐ",
    });
    const events = await database.query<{ kind: string }>(`SELECT kind FROM "AuditEvent" WHERE "subjectId" = $1 ORDER BY id`, [council.id]);
    expect(events.map((event) => event.kind)).toEqual(["council.created", "council.changed"]);
    const officer = await makeUser(agency.id, ["INSPECTOR"]);
    await expect(createCouncil(officer, { name: "X", decisionNumber: "", decisionDate: null })).rejects.toMatchObject({
      reason: "common.readOnly",
    });
  });

  it("holds one chair at a time and nobody twice", async () => {
    const { agency, secretary, input } = await world();
    await addCouncilMember(secretary, input);
    await expect(addCouncilMember(secretary, { ...input, role: "MEMBER" })).rejects.toMatchObject({
      fields: { personId: "councils.alreadyMember" },
    });
    const other = await makePerson(agency.id);
    await expect(addCouncilMember(secretary, { ...input, personId: other.id })).rejects.toMatchObject({
      fields: { role: "councils.oneChair" },
    });
    const stranger = await makePerson((await makeAgency()).id);
    await expect(addCouncilMember(secretary, { ...input, personId: stranger.id, role: "MEMBER" })).rejects.toMatchObject({
      problem: "not-found",
    });
  });

  it("takes one of two same appointments at the same moment", async () => {
    const { secretary, input } = await world();
    const tries = await Promise.allSettled([addCouncilMember(secretary, input), addCouncilMember(secretary, input)]);
    expect(tries.filter((one) => one.status === "fulfilled")).toHaveLength(1);
    expect(await db().councilMember.count({ where: { councilId: input.councilId } })).toBe(1);
  });

  it("ends a term and keeps the row; the next term may begin the day after", async () => {
    const { secretary, input } = await world();
    await addCouncilMember(secretary, input);
    const row = await db().councilMember.findFirstOrThrow({ where: { councilId: input.councilId }, select: { id: true } });
    await expect(endCouncilMember(secretary, { memberId: row.id, validTo: "2025-12-31" })).rejects.toMatchObject({
      reason: "councils.endBeforeStart",
    });
    await endCouncilMember(secretary, { memberId: row.id, validTo: "2026-06-30" });
    await expect(endCouncilMember(secretary, { memberId: row.id, validTo: "2026-07-30" })).rejects.toMatchObject({
      reason: "councils.termEnded",
    });
    await addCouncilMember(secretary, { ...input, role: "MEMBER", validFrom: "2026-07-01" });
    expect(await db().councilMember.count({ where: { councilId: input.councilId } })).toBe(2);
    const stranger = await makeUser((await makeAgency()).id, ["COUNCIL_SECRETARY"]);
    await expect(endCouncilMember(stranger, { memberId: row.id, validTo: "2026-07-30" })).rejects.toMatchObject({ problem: "not-found" });
  });
});

describe("a session that was opened", () => {
  it("keeps its members: no term begins on or before its day, and none ends before it", async () => {
    const { agency, secretary, council, input } = await world();
    await addCouncilMember(secretary, input);
    const row = await db().councilMember.findFirstOrThrow({ where: { councilId: council.id }, select: { id: true } });
    const plan = await makePlan(agency.id);
    const session = { agencyId: agency.id, councilId: council.id, planId: plan.id, year: 2026, title: "Phiên", place: "Phòng họp" };
    // Half past midnight of 11 December in Viet Nam.
    const meetsAt = new Date("2026-12-10T17:30:00Z");
    const { id } = await db().councilSession.create({
      data: { ...session, meetsAt, state: "CLOSED", createdById: secretary.id },
      select: { id: true },
    });
    const other = await makePerson(agency.id);
    const join = (validFrom: string) => addCouncilMember(secretary, { ...input, personId: other.id, role: "MEMBER", validFrom });
    const leave = (validTo: string) => endCouncilMember(secretary, { memberId: row.id, validTo });
    await expect(join("2026-12-11")).rejects.toMatchObject({
      reason: "councils.sessionHeldSince",
      fields: { validFrom: "councils.sessionHeldSince" },
    });
    await expect(leave("2026-12-10")).rejects.toMatchObject({
      reason: "councils.sessionHeldAfter",
      fields: { validTo: "councils.sessionHeldAfter" },
    });
    await join("2026-12-12");
    await leave("2026-12-11");
    await db().councilSession.update({ where: { id }, data: { state: "PLANNED" }, select: { id: true } });
    const third = await makePerson(agency.id);
    await addCouncilMember(secretary, { ...input, personId: third.id, role: "MEMBER", validFrom: "2026-01-06" });
  });
});
