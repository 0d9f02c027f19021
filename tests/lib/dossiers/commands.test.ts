import { fc, test as property } from "@fast-check/vitest";
import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "../../../lib/core/actor";
import { db } from "../../../lib/db/client";
import { saveDossier, startNomination, submitNomination } from "../../../lib/dossiers/commands";
import { getDossier, getStartChoices } from "../../../lib/dossiers/queries";
import { dossierOf } from "../../../lib/dossiers/rules";
import { saveDossierSchema, startNominationSchema } from "../../../lib/dossiers/schema";
import { removeEvidence } from "../../../lib/evidence/commands";
import { minutesKey } from "../../../lib/evidence/schema";
import { approveNomination, sendBackNomination, withdrawNomination } from "../../../lib/nominations/commands";
import { missingParts } from "../../../lib/nominations/rules";
import { criteriaFor } from "../../../lib/plans/rules";
import { lockRegistration } from "../../../lib/registrations/queries";
import {
  councilProcedure,
  type MadeAgency,
  type MadePlan,
  makeAgency,
  makeDepartment,
  makePlan,
  makeSubject,
  makeUser,
} from "../../../prisma/seed/factories";
import { useDatabase } from "../../support/database";

const database = useDatabase();
const free = { ...councilProcedure, registration: false };

let agency: MadeAgency;
let department: { id: string };
let other: { id: string };
let plan: MadePlan;
let officer: Actor;
let head: Actor;
let stranger: Actor;
let foreigner: Actor;

beforeAll(async () => {
  agency = await makeAgency();
  department = await makeDepartment(agency.id);
  other = await makeDepartment(agency.id);
  plan = await makePlan(agency.id, free);
  officer = await makeUser(agency.id, ["OFFICER"], { departmentId: department.id });
  head = await makeUser(agency.id, ["DEPARTMENT_HEAD"], { departmentId: department.id });
  stranger = await makeUser(agency.id, ["OFFICER"], { departmentId: other.id });
  const abroad = await makeAgency();
  const abroadDepartment = await makeDepartment(abroad.id);
  foreigner = await makeUser(abroad.id, ["OFFICER"], { departmentId: abroadDepartment.id });
});

const startInput = (more: Record<string, unknown>) =>
  startNominationSchema.parse({ planId: plan.id, year: "2026", departmentId: department.id, ...more });

/** Everything a full dossier says, as the form sends it. */
function written(id: string, lockVersion: number, more: Record<string, unknown> = {}) {
  const [c1 = "", c2 = "", c3 = ""] = plan.criterionIds;
  return saveDossierSchema.parse({
    id,
    lockVersion: String(lockVersion),
    exemplarClass: "COMPREHENSIVE",
    workFieldId: plan.workFieldIds[0],
    movementId: "",
    summary: "Số hóa kho lưu trữ.",
    answers: { [c1]: { claim: "Chấp hành tốt." }, [c2]: { claim: "Hoàn thành tốt." }, [c3]: { claim: "Có sáng kiến." } },
    evidence: {
      [c1]: { text: "Sổ theo dõi", page: "1" },
      [c2]: { text: "Quyết định xếp loại", page: "4" },
      [c3]: { text: "Quyết định 88", page: "" },
    },
    achievements: { "0": { year: "2025", text: "Hoàn thành xuất sắc nhiệm vụ" }, "1": { year: "", text: "" } },
    deliberatedOn: "10/11/2025",
    deliberationChair: "Trưởng phòng",
    deliberationTotal: "19",
    deliberationPresent: "18",
    deliberationAgree: "18",
    negativeDeclared: "on",
    truthDeclared: "on",
    consentFields: ["NAME", "STORY"],
    consentBasis: "Đơn ngày 12/10/2025",
    ...more,
  });
}

const newDraft = async () =>
  (await startNomination(officer, startInput({ subject: `SUBJECT:${(await makeSubject(agency.id, { departmentId: department.id })).id}` })))
    .id;

/** The minutes are a file; its row is enough here. */
async function withMinutes(id: string): Promise<void> {
  await database.query(`INSERT INTO "Evidence" (id, "nominationId", text, "addedById") VALUES (gen_random_uuid(), $1, 'Biên bản', $2)`, [
    id,
    officer.id,
  ]);
}

async function readyDraft(): Promise<{ id: string; lockVersion: number }> {
  const id = await newDraft();
  await withMinutes(id);
  return saveDossier(officer, written(id, 0));
}

const rowOf = async (id: string) => (await database.query<Record<string, unknown>>(`SELECT * FROM "Nomination" WHERE id = $1`, [id]))[0];
const refusal = (reason: string, problem = "forbidden") => expect.objectContaining({ name: "DomainError", problem, reason });

describe("starting a nomination", () => {
  test("makes a draft of the chosen subject and says so in the log", async () => {
    const subject = await makeSubject(agency.id, { departmentId: department.id });
    const { id } = await startNomination(officer, startInput({ subject: `SUBJECT:${subject.id}` }));
    expect(await rowOf(id)).toMatchObject({ state: "DRAFT", version: 0, subjectId: subject.id, createdById: officer.id, year: 2026 });
    const events = await database.query(`SELECT kind FROM "AuditEvent" WHERE "subjectId" = $1`, [id]);
    expect(events).toEqual([{ kind: "nomination.started" }]);
  });

  test("two at the same moment give one draft", async () => {
    const subject = await makeSubject(agency.id, { departmentId: department.id });
    const tries = await Promise.allSettled([1, 2, 3].map(() => startNomination(officer, startInput({ subject: `SUBJECT:${subject.id}` }))));
    expect(tries.filter((one) => one.status === "fulfilled")).toHaveLength(1);
    expect(tries.filter((one) => one.status === "rejected").map((one) => one.reason)).toEqual([
      refusal("nominations.alreadyNominated", "conflict"),
      refusal("nominations.alreadyNominated", "conflict"),
    ]);
  });

  test("starts again after a withdrawal, once, and the withdrawn one stays", async () => {
    const subject = await makeSubject(agency.id, { departmentId: department.id });
    const input = startInput({ subject: `SUBJECT:${subject.id}` });
    const first = await startNomination(officer, input);
    await withdrawNomination(officer, { id: first.id, reason: "Chuyển công tác" });
    const place = { planId: plan.id, year: 2026, departmentId: department.id };
    const offered = async () => (await getStartChoices(officer, place)).subjects.find(({ id }) => id === subject.id)?.existingId;
    expect(await offered()).toBeNull();
    const again = await Promise.allSettled([startNomination(officer, input), startNomination(officer, input)]);
    expect(again.filter((one) => one.status === "fulfilled")).toHaveLength(1);
    expect(await offered()).not.toBeNull();
    const states = await database.query(`SELECT state FROM "Nomination" WHERE "subjectId" = $1 ORDER BY state`, [subject.id]);
    expect(states).toEqual([{ state: "DRAFT" }, { state: "WITHDRAWN" }]);
  });

  test("takes the person, the whole unit, and somebody new, and finds the person's subject again", async () => {
    const year = { planId: plan.id, departmentId: department.id };
    const person = officer.personId;
    const first = await startNomination(officer, startInput({ ...year, subject: `PERSON:${person}` }));
    const second = await startNomination(officer, startInput({ ...year, year: "2025", subject: `PERSON:${person}` }));
    const [a, b] = [await rowOf(first.id), await rowOf(second.id)];
    expect(a?.subjectId).toBe(b?.subjectId);
    const unit = await startNomination(officer, startInput({ subject: "UNIT" }));
    expect((await rowOf(unit.id))?.state).toBe("DRAFT");
    const fresh = await startNomination(
      officer,
      startInput({ subject: "NEW", kind: "PRACTICE_MODEL", name: "Một cửa không giấy", members: "Lê Thị Hoa" }),
    );
    expect((await rowOf(fresh.id))?.state).toBe("DRAFT");
  });

  test("is refused to another unit, another agency and outside the plan's years", async () => {
    const subject = await makeSubject(agency.id, { departmentId: department.id });
    const chosen = { subject: `SUBJECT:${subject.id}` };
    await expect(startNomination(stranger, startInput(chosen))).rejects.toEqual(refusal("common.otherUnit"));
    await expect(startNomination(foreigner, startInput(chosen))).rejects.toEqual(refusal("common.notFound", "not-found"));
    await expect(startNomination(officer, startInput({ ...chosen, year: "2019" }))).rejects.toEqual(
      refusal("nominations.yearOutsidePlan", "invalid"),
    );
  });

  test("where the plan registers first, takes registrations only", async () => {
    const strict = await makePlan(agency.id, councilProcedure);
    const subject = await makeSubject(agency.id, { departmentId: department.id });
    const direct = startInput({ planId: strict.id, subject: `SUBJECT:${subject.id}` });
    await expect(startNomination(officer, direct)).rejects.toEqual(refusal("nominations.registerFirst", "invalid"));
    const [registration] = await database.query<{ id: string }>(
      `INSERT INTO "Registration" (id, "agencyId", "planId", year, "departmentId", "subjectId", note, "registeredById")
       VALUES (gen_random_uuid(), $1, $2, 2026, $3, $4, '', $5) RETURNING id`,
      [agency.id, strict.id, department.id, subject.id, officer.id],
    );
    const { id } = await startNomination(officer, startInput({ planId: strict.id, subject: `REGISTRATION:${registration?.id}` }));
    expect(await rowOf(id)).toMatchObject({ registrationId: registration?.id, subjectId: subject.id });
  });

  test("waits for a withdrawal of its registration under way, and then does not begin", async () => {
    const registering = await makePlan(agency.id, councilProcedure);
    const subject = await makeSubject(agency.id, { departmentId: department.id });
    const base = { agencyId: agency.id, planId: registering.id, year: 2026, departmentId: department.id, subjectId: subject.id };
    const { id } = await db().registration.create({ data: { ...base, note: "", registeredById: officer.id }, select: { id: true } });
    let starting: Promise<unknown> = Promise.resolve();
    await db().$transaction(async (tx) => {
      await lockRegistration(tx, officer, id);
      const input = { planId: registering.id, year: "2026", departmentId: department.id, subject: `REGISTRATION:${id}` };
      starting = startNomination(officer, startNominationSchema.parse(input)).catch((refusal: unknown) => refusal);
      await tx.$queryRaw`SELECT 1 AS slept FROM (SELECT pg_sleep(0.3)) AS turn`;
      await tx.registration.update({ where: { id }, data: { state: "WITHDRAWN" }, select: { id: true } });
    });
    expect(await starting).toMatchObject({ reason: "nominations.unknownRegistration" });
  });
});

describe("saving a draft", () => {
  test("keeps what there is, also when hardly anything is there", async () => {
    const id = await newDraft();
    const saved = await saveDossier(officer, saveDossierSchema.parse({ id, lockVersion: "0", summary: "Mới viết" }));
    expect(saved).toEqual({ id, lockVersion: 1 });
    expect(await rowOf(id)).toMatchObject({ summary: "Mới viết", lockVersion: 1, exemplarClass: null });
  });

  test("tells that somebody else saved meanwhile, and overwrites only when told to", async () => {
    const id = await newDraft();
    await saveDossier(head, saveDossierSchema.parse({ id, lockVersion: "0", summary: "Của trưởng phòng" }));
    const late = saveDossierSchema.parse({ id, lockVersion: "0", summary: "Của chuyên viên" });
    await expect(saveDossier(officer, late)).rejects.toEqual(refusal("common.savedByOther", "conflict"));
    expect((await rowOf(id))?.summary).toBe("Của trưởng phòng");
    await saveDossier(officer, { ...late, overwrite: true });
    expect((await rowOf(id))?.summary).toBe("Của chuyên viên");
  });

  test("of two at the same moment exactly one is saved", async () => {
    const id = await newDraft();
    const input = saveDossierSchema.parse({ id, lockVersion: "0", summary: "Cùng lúc" });
    const tries = await Promise.allSettled([saveDossier(officer, input), saveDossier(head, input)]);
    expect(tries.map((one) => one.status).sort()).toEqual(["fulfilled", "rejected"]);
    expect((await rowOf(id))?.lockVersion).toBe(1);
  });

  test("names every wrong place at once", async () => {
    const id = await newDraft();
    const wrong = saveDossierSchema.parse({
      id,
      lockVersion: "0",
      deliberationTotal: "10",
      deliberationPresent: "11",
      deliberatedOn: "01/01/2199",
      achievements: { "0": { year: "2025", text: "" }, "1": { year: "", text: "Giấy khen" } },
      evidence: { [plan.criterionIds[0] ?? ""]: { text: "", page: "4" } },
    });
    await expect(saveDossier(officer, wrong)).rejects.toMatchObject({
      problem: "invalid",
      fields: {
        deliberationAgree: "nominations.countsDoNotFit",
        deliberatedOn: "nominations.dayInFuture",
        "achievements.0.text": "nominations.achievementText",
        "achievements.1.year": "nominations.achievementYear",
        [`evidence.${plan.criterionIds[0]}.text`]: "evidence.textFirst",
      },
    });
  });

  test("is out of sight for another unit and another agency, and refused to a reader", async () => {
    const id = await newDraft();
    const input = saveDossierSchema.parse({ id, lockVersion: "0" });
    await expect(saveDossier(stranger, input)).rejects.toEqual(refusal("common.notFound", "not-found"));
    await expect(saveDossier(foreigner, input)).rejects.toEqual(refusal("common.notFound", "not-found"));
    const inspector = await makeUser(agency.id, ["INSPECTOR"]);
    await expect(saveDossier(inspector, input)).rejects.toEqual(refusal("common.readOnly"));
  });

  test("takes no criterion of another plan", async () => {
    const foreign = await makePlan(agency.id, free);
    const alien = { id: await newDraft(), lockVersion: "0", answers: { [foreign.criterionIds[0] ?? ""]: { claim: "x" } } };
    await expect(saveDossier(officer, saveDossierSchema.parse(alien))).rejects.toEqual(refusal("nominations.notInPlan", "invalid"));
  });
});

describe("handing in", () => {
  test("freezes the dossier as a version and hands it to the unit's head", async () => {
    const { id, lockVersion } = await readyDraft();
    expect(await submitNomination(officer, { id, lockVersion, evidenceVersion: 0 })).toEqual({ id, version: 1 });
    expect(await rowOf(id)).toMatchObject({ state: "AWAITING_UNIT_HEAD", version: 1 });
    const [version] = await database.query<{ snapshot: { summary: string; criteria: unknown[]; evidence: unknown[] } }>(
      `SELECT snapshot FROM "NominationVersion" WHERE "nominationId" = $1`,
      [id],
    );
    expect(version?.snapshot.summary).toBe("Số hóa kho lưu trữ.");
    expect(version?.snapshot.criteria).toHaveLength(4);
    expect(version?.snapshot.evidence).toHaveLength(4);
    for (const sql of [`UPDATE "NominationVersion" SET snapshot = '{}'`, `DELETE FROM "NominationVersion"`]) {
      await expect(db().$executeRawUnsafe(sql), `as the app: ${sql}`).rejects.toThrow(/not allowed/);
      await expect(database.query(sql), `as the owner: ${sql}`).rejects.toThrow(/not allowed/);
    }
  });

  test("of two at the same moment exactly one counts", async () => {
    const ready = await readyDraft();
    const tries = await Promise.allSettled([1, 2, 3].map(() => submitNomination(officer, { ...ready, evidenceVersion: 0 })));
    expect(tries.filter((one) => one.status === "fulfilled")).toHaveLength(1);
    expect((await rowOf(ready.id))?.version).toBe(1);
    expect(await database.query(`SELECT 1 FROM "NominationVersion" WHERE "nominationId" = $1`, [ready.id])).toHaveLength(1);
  });

  test("refuses what is incomplete, what changed since it was checked, and what was handed in before", async () => {
    const draft = await newDraft();
    await expect(submitNomination(officer, { id: draft, lockVersion: 0, evidenceVersion: 0 })).rejects.toEqual(
      refusal("nominations.incomplete", "invalid"),
    );
    const { id, lockVersion } = await readyDraft();
    await expect(submitNomination(officer, { id, lockVersion: lockVersion - 1, evidenceVersion: 0 })).rejects.toEqual(
      refusal("nominations.checkAgain", "conflict"),
    );
    await submitNomination(officer, { id, lockVersion, evidenceVersion: 0 });
    await expect(submitNomination(officer, { id, lockVersion, evidenceVersion: 0 })).rejects.toEqual(
      refusal("nominations.alreadySubmitted"),
    );
    await expect(saveDossier(officer, written(id, lockVersion))).rejects.toEqual(refusal("nominations.notBeingWritten"));
  });

  test("refuses a check page that showed other evidence, and does not make an open form an old one", async () => {
    const { id, lockVersion } = await readyDraft();
    const [piece] = await database.query<{ id: string }>(
      `SELECT id FROM "Evidence" WHERE "nominationId" = $1 AND "criterionId" IS NOT NULL LIMIT 1`,
      [id],
    );
    await removeEvidence(officer, { nominationId: id, evidenceId: piece?.id ?? "", criterion: minutesKey });
    await saveDossier(officer, written(id, lockVersion));
    const shown = { id, lockVersion: lockVersion + 1, evidenceVersion: 0 };
    await expect(submitNomination(officer, shown)).rejects.toEqual(refusal("nominations.checkAgain", "conflict"));
    expect(await submitNomination(officer, { ...shown, evidenceVersion: 1 })).toEqual({ id, version: 1 });
  });

  test("goes the whole way: sent back, handed in again as version two, approved", async () => {
    const { id, lockVersion } = await readyDraft();
    await submitNomination(officer, { id, lockVersion, evidenceVersion: 0 });
    await sendBackNomination(head, { id, reason: "Bổ sung số liệu." });
    expect(await rowOf(id)).toMatchObject({ state: "DRAFT", sendBackReason: "Bổ sung số liệu." });
    const again = await saveDossier(officer, written(id, lockVersion, { summary: "Số hóa 18.400 trang.", evidence: {} }));
    expect(await submitNomination(officer, { ...again, evidenceVersion: 0 })).toEqual({ id, version: 2 });
    await expect(approveNomination(officer, { id })).rejects.toEqual(refusal("nominations.onlyUnitHead"));
    await approveNomination(head, { id });
    const row = await rowOf(id);
    expect(row).toMatchObject({ state: "RECEIVED", approvedById: head.id, sendBackReason: null });
    expect(row?.receivedAt).toBeInstanceOf(Date);
    await expect(approveNomination(head, { id })).rejects.toEqual(refusal("nominations.notWaitingForHead"));
  });
});

const gaps: Record<string, Record<string, unknown>> = {
  nothing: {},
  class: { exemplarClass: "" },
  field: { workFieldId: "" },
  summary: { summary: " " },
  claim: { answers: {} },
  evidence: { evidence: {} },
  achievements: { achievements: {} },
  day: { deliberatedOn: "" },
  chair: { deliberationChair: "" },
  count: { deliberationAgree: "" },
  negative: { negativeDeclared: undefined },
  truth: { truthDeclared: undefined },
  basis: { consentBasis: "" },
  noConsent: { consentFields: [], consentBasis: "" },
};

describe("submission and the check page agree", () => {
  property.prop([fc.subarray(Object.keys(gaps), { maxLength: 3 }), fc.boolean()], { numRuns: 14 })(
    "a dossier is taken exactly when nothing is missing",
    async (chosen, minutes) => {
      const id = await newDraft();
      if (minutes) await withMinutes(id);
      const { lockVersion } = await saveDossier(officer, written(id, 0, Object.assign({}, ...chosen.map((name) => gaps[name]))));
      const dossier = await getDossier(officer, id);
      const criteria = criteriaFor(dossier.allCriteria, { kind: dossier.subject.kind, workFieldId: dossier.workFieldId });
      const missing = missingParts(dossierOf(dossier), criteria, dossier.plan.procedure);
      const taken = await submitNomination(officer, { id, lockVersion, evidenceVersion: 0 }).then(
        () => true,
        (error) => error.reason !== "nominations.incomplete",
      );
      expect({ chosen, minutes, taken }).toEqual({ chosen, minutes, taken: missing.length === 0 });
      expect((await rowOf(id))?.state).toBe(missing.length === 0 ? "AWAITING_UNIT_HEAD" : "DRAFT");
    },
    60_000,
  );
});

test("evidence named by its place counts towards the limit as files do", async () => {
  const id = await newDraft();
  const [criterionId = ""] = plan.criterionIds;
  const piece = { nominationId: id, criterionId, text: "Báo cáo", addedById: officer.id };
  await db().evidence.createMany({ data: Array.from({ length: 199 }, () => piece) });
  const named = (lockVersion: string) =>
    saveDossierSchema.parse({ id, lockVersion, evidence: { [criterionId]: { text: "Báo cáo năm", page: "1" } } });
  await saveDossier(officer, named("0"));
  await expect(saveDossier(officer, named("1"))).rejects.toMatchObject({ problem: "invalid", reason: "evidence.tooMany" });
  expect(await db().evidence.count({ where: { nominationId: id } })).toBe(200);
  await saveDossier(officer, saveDossierSchema.parse({ id, lockVersion: "1", summary: "Vẫn ghi được" }));
});

test("a unit's quota does not count whom it nominates from outside", async () => {
  const place = { planId: (await makePlan(agency.id, free)).id, year: 2026, departmentId: department.id };
  const [inside, outside] = [
    await makeSubject(agency.id, { departmentId: department.id }),
    await makeSubject(agency.id, { external: true, kind: "COLLECTIVE" }),
  ];
  const base = { ...place, agencyId: agency.id, createdById: officer.id, state: "RECEIVED" as const };
  await db().nomination.createMany({ data: [inside, outside].map((subject) => ({ ...base, subjectId: subject.id })) });
  expect((await getStartChoices(officer, place)).nominatedKinds).toEqual(["INDIVIDUAL"]);
});
