import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { enterRecord, voidRecord } from "@/lib/records/commands";
import { getRegister, listJudgingPlans, listRecords } from "@/lib/records/queries";
import { evaluate } from "@/lib/records/rules";
import { enterRecordSchema } from "@/lib/records/schema";
import { makeNomination, makePlan, makeSubject } from "@/prisma/seed/factories";
import { useDatabase } from "../../support/database";
import { makeRegisterWorld, type RegisterWorld } from "../../support/register-world";

useDatabase();
let world: RegisterWorld;
let subjectId: string;

beforeAll(async () => {
  world = await makeRegisterWorld();
  subjectId = (await makeSubject(world.agency.id, { departmentId: world.own.id })).id;
});

const line = (data: Record<string, unknown> = {}) =>
  enterRecordSchema.parse({
    subjectId,
    year: 2025,
    entry: "TITLE:ADVANCED_WORKER",
    decisionNumber: "120/QĐ-SM",
    decisionDate: "15/12/2025",
    issuer: "Giám đốc",
    ...data,
  });

test("a line keeps its decision, its source and who entered it", async () => {
  const { id } = await enterRecord(world.officer, line());
  const row = await db().recordEntry.findFirstOrThrow({ where: { id } });
  expect(row).toMatchObject({
    label: "Lao động tiên tiến",
    decisionNumber: "120/QĐ-SM",
    source: "TYPED",
    enteredById: world.officer.id,
    voidedAt: null,
  });
  expect((await listRecords(world.inspector, subjectId))[0]).toMatchObject({ id, decisionDate: "2025-12-15", voided: false });
  expect(await db().auditEvent.count({ where: { subjectId, kind: "record.entered" } })).toBe(1);
});

test("the same line stands once, also when posted twice at once", async () => {
  const tries = await Promise.allSettled([1, 2, 3].map(() => enterRecord(world.office, line({ year: 2024 }))));
  expect(tries.filter((result) => result.status === "fulfilled")).toHaveLength(1);
  await expect(enterRecord(world.office, line({ year: 2024 }))).rejects.toMatchObject({ reason: "records.alreadyThere" });
});

test("a voided line stays, with its reason, counts no more and may be entered anew", async () => {
  const { id } = await enterRecord(world.officer, line({ year: 2023 }));
  await voidRecord(world.head, { id, reason: "Ghi nhầm người" });
  await expect(voidRecord(world.head, { id, reason: "Lại" })).rejects.toMatchObject({ reason: "records.alreadyVoid" });
  const rows = (await listRecords(world.officer, subjectId)).filter((row) => row.year === 2023);
  expect(rows).toMatchObject([{ id, voided: true, voidReason: "Ghi nhầm người" }]);
  const register = await getRegister(world.officer, subjectId);
  const condition = { type: "EVERY_YEAR", record: "TITLE", atLeast: "ADVANCED_WORKER" } as const;
  expect(evaluate(condition, register, { years: [2023], kind: "INDIVIDUAL" }).verdict).toBe("ASK");
  expect(evaluate(condition, register, { years: [2024, 2025], kind: "INDIVIDUAL" }).verdict).toBe("MET");
  await expect(enterRecord(world.officer, line({ year: 2023 }))).resolves.toHaveProperty("id");
});

test("other units, other agencies and readers write nothing", async () => {
  await expect(enterRecord(world.neighbourOfficer, line())).rejects.toMatchObject({ problem: "not-found" });
  await expect(enterRecord(world.foreignOfficer, line())).rejects.toMatchObject({ problem: "not-found" });
  await expect(enterRecord(world.inspector, line({ year: 2020 }))).rejects.toMatchObject({ reason: "common.readOnly" });
  await expect(enterRecord(world.director, line({ year: 2020 }))).rejects.toMatchObject({ problem: "forbidden" });
  const outsider = await makeSubject(world.agency.id, { external: true });
  await expect(enterRecord(world.office, line({ subjectId: outsider.id }))).resolves.toHaveProperty("id");
  expect(await listRecords(world.neighbourOfficer, subjectId)).toEqual([]);
  await expect(enterRecord(world.office, line({ entry: "TITLE:ADVANCED_COLLECTIVE" }))).rejects.toMatchObject({
    reason: "records.notForKind",
  });
});

test("a department's exemplars are counted one each, whatever they were recognised for, its collective aside", async () => {
  const unit = { kind: "COLLECTIVE" as const, departmentId: world.own.id };
  const collective = await makeSubject(world.agency.id, unit);
  const plan = await makePlan(world.agency.id);
  const decision = await db().recognitionDecision.create({
    data: {
      ...{ agencyId: world.agency.id, planId: plan.id, year: 2026, number: "9/QĐ-SM", signedOn: new Date("2026-11-10") },
      ...{ signerName: "Lê Văn Mẫu", signerTitle: "Giám đốc", enteredById: world.director.id },
    },
  });
  const recognise = async (subjectId: string, years: number[]) => {
    const exemplar = await db().exemplar.create({ data: { agencyId: world.agency.id, subjectId, slug: subjectId } });
    for (const year of years) {
      const base = { agencyId: world.agency.id, departmentId: world.own.id, createdById: world.officer.id, subjectId, year };
      const { id } = await makeNomination(plan, { ...base, state: "SETTLED" });
      const links = { agencyId: world.agency.id, subjectId, exemplarId: exemplar.id, nominationId: id, decisionId: decision.id };
      await db().recognition.create({ data: { ...links, validFrom: new Date("2026-11-10") } });
    }
  };
  const [person, model] = [
    await makeSubject(world.agency.id, { departmentId: world.own.id }),
    await makeSubject(world.agency.id, { ...unit, kind: "PRACTICE_MODEL" }),
  ];
  await recognise(person.id, [2025, 2026]);
  await recognise(model.id, [2026]);
  await recognise(collective.id, [2026]);
  expect((await getRegister(world.officer, collective.id)).childExemplars).toBe(2);
});

test("a plan's conditions for a kind of subject are found in the plan's order", async () => {
  const plan = await makePlan(world.agency.id);
  const condition = { type: "EVERY_YEAR", record: "RATING", atLeast: "GOOD" };
  await db().criterion.update({
    where: { id: plan.criterionIds[1] ?? "" },
    data: { condition, subjectKinds: ["INDIVIDUAL"] },
    select: { id: true },
  });
  expect((await listJudgingPlans(world.officer, "INDIVIDUAL")).map((row) => row.criteria.map((criterion) => criterion.condition))).toEqual([
    [condition],
  ]);
  expect(await listJudgingPlans(world.officer, "COLLECTIVE")).toEqual([]);
});
