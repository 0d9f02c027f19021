import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { roleNames } from "../../../lib/core/actor";
import { addDays, dateColumn, setClock, today } from "../../../lib/core/clock";
import { db } from "../../../lib/db/client";
import { transaction } from "../../../lib/db/transaction";
import { recogniseNominations, refuseNomination, settleNotPassed } from "../../../lib/exemplars/commands";
import { listCandidates } from "../../../lib/exemplars/queries";
import { councilProcedure, makeCouncilResult, upwardProcedure } from "../../../prisma/seed/factories";
import { useDatabase } from "../../support/database";
import { decision, makeWorld, recognised, type World } from "../../support/decision-world";

const database = useDatabase();
beforeAll(() => setClock(new Date("2026-11-20T02:00:00Z")));
afterAll(() => setClock(null));

const stateOf = async (id: string) => (await db().nomination.findUniqueOrThrow({ where: { id }, select: { state: true } })).state;
const rowsOf = async (world: World) => ({
  decisions: await db().recognitionDecision.count({ where: { agencyId: world.agency.id } }),
  recognitions: await db().recognition.count({ where: { agencyId: world.agency.id } }),
  certificates: await db().certificate.count({ where: { agencyId: world.agency.id } }),
  exemplars: await db().exemplar.count({ where: { agencyId: world.agency.id } }),
});
/** Until another connection to this database stands in a queue for a row. */
async function somebodyWaits(): Promise<void> {
  const [row] = await db().$queryRaw<{ waiting: number }[]>`
    SELECT count(*)::int AS waiting FROM pg_locks WHERE NOT granted`;
  if (!row?.waiting) await somebodyWaits();
}
const nothing = { decisions: 0, recognitions: 0, certificates: 0, exemplars: 0 };

describe("recognition", () => {
  it("gives each its recognition, exemplar, certificate and consents, and settles it", async () => {
    const world = await makeWorld(councilProcedure);
    const [one, two] = [
      await world.nominate({ passed: true, subject: { name: "Nguyễn Văn Đạt" } }),
      await world.nominate({ passed: true }),
    ];
    const { id } = await recogniseNominations(world.head, decision(world, [one.id, two.id]));
    expect(await rowsOf(world)).toEqual({ decisions: 1, recognitions: 2, certificates: 2, exemplars: 2 });
    expect([await stateOf(one.id), await stateOf(two.id)]).toEqual(["SETTLED", "SETTLED"]);
    const first = await db().recognition.findUniqueOrThrow({
      where: { nominationId: one.id },
      select: {
        decisionId: true,
        validFrom: true,
        validTo: true,
        exemplar: { select: { slug: true, subjectId: true } },
        certificates: { select: { serial: true, registerYear: true, holderName: true, code: true } },
      },
    });
    expect(first).toEqual({
      decisionId: id,
      validFrom: dateColumn("2026-11-10"),
      validTo: dateColumn("2030-12-31"),
      exemplar: { slug: "nguyen-van-dat", subjectId: one.subjectId },
      certificates: [{ serial: 1, registerYear: 2026, holderName: "Nguyễn Văn Đạt", code: expect.stringMatching(/^\w{4}-\w{4}-\w{4}$/) }],
    });
    const consents = await db().consent.findMany({ where: { subjectId: one.subjectId }, select: { field: true, basis: true } });
    expect(consents.map((row) => row.field).sort()).toEqual(["NAME", "STORY", "TITLE_UNIT"]);
    expect(new Set(consents.map((row) => row.basis))).toEqual(new Set(["Đơn đồng ý ngày 01/11/2026"]));
  });

  it("leaves a certificate that nobody changes or takes away", async () => {
    const { certificates } = await recognised(await makeWorld());
    const where = `WHERE id = '${certificates[0]?.id}'`;
    for (const sql of [`UPDATE "Certificate" SET "holderName" = 'Ai đó' ${where}`, `DELETE FROM "Certificate" ${where}`]) {
      await expect(db().$executeRawUnsafe(sql), `as the app: ${sql}`).rejects.toThrow(/not allowed/);
      await expect(database.query(sql), `as the owner: ${sql}`).rejects.toThrow(/not allowed/);
    }
  });

  it("writes the decision, the settling, the recognition and the certificate into the log", async () => {
    const world = await makeWorld();
    await recognised(world);
    const events = await db().auditEvent.findMany({ where: { agencyId: world.agency.id, actorId: world.head.id }, select: { kind: true } });
    expect(events.map((row) => row.kind).sort()).toEqual([
      "certificate.issued",
      "consent.given",
      "consent.given",
      "consent.given",
      "nomination.settled",
      "recognition.made",
      "recognitionDecision.issued",
    ]);
  });

  it("is neither an award nor a title: the subject's register stays as it was", async () => {
    const world = await makeWorld();
    const nomination = await world.nominate();
    await db().recordEntry.create({
      data: {
        agencyId: world.agency.id,
        subjectId: nomination.subjectId,
        year: 2025,
        kind: "AWARD",
        code: "MERIT",
        label: "Giấy khen",
        source: "TYPED",
      },
    });
    const before = await db().recordEntry.findMany({ orderBy: { id: "asc" } });
    await recogniseNominations(world.head, decision(world, [nomination.id]));
    expect(await db().recordEntry.findMany({ orderBy: { id: "asc" } })).toEqual(before);
  });

  it("makes one exemplar a subject, and addresses that are unique over all agencies", async () => {
    const [one, two] = [await makeWorld(), await makeWorld()];
    const name = "Phạm Thị Duy Nhất";
    const first = await recognised(one, { name });
    await recognised(two, { name });
    const again = await one.nominate({ year: 2027 });
    await db().nomination.update({ where: { id: again.id }, data: { subjectId: first.subjectId } });
    await recogniseNominations(one.head, { ...decision(one, [again.id], "55/QĐ-SM"), year: 2027 });
    const slugs = await db().exemplar.findMany({
      where: { slug: { startsWith: "pham-thi-duy-nhat" } },
      select: { slug: true },
      orderBy: { slug: "asc" },
    });
    expect(slugs).toEqual([{ slug: "pham-thi-duy-nhat" }, { slug: "pham-thi-duy-nhat-2" }]);
  });

  it("gives no certificate where the plan gives none", async () => {
    const world = await makeWorld({ ...councilProcedure, council: false, ballot: "NONE", certificate: false });
    await recognised(world);
    expect(await rowsOf(world)).toEqual({ decisions: 1, recognitions: 1, certificates: 0, exemplars: 1 });
  });

  it("happens once when decided twice at the same moment", async () => {
    const world = await makeWorld();
    const { id } = await world.nominate();
    const done = await Promise.allSettled([
      recogniseNominations(world.head, decision(world, [id], "1/QĐ-SM")),
      recogniseNominations(world.head, decision(world, [id], "2/QĐ-SM")),
    ]);
    expect(done.filter((one) => one.status === "fulfilled")).toHaveLength(1);
    expect(done.find((one) => one.status === "rejected")?.reason).toMatchObject({ reason: "exemplars.alreadySettled" });
    expect(await rowsOf(world)).toEqual({ decisions: 1, recognitions: 1, certificates: 1, exemplars: 1 });
  });

  it("uses a number once, also at the same moment; the next year begins again", async () => {
    const world = await makeWorld();
    const [one, two, three] = [await world.nominate(), await world.nominate(), await world.nominate()];
    const done = await Promise.allSettled([
      recogniseNominations(world.head, decision(world, [one.id], "14/QĐ-SM")),
      recogniseNominations(world.head, decision(world, [two.id], "14/QĐ-SM")),
    ]);
    expect(done.map((each) => each.status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(done.find((each) => each.status === "rejected")?.reason).toMatchObject({
      problem: "invalid",
      fields: { number: "exemplars.numberUsed" },
    });
    await recogniseNominations(world.head, { ...decision(world, [three.id], "14/QĐ-SM"), signedOn: "2025-12-20" });
    expect((await rowsOf(world)).decisions).toBe(2);
  });
});

describe("who cannot be recognised", () => {
  it("one whom the council did not pass", async () => {
    const world = await makeWorld(councilProcedure);
    const { id } = await world.nominate({ passed: false });
    await expect(recogniseNominations(world.head, decision(world, [id]))).rejects.toMatchObject({
      problem: "forbidden",
      reason: "exemplars.notPassed",
    });
    expect(await rowsOf(world)).toEqual(nothing);
  });

  it("one who passed an earlier round and not the last", async () => {
    const world = await makeWorld(councilProcedure);
    const { id } = await world.nominate({ passed: true });
    const of = { agencyId: world.agency.id, planId: world.plan.id, createdById: world.office.id };
    await makeCouncilResult(id, { ...of, passed: false, countedAt: new Date("2026-11-21T02:00:00Z") });
    await expect(recogniseNominations(world.head, decision(world, [id]))).rejects.toMatchObject({ reason: "exemplars.notPassed" });
  });

  it("one on whom nobody has voted, and with it nobody of the same decision", async () => {
    const world = await makeWorld(councilProcedure);
    const [passed, waiting] = [await world.nominate({ passed: true }), await world.nominate()];
    await expect(recogniseNominations(world.head, decision(world, [passed.id, waiting.id]))).rejects.toMatchObject({
      reason: "exemplars.notReady",
    });
    expect(await rowsOf(world)).toEqual(nothing);
    expect(await stateOf(passed.id)).toBe("TABLED");
  });

  it.each([
    ["held today", "2026-11-01", null, null, "exemplars.held"],
    ["held to the end of today", "2026-11-01", "2026-11-20", null, "exemplars.held"],
    ["held until yesterday", "2026-11-01", "2026-11-19", null, null],
    ["held from tomorrow", "2026-11-21", null, null, null],
    ["lifted today", "2026-11-01", "2026-11-20", "lifter", null],
  ])("a subject %s", async (_name, fromDay, toDay, liftedById, reason) => {
    const world = await makeWorld();
    const { id, subjectId } = await world.nominate();
    await db().hold.create({
      data: {
        agencyId: world.agency.id,
        subjectId,
        ground: "COMPLAINT",
        reason: "Đơn tố cáo đang xác minh",
        fromDay: dateColumn(fromDay),
        toDay: toDay ? dateColumn(toDay) : null,
        placedById: world.office.id,
        liftedById: liftedById ? world.office.id : null,
      },
    });
    const done = recogniseNominations(world.head, decision(world, [id]));
    if (reason) await expect(done).rejects.toMatchObject({ problem: "forbidden", reason });
    else await expect(done).resolves.toMatchObject({ id: expect.any(String) });
  });

  it("somebody from outside, or anybody where the plan proposes upward", async () => {
    const [plain, upward] = [await makeWorld(), await makeWorld(upwardProcedure)];
    const outsider = await plain.nominate({ subject: { external: true } });
    const insider = await upward.nominate();
    await expect(recogniseNominations(plain.head, decision(plain, [outsider.id]))).rejects.toMatchObject({
      reason: "exemplars.upwardOnly",
    });
    await expect(recogniseNominations(upward.head, decision(upward, [insider.id]))).rejects.toMatchObject({
      reason: "exemplars.upwardOnly",
    });
  });

  it("one on whom a hold is being placed at the same moment", async () => {
    const world = await makeWorld();
    const { id, subjectId } = await world.nominate();
    const held = { agencyId: world.agency.id, subjectId, ground: "COMPLAINT" as const, reason: "Đơn số 12", fromDay: dateColumn(today()) };
    let decided: Promise<unknown> = Promise.resolve();
    await transaction(async (tx) => {
      await tx.$queryRaw`SELECT id FROM "Subject" WHERE id = ${subjectId}::uuid FOR UPDATE`;
      await tx.hold.create({ data: { ...held, placedById: world.office.id }, select: { id: true } });
      decided = recogniseNominations(world.head, decision(world, [id])).catch((error: unknown) => error);
      await somebodyWaits();
    });
    expect(await decided).toMatchObject({ reason: "exemplars.held" });
    expect(await rowsOf(world)).toEqual(nothing);
  });

  it("one of another agency, plan or year", async () => {
    const [world, other] = [await makeWorld(), await makeWorld()];
    const { id } = await other.nominate();
    const own = await world.nominate({ year: 2025 });
    await expect(recogniseNominations(world.head, decision(world, [id]))).rejects.toMatchObject({ problem: "not-found" });
    await expect(recogniseNominations(world.head, decision(world, [own.id]))).rejects.toMatchObject({ problem: "not-found" });
    expect(await rowsOf(world)).toEqual(nothing);
  });
});

describe("who cannot recognise", () => {
  it("anybody but the head and a deputy", async () => {
    const world = await makeWorld();
    const { id } = await world.nominate();
    for (const role of roleNames.filter((one) => one !== "AGENCY_HEAD" && one !== "DEPUTY_HEAD")) {
      await expect(recogniseNominations(await world.as(role), decision(world, [id])), role).rejects.toMatchObject({ problem: "forbidden" });
    }
    expect(await rowsOf(world)).toEqual(nothing);
  });

  it("a deputy who does not sign for the head", async () => {
    const world = await makeWorld();
    const deputy = await world.as("DEPUTY_HEAD");
    const { id } = await world.nominate();
    await expect(recogniseNominations(deputy, decision(world, [id]))).rejects.toMatchObject({
      fields: { signAuthority: "exemplars.deputySignsFor" },
    });
    await recogniseNominations(deputy, { ...decision(world, [id]), signAuthority: "KT" });
    expect((await rowsOf(world)).recognitions).toBe(1);
  });

  it("with a number out of form or a day to come", async () => {
    const world = await makeWorld();
    const { id } = await world.nominate();
    const wrong = { ...decision(world, [id], "14"), signedOn: addDays(today(), 1) };
    await expect(recogniseNominations(world.head, wrong)).rejects.toMatchObject({
      problem: "invalid",
      fields: { number: "exemplars.numberFormState", signedOn: "exemplars.signedInFuture" },
    });
  });
});

describe("refusal", () => {
  it("keeps the reason, settles the nomination and recognises nobody", async () => {
    const world = await makeWorld(councilProcedure);
    const { id } = await world.nominate({ passed: true });
    await refuseNomination(world.head, { nominationId: id, reason: "Thành tích trùng với năm trước." });
    expect(await stateOf(id)).toBe("SETTLED");
    const refusal = await db().refusal.findUniqueOrThrow({ where: { nominationId: id }, select: { reason: true, refusedById: true } });
    expect(refusal).toEqual({ reason: "Thành tích trùng với năm trước.", refusedById: world.head.id });
    expect(await rowsOf(world)).toEqual(nothing);
    await expect(recogniseNominations(world.head, decision(world, [id]))).rejects.toMatchObject({ reason: "exemplars.alreadySettled" });
  });

  it("happens once, also at the same moment", async () => {
    const world = await makeWorld();
    const { id } = await world.nominate();
    const input = { nominationId: id, reason: "Không đủ căn cứ" };
    const done = await Promise.allSettled([refuseNomination(world.head, input), refuseNomination(world.head, input)]);
    expect(done.filter((one) => one.status === "fulfilled")).toHaveLength(1);
    await expect(refuseNomination(world.head, input)).rejects.toMatchObject({ reason: "exemplars.alreadySettled" });
    expect(await db().auditEvent.count({ where: { subjectId: id, kind: "nomination.settled" } })).toBe(1);
  });

  it("excludes a recognition at the same moment", async () => {
    const world = await makeWorld();
    const { id } = await world.nominate();
    const done = await Promise.allSettled([
      refuseNomination(world.head, { nominationId: id, reason: "Không" }),
      recogniseNominations(world.head, decision(world, [id])),
    ]);
    expect(done.filter((one) => one.status === "fulfilled")).toHaveLength(1);
    const refused = await db().refusal.count({ where: { nominationId: id } });
    expect(refused + (await rowsOf(world)).recognitions).toBe(1);
  });

  it("is not the office's, and not across agencies", async () => {
    const [world, other] = [await makeWorld(), await makeWorld()];
    const { id } = await world.nominate();
    const input = { nominationId: id, reason: "Không" };
    await expect(refuseNomination(world.office, input)).rejects.toMatchObject({ problem: "forbidden", reason: "exemplars.headOnly" });
    await expect(refuseNomination(other.head, input)).rejects.toMatchObject({ problem: "not-found" });
    expect(await stateOf(id)).toBe("APPRAISED");
  });
});

describe("those who did not pass", () => {
  it("are settled without recognition or refusal", async () => {
    const world = await makeWorld(councilProcedure);
    const [one, two] = [await world.nominate({ passed: false }), await world.nominate({ passed: false })];
    expect(await settleNotPassed(world.office, { nominationIds: [one.id, two.id] })).toEqual({ count: 2 });
    expect([await stateOf(one.id), await stateOf(two.id)]).toEqual(["SETTLED", "SETTLED"]);
    expect(await rowsOf(world)).toEqual(nothing);
  });

  it("one who passed cannot be settled this way", async () => {
    const world = await makeWorld(councilProcedure);
    const [failed, passed] = [await world.nominate({ passed: false }), await world.nominate({ passed: true })];
    await expect(settleNotPassed(world.office, { nominationIds: [failed.id, passed.id] })).rejects.toMatchObject({
      reason: "exemplars.notRejected",
    });
    expect([await stateOf(failed.id), await stateOf(passed.id)]).toEqual(["TABLED", "TABLED"]);
    await expect(settleNotPassed(await world.as("CLERK_OFFICE"), { nominationIds: [failed.id] })).rejects.toMatchObject({
      problem: "forbidden",
    });
  });
});

describe("the list of candidates", () => {
  it("holds what is ready or did not pass, for those who read the whole agency", async () => {
    const world = await makeWorld(councilProcedure);
    const [ready, failed] = [await world.nominate({ passed: true }), await world.nominate({ passed: false })];
    await world.nominate();
    const listed = await listCandidates(world.head);
    expect(listed.map((row) => [row.id, row.standing])).toEqual([
      [ready.id, "READY"],
      [failed.id, "NOT_PASSED"],
    ]);
    expect(await listCandidates(await world.as("OFFICER"))).toEqual([]);
    expect(await listCandidates((await makeWorld()).head)).toEqual([]);
  });
});

describe("while the council votes again", () => {
  it("nobody is recognised, refused or settled until the new round is over", async () => {
    const world = await makeWorld(councilProcedure);
    const nomination = await world.nominate({ passed: true });
    const { roundId } = await makeCouncilResult(nomination.id, { ...of(world), passed: null });
    const waiting = { reason: "exemplars.notReady" };
    await expect(recogniseNominations(world.head, decision(world, [nomination.id]))).rejects.toMatchObject(waiting);
    await expect(refuseNomination(world.head, { nominationId: nomination.id, reason: "Chưa đủ" })).rejects.toMatchObject(waiting);
    expect(await listCandidates(world.head)).toEqual([]);
    await db().ballotRound.update({ where: { id: roundId }, data: { state: "VOID" }, select: { id: true } });
    await recogniseNominations(world.head, decision(world, [nomination.id]));
    expect(await stateOf(nomination.id)).toBe("SETTLED");
  });
});

describe("the day of signing", () => {
  it("is not before the count, nor before the plan where nothing else is known", async () => {
    const [voted, plain] = [await makeWorld(councilProcedure), await makeWorld()];
    const one = await voted.nominate();
    await makeCouncilResult(one.id, { ...of(voted), passed: true, countedAt: new Date("2026-11-11T20:00:00Z") });
    const other = await plain.nominate();
    const sign = (world: World, id: string, signedOn: string) => recogniseNominations(world.head, { ...decision(world, [id]), signedOn });
    const early = { problem: "invalid", reason: "exemplars.signedTooEarly", fields: { signedOn: "exemplars.signedTooEarly" } };
    await expect(sign(voted, one.id, "1900-01-01")).rejects.toMatchObject(early);
    await expect(sign(voted, one.id, "2026-11-11")).rejects.toMatchObject(early);
    await expect(sign(plain, other.id, "2021-01-14")).rejects.toMatchObject(early);
    await sign(voted, one.id, "2026-11-12");
    await sign(plain, other.id, "2021-01-15");
  });

  it("is not before the acceptance where the appraisers' word is the last", async () => {
    const world = await makeWorld();
    const { id } = await world.nominate();
    const closed = { outcome: "ACCEPTED", closedAt: new Date("2026-11-10T03:00:00Z") };
    await db().appraisal.create({ data: { nominationId: id, version: 1, appraiserId: world.office.id, ...closed }, select: { id: true } });
    const early = recogniseNominations(world.head, { ...decision(world, [id]), signedOn: "2026-11-09" });
    await expect(early).rejects.toMatchObject({ reason: "exemplars.signedTooEarly" });
    await recogniseNominations(world.head, decision(world, [id]));
  });
});

const of = (world: World) => ({ agencyId: world.agency.id, planId: world.plan.id, createdById: world.office.id });
