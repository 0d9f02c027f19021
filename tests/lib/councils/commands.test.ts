import { afterAll, describe, expect, it } from "vitest";
import { addCouncilMember, createCouncil, endCouncilMember, updateCouncil } from "@/lib/councils/commands";
import { db, disconnect } from "@/lib/db/client";
import { makeAgency, makePerson, makeUser } from "@/prisma/seed/factories";
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
