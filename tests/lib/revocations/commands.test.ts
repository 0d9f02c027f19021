import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { setClock } from "../../../lib/core/clock";
import { db } from "../../../lib/db/client";
import { recogniseNominations } from "../../../lib/exemplars/commands";
import { getPlanFigures } from "../../../lib/plans/queries";
import { confirmRevocation, proposeRevocation, withdrawRevocation } from "../../../lib/revocations/commands";
import { getSubject, listSubjects } from "../../../lib/subjects/queries";
import { useDatabase } from "../../support/database";
import { decision, makeWorld, recognised, type World } from "../../support/decision-world";

useDatabase();
beforeAll(() => setClock(new Date("2026-11-20T02:00:00Z")));
afterAll(() => setClock(null));

const propose = (recognitionId: string) => ({ recognitionId, groundCode: "FRAUD" as const, ground: "Kết luận số 03/KL-TTr" });
const confirm = (recognitionId: string) => ({ recognitionId, decisionNumber: "90/QĐ-SM" });
const rowOf = (recognitionId: string) =>
  db().revocation.findUnique({ where: { recognitionId }, select: { proposedById: true, confirmedById: true, decisionNumber: true } });

async function fresh(): Promise<{ world: World; id: string }> {
  const world = await makeWorld();
  return { world, id: (await recognised(world)).id };
}

describe("revocation", () => {
  it("takes two people and deletes nothing", async () => {
    const { world, id } = await fresh();
    await proposeRevocation(world.office, propose(id));
    expect(await rowOf(id)).toEqual({ proposedById: world.office.id, confirmedById: null, decisionNumber: null });
    await confirmRevocation(world.head, confirm(id));
    expect(await rowOf(id)).toEqual({ proposedById: world.office.id, confirmedById: world.head.id, decisionNumber: "90/QĐ-SM" });
    expect(await db().recognition.count({ where: { id } })).toBe(1);
    expect(await db().certificate.count({ where: { recognitionId: id } })).toBe(1);
    const events = await db().auditEvent.findMany({ where: { subjectId: id }, orderBy: { id: "asc" }, select: { kind: true } });
    expect(events.map((row) => row.kind)).toEqual(["recognition.made", "recognition.revocationProposed", "recognition.revoked"]);
  });

  it("cannot be done by one person, not even the head", async () => {
    const { world, id } = await fresh();
    const both = await world.as("AGENCY_HEAD", "OFFICE");
    await proposeRevocation(both, propose(id));
    await expect(confirmRevocation(both, confirm(id))).rejects.toMatchObject({ problem: "forbidden", reason: "exemplars.twoPeople" });
    expect((await rowOf(id))?.confirmedById).toBeNull();
  });

  it("proposed by the head is confirmed by a deputy; proposed by the office it is not", async () => {
    const [first, second] = [await fresh(), await fresh()];
    await proposeRevocation(first.world.head, propose(first.id));
    await confirmRevocation(await first.world.as("DEPUTY_HEAD"), confirm(first.id));
    expect((await rowOf(first.id))?.decisionNumber).toBe("90/QĐ-SM");
    await proposeRevocation(second.world.office, propose(second.id));
    const deputy = await second.world.as("DEPUTY_HEAD");
    await expect(confirmRevocation(deputy, confirm(second.id))).rejects.toMatchObject({ reason: "exemplars.confirmersOnly" });
  });

  it("is taken back by its proposer alone, with a reason, and can be proposed again", async () => {
    const { world, id } = await fresh();
    const taking = { recognitionId: id, reason: "Kết luận đã được sửa" };
    await expect(withdrawRevocation(world.office, taking)).rejects.toMatchObject({ reason: "exemplars.nothingProposed" });
    await proposeRevocation(world.office, propose(id));
    await expect(withdrawRevocation(world.head, taking)).rejects.toMatchObject({ problem: "forbidden", reason: "exemplars.proposerOnly" });
    await withdrawRevocation(world.office, taking);
    expect(await rowOf(id)).toBeNull();
    expect(await db().withdrawnRevocation.findMany({ omit: { id: true } })).toEqual([
      {
        ...{ recognitionId: id, groundCode: "FRAUD", ground: "Kết luận số 03/KL-TTr", reason: taking.reason },
        ...{ proposedById: world.office.id, proposedAt: expect.any(Date), withdrawnAt: new Date("2026-11-20T02:00:00Z") },
      },
    ]);
    await expect(confirmRevocation(world.head, confirm(id))).rejects.toMatchObject({ reason: "exemplars.nothingProposed" });
    await proposeRevocation(world.office, propose(id));
    await confirmRevocation(world.head, confirm(id));
    await expect(withdrawRevocation(world.office, taking)).rejects.toMatchObject({ reason: "exemplars.alreadyRevoked" });
    const events = await db().auditEvent.findMany({ where: { subjectId: id }, orderBy: { id: "asc" }, select: { kind: true } });
    expect(events.map((row) => row.kind.split(".")[1])).toEqual([
      ...["made", "revocationProposed", "revocationWithdrawn", "revocationProposed", "revoked"],
    ]);
  });

  it("happens once when proposed or confirmed twice at the same moment", async () => {
    const { world, id } = await fresh();
    const proposals = await Promise.allSettled([
      proposeRevocation(world.office, propose(id)),
      proposeRevocation(world.office, propose(id)),
    ]);
    expect(proposals.filter((one) => one.status === "fulfilled")).toHaveLength(1);
    const confirmations = await Promise.allSettled([
      confirmRevocation(world.head, confirm(id)),
      confirmRevocation(world.head, confirm(id)),
    ]);
    expect(confirmations.filter((one) => one.status === "fulfilled")).toHaveLength(1);
    expect(await db().auditEvent.count({ where: { subjectId: id, kind: "recognition.revoked" } })).toBe(1);
  });

  it("wants a proposal first, and a number in form that no recognition bears", async () => {
    const { world, id } = await fresh();
    await expect(confirmRevocation(world.head, confirm(id))).rejects.toMatchObject({ reason: "exemplars.nothingProposed" });
    await proposeRevocation(world.office, propose(id));
    await expect(confirmRevocation(world.head, { recognitionId: id, decisionNumber: "90" })).rejects.toMatchObject({
      fields: { decisionNumber: "exemplars.numberFormState" },
    });
    const { number } = await db().recognitionDecision.findFirstOrThrow({ where: { agencyId: world.agency.id }, select: { number: true } });
    await expect(confirmRevocation(world.head, { recognitionId: id, decisionNumber: number })).rejects.toMatchObject({
      fields: { decisionNumber: "exemplars.numberUsed" },
    });
  });

  it("takes its number from the register: no decision of the year recognises under it afterwards", async () => {
    const { world, id } = await fresh();
    await proposeRevocation(world.office, propose(id));
    await confirmRevocation(world.head, confirm(id));
    const next = await world.nominate();
    await expect(recogniseNominations(world.head, decision(world, [next.id], "90/QĐ-SM"))).rejects.toMatchObject({
      fields: { number: "exemplars.numberUsed" },
    });
    const elsewhere = await makeWorld();
    const other = await elsewhere.nominate();
    await recogniseNominations(elsewhere.head, decision(elsewhere, [other.id], "90/QĐ-SM"));
  });

  it("and a recognition under one number at the same moment: one of them has it", async () => {
    const { world, id } = await fresh();
    await proposeRevocation(world.office, propose(id));
    const next = await world.nominate();
    const done = await Promise.allSettled([
      confirmRevocation(world.head, confirm(id)),
      recogniseNominations(world.head, decision(world, [next.id], "90/QĐ-SM")),
    ]);
    expect(done.map((each) => each.status).sort()).toEqual(["fulfilled", "rejected"]);
  });

  it("merely proposed leaves the subject recognised in every register", async () => {
    const { world, id } = await fresh();
    const { subjectId } = await db().recognition.findUniqueOrThrow({ where: { id }, select: { subjectId: true } });
    const shown = async () => {
      const [row] = (await listSubjects(world.office, { q: "", kind: null, departmentId: null, sort: "name", page: 1 })).rows;
      const subject = await getSubject(world.office, subjectId);
      const figures = await getPlanFigures(world.office, world.plan, 2026);
      return [row?.recognised, subject.recognitions[0]?.revoked, figures.totals.recognised];
    };
    expect(await shown()).toEqual([true, false, 1]);
    await proposeRevocation(world.office, propose(id));
    expect(await shown()).toEqual([true, false, 1]);
    await confirmRevocation(world.head, confirm(id));
    expect(await shown()).toEqual([false, true, 0]);
  });

  it("of another agency does not exist", async () => {
    const [{ id }, other] = [await fresh(), await makeWorld()];
    await expect(proposeRevocation(other.office, propose(id))).rejects.toMatchObject({ problem: "not-found" });
    await expect(confirmRevocation(other.head, confirm(id))).rejects.toMatchObject({ problem: "not-found" });
  });
});
