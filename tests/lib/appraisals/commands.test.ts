import { beforeAll, expect, test } from "vitest";
import { acceptDossier, giveSecondOpinion, returnDossier, saveFindings, takeOverAppraisal } from "../../../lib/appraisals/commands";
import type { FindingResult } from "../../../lib/appraisals/schema";
import { getAppraisalDossier } from "../../../lib/appraised-dossiers/queries";
import type { Actor } from "../../../lib/core/actor";
import { db } from "../../../lib/db/client";
import { getDossier } from "../../../lib/dossiers/queries";
import { type MadePlan, makeAgency, makeDepartment, makeNomination, makePlan, makeSubject, makeUser } from "../../../prisma/seed/factories";
import { useDatabase } from "../../support/database";

useDatabase();

let agencyId: string;
let plan: MadePlan;
let unit: { id: string };
let officeId: string;
let office: Actor;
let standing: Actor;
let officer: Actor;
let insider: Actor;

beforeAll(async () => {
  agencyId = (await makeAgency()).id;
  plan = await makePlan(agencyId);
  unit = await makeDepartment(agencyId);
  officeId = (await makeDepartment(agencyId, { isOffice: true })).id;
  office = await makeUser(agencyId, ["OFFICE"], { departmentId: officeId });
  standing = await makeUser(agencyId, ["COUNCIL_STANDING_BODY"], { departmentId: officeId });
  insider = await makeUser(agencyId, ["OFFICE"], { departmentId: unit.id });
  officer = await makeUser(agencyId, ["OFFICER"], { departmentId: unit.id });
});

const received = (data: { subjectId?: string; state?: "RECEIVED" | "APPRAISED" } = {}) =>
  makeNomination(plan, { agencyId, departmentId: unit.id, createdById: officer.id, state: "RECEIVED", ...data });

type Given = Partial<Record<number, [FindingResult, string?]>>;

function findings(id: string, given: Given | "ALL_MET", opinion = "") {
  const rows = plan.criterionIds.map((criterionId, index) => {
    const [result, reason = ""] = given === "ALL_MET" ? (["MET"] as const) : (given[index] ?? [null]);
    return [criterionId, { result, reason }] as const;
  });
  return { id, version: 1, findings: Object.fromEntries(rows), opinion, next: "STAY" as const };
}

const stateOf = async (id: string) => (await db().nomination.findUniqueOrThrow({ where: { id }, select: { state: true } })).state;
const eventsOf = async (subjectId: string) =>
  (await db().auditEvent.findMany({ where: { subjectId }, orderBy: { id: "asc" }, select: { kind: true } })).map((event) => event.kind);

test("partial findings are kept, and the first to keep some is the appraiser", async () => {
  const { id } = await received();
  await saveFindings(office, findings(id, { 0: ["MET"], 1: ["ASK", "Năm 2024 xếp loại gì?"] }, "Hồ sơ rõ."));
  const { appraisal, criteria } = await getAppraisalDossier(office, id);
  expect(criteria.map((criterion) => criterion.code)).toEqual(["C1", "C2", "C3", "C4"]);
  expect(appraisal).toMatchObject({ version: 1, appraiserId: office.id, sameUnit: false, opinion: "Hồ sơ rõ.", outcome: null });
  expect(appraisal?.findings).toHaveLength(2);
  await saveFindings(office, findings(id, { 2: ["MET"] }));
  expect((await getAppraisalDossier(office, id)).appraisal?.findings).toEqual([
    { criterionId: plan.criterionIds[2], result: "MET", reason: "" },
  ]);
  expect(await eventsOf(appraisal?.id ?? "")).toEqual(["appraisal.begun", "appraisal.saved", "appraisal.saved"]);
});

test("saving the same again changes nothing and tells nothing", async () => {
  const { id } = await received();
  await saveFindings(office, findings(id, { 0: ["MET"] }));
  await saveFindings(office, findings(id, { 0: ["MET"] }));
  const { appraisal } = await getAppraisalDossier(office, id);
  expect(await eventsOf(appraisal?.id ?? "")).toEqual(["appraisal.begun", "appraisal.saved"]);
});

test("a dossier goes back with its sentences, and the unit reads exactly those", async () => {
  const { id } = await received();
  const given: Given = { 0: ["MET"], 1: ["RETURN", "Đề nghị bổ sung quyết định xếp loại năm 2024."], 2: ["ASK", "Hỏi Sở Nội vụ."] };
  await saveFindings(office, findings(id, given, "Hồ sơ tốt."));
  expect((await getAppraisalDossier(officer, id)).appraisal).toBeNull();
  await returnDossier(office, { id, version: 1 });
  expect(await stateOf(id)).toBe("RETURNED");
  expect(await eventsOf(id)).toEqual(["nomination.returned"]);
  const read = await getAppraisalDossier(officer, id);
  expect(read.appraisal).toMatchObject({ outcome: "RETURNED", opinion: "Hồ sơ tốt." });
  expect(read.appraisal?.findings.filter((row) => row.result === "RETURN")).toEqual([
    { criterionId: plan.criterionIds[1], result: "RETURN", reason: "Đề nghị bổ sung quyết định xếp loại năm 2024." },
  ]);
  expect(read.appraisal?.findings.map((row) => row.result).sort()).toEqual(["MET", "RETURN"]);
  const dossier = await getDossier(officer, id);
  expect(dossier.appraisal?.findings.map((row) => row.result).sort()).toEqual(["MET", "RETURN"]);
});

test("a dossier is accepted only with every criterion met", async () => {
  const { id } = await received();
  await saveFindings(office, findings(id, { 0: ["MET"] }));
  await expect(acceptDossier(office, { id, version: 1 })).rejects.toMatchObject({ problem: "conflict", reason: "appraisals.notConcluded" });
  await expect(returnDossier(office, { id, version: 1 })).rejects.toMatchObject({ reason: "appraisals.nothingToReturn" });
  expect(await stateOf(id)).toBe("RECEIVED");
  await saveFindings(office, findings(id, "ALL_MET"));
  await acceptDossier(office, { id, version: 1 });
  expect(await stateOf(id)).toBe("APPRAISED");
  await expect(saveFindings(office, findings(id, {}))).rejects.toMatchObject({ problem: "forbidden", reason: "appraisals.notWaiting" });
});

test("two appraisers at the same moment: one begins, the other is told", async () => {
  const { id } = await received();
  const both = await Promise.allSettled([
    saveFindings(office, findings(id, { 0: ["MET"] })),
    saveFindings(standing, findings(id, { 0: ["RETURN", "Bổ sung."] })),
  ]);
  expect(both.map((result) => result.status).sort()).toEqual(["fulfilled", "rejected"]);
  expect(both.find((result) => result.status === "rejected")).toMatchObject({ reason: { reason: "appraisals.otherAppraiser" } });
  expect(await db().appraisal.count({ where: { nominationId: id } })).toBe(1);
});

test("accepted and returned at the same moment: exactly one happens", async () => {
  const { id } = await received();
  await saveFindings(office, findings(id, { 0: ["MET"], 1: ["MET"], 2: ["MET"], 3: ["RETURN", "Bổ sung cam kết."] }));
  const both = await Promise.allSettled([returnDossier(office, { id, version: 1 }), returnDossier(office, { id, version: 1 })]);
  expect(both.map((result) => result.status).sort()).toEqual(["fulfilled", "rejected"]);
  expect(await eventsOf(id)).toEqual(["nomination.returned"]);
});

test("another appraiser takes over what was begun, and goes on with it", async () => {
  const { id } = await received();
  await saveFindings(office, findings(id, { 0: ["MET"] }));
  await takeOverAppraisal(standing, { id, version: 1 });
  await expect(saveFindings(office, findings(id, {}))).rejects.toMatchObject({ reason: "appraisals.otherAppraiser" });
  await saveFindings(standing, findings(id, "ALL_MET"));
  await acceptDossier(standing, { id, version: 1 });
  expect(await stateOf(id)).toBe("APPRAISED");
});

test("in one's own unit a second appraiser from elsewhere must agree first", async () => {
  const { id } = await received();
  await saveFindings(insider, findings(id, { 0: ["MET"] }));
  const opinion = { id, version: 1, agrees: "YES" as const, opinion: "Đã xem minh chứng." };
  await expect(giveSecondOpinion(office, opinion)).rejects.toMatchObject({ reason: "appraisals.nothingToAgree" });
  await saveFindings(insider, findings(id, "ALL_MET"));
  await expect(acceptDossier(insider, { id, version: 1 })).rejects.toMatchObject({
    problem: "forbidden",
    reason: "appraisals.secondMustAgree",
  });
  await expect(giveSecondOpinion(insider, opinion)).rejects.toMatchObject({ reason: "appraisals.secondIsFirst" });
  await giveSecondOpinion(office, { ...opinion, agrees: "NO", opinion: "Tiêu chí 2 chưa rõ." });
  await expect(acceptDossier(insider, { id, version: 1 })).rejects.toMatchObject({ reason: "appraisals.secondMustAgree" });
  await giveSecondOpinion(office, opinion);
  await acceptDossier(insider, { id, version: 1 });
  expect(await stateOf(id)).toBe("APPRAISED");
});

test("one second appraiser's no is not made a yes by another one while the findings stand", async () => {
  const { id } = await received();
  await saveFindings(insider, findings(id, "ALL_MET"));
  await giveSecondOpinion(office, { id, version: 1, agrees: "NO", opinion: "Tiêu chí 2 chưa rõ." });
  const third = await makeUser(agencyId, ["OFFICE"], { departmentId: officeId });
  const opinion = { id, version: 1, agrees: "YES" as const, opinion: "Đồng ý." };
  await expect(giveSecondOpinion(third, opinion)).rejects.toMatchObject({ problem: "conflict", reason: "appraisals.otherSaidNo" });
  await saveFindings(insider, findings(id, "ALL_MET", "Đã bổ sung cho tiêu chí 2."));
  await giveSecondOpinion(third, opinion);
  await acceptDossier(insider, { id, version: 1 });
  expect(await stateOf(id)).toBe("APPRAISED");
});

test("a change after the second one agreed takes the agreement back", async () => {
  const { id } = await received();
  await saveFindings(insider, findings(id, "ALL_MET"));
  await giveSecondOpinion(office, { id, version: 1, agrees: "YES", opinion: "Đồng ý." });
  await saveFindings(insider, findings(id, { 0: ["RETURN", "Bổ sung."] }));
  await expect(returnDossier(insider, { id, version: 1 })).rejects.toMatchObject({ reason: "appraisals.secondMustAgree" });
});

test("the nominee does not appraise his own dossier", async () => {
  const subject = await makeSubject(agencyId, { departmentId: unit.id, personId: office.personId ?? "" });
  const { id } = await received({ subjectId: subject.id });
  await expect(saveFindings(office, findings(id, { 0: ["MET"] }))).rejects.toMatchObject({
    problem: "forbidden",
    reason: "appraisals.ownNomination",
  });
});

test("a criterion of another plan, an older version, another agency are refused", async () => {
  const { id } = await received();
  const other = await makePlan(agencyId);
  const strange = { ...findings(id, {}), findings: { [other.criterionIds[0] ?? ""]: { result: "MET" as const, reason: "" } } };
  await expect(saveFindings(office, strange)).rejects.toMatchObject({ problem: "invalid", reason: "appraisals.unknownCriterion" });
  await expect(saveFindings(office, { ...findings(id, {}), version: 2 })).rejects.toMatchObject({ reason: "common.changedMeanwhile" });
  const stranger = await makeUser((await makeAgency()).id, ["OFFICE"]);
  await expect(saveFindings(stranger, findings(id, {}))).rejects.toMatchObject({ problem: "not-found" });
  await expect(getAppraisalDossier(stranger, id)).rejects.toMatchObject({ problem: "not-found" });
});

test("the next submission begins anew, with what was met offered again and what changed marked", async () => {
  const { id } = await received();
  await freeze(id, 1);
  await saveFindings(office, findings(id, { 0: ["MET"], 1: ["RETURN", "Bổ sung."], 2: ["MET"], 3: ["MET"] }));
  await returnDossier(office, { id, version: 1 });
  await db().criterionAnswer.updateMany({
    where: { nominationId: id, criterionId: plan.criterionIds[1] ?? "" },
    data: { claim: "Đã bổ sung." },
  });
  await db().nomination.update({ where: { id }, data: { version: 2, state: "RECEIVED" } });
  await freeze(id, 2);
  const dossier = await getAppraisalDossier(office, id);
  expect(dossier.appraisal).toBeNull();
  expect(dossier.before?.version).toBe(1);
  expect(dossier.changed).toEqual([plan.criterionIds[1]]);
  expect(dossier.earlier.map((appraisal) => [appraisal.version, appraisal.outcome])).toEqual([[1, "RETURNED"]]);
  await saveFindings(office, { ...findings(id, "ALL_MET"), version: 2 });
  await acceptDossier(office, { id, version: 2 });
  const read = await getAppraisalDossier(officer, id);
  expect([...read.earlier, read.appraisal].map((appraisal) => appraisal?.outcome)).toEqual(["RETURNED", "ACCEPTED"]);
});

/** What submission does: keeps the dossier of the version as it stands. */
async function freeze(nominationId: string, number: number): Promise<void> {
  const { snapshot } = await getAppraisalDossier(office, nominationId);
  const claims = await db().criterionAnswer.findMany({ where: { nominationId }, select: { criterionId: true, claim: true } });
  const criteria = snapshot.criteria.map((row) => ({ ...row, claim: claims.find((answer) => answer.criterionId === row.id)?.claim ?? "" }));
  await db().nominationVersion.create({
    data: { nominationId, number, snapshot: { ...snapshot, criteria }, submittedById: officer.id, submittedAt: new Date() },
  });
}
