import { randomUUID } from "node:crypto";
import type { Actor, RoleName } from "../../lib/core/actor";
import { type Day, dateColumn, now, today } from "../../lib/core/clock";
import { db } from "../../lib/db/client";
import type { NominationState } from "../../lib/nominations/states";
import type { Procedure } from "../../lib/plans/schema";

/** Rows for tests and the sample world. Nothing surprising: each test states the facts it depends on. */

let counter = 0;
const next = () => ++counter;

export const councilProcedure: Procedure = {
  registration: true,
  unitDeliberation: true,
  appraisal: true,
  council: true,
  ballot: "SECRET",
  outcome: "RECOGNISE",
  certificate: true,
  upwardList: false,
};
export const plainProcedure: Procedure = { ...councilProcedure, council: false, ballot: "NONE", certificate: false, upwardList: true };
export const upwardProcedure: Procedure = { ...plainProcedure, outcome: "PROPOSE_UPWARD" };

export type MadeAgency = { id: string; slug: string; symbol: string };

/** An agency with everything a page prints. */
export async function makeAgency(
  data: { slug?: string; name?: string; regime?: "STATE" | "PARTY"; symbol?: string } = {},
): Promise<MadeAgency> {
  const number = next();
  return db().agency.create({
    data: {
      slug: data.slug ?? `co-quan-${number}-${randomUUID().slice(0, 8)}`,
      name: data.name ?? `Sở Mẫu ${number}`,
      shortName: data.name ?? `Sở Mẫu ${number}`,
      regime: data.regime ?? "STATE",
      parentBody: "UBND tỉnh Mẫu",
      province: "Mẫu",
      headTitle: data.regime === "PARTY" ? "Trưởng Ban" : "Giám đốc",
      symbol: data.symbol ?? `SM${number}`,
      about: "Cơ quan dùng để thử.",
      address: "Số 1 đường Mẫu",
      phone: "0200 0000 000",
      email: "van-phong@so-mau.example",
      responsiblePerson: "Chánh Văn phòng",
      isSample: true,
    },
    select: { id: true, slug: true, symbol: true },
  });
}

/** A department or unit with one name since 2015. */
export async function makeDepartment(
  agencyId: string,
  data: { slug?: string; name?: string; kind?: "DEPARTMENT" | "UNIT"; isOffice?: boolean; activeFrom?: Day; activeTo?: Day } = {},
): Promise<{ id: string; slug: string; name: string }> {
  const number = next();
  const name = data.name ?? `Phòng Mẫu ${number}`;
  const activeFrom = dateColumn(data.activeFrom ?? "2015-01-01");
  const made = await db().department.create({
    data: {
      agencyId,
      slug: data.slug ?? `phong-${number}`,
      kind: data.kind ?? "DEPARTMENT",
      isOffice: data.isOffice ?? false,
      activeFrom,
      activeTo: data.activeTo ? dateColumn(data.activeTo) : null,
      names: { create: { name, shortName: name, validFrom: activeFrom } },
    },
    select: { id: true, slug: true },
  });
  return { ...made, name };
}

/** A person of the agency. */
export function makePerson(
  agencyId: string,
  data: { fullName?: string; departmentId?: string | null; jobTitle?: string; retiredOn?: Day } = {},
): Promise<{ id: string; fullName: string }> {
  return db().person.create({
    data: {
      agencyId,
      fullName: data.fullName ?? `Nguyễn Văn Mẫu ${next()}`,
      departmentId: data.departmentId ?? null,
      jobTitle: data.jobTitle ?? "Chuyên viên",
      category: "CIVIL_SERVANT",
      retiredOn: data.retiredOn ? dateColumn(data.retiredOn) : null,
    },
    select: { id: true, fullName: true },
  });
}

export type RoleGrant = RoleName | { role: RoleName; departmentId?: string; validFrom?: Day; validTo?: Day };

/** An account (with a person unless told otherwise) and the actor it is. */
export async function makeUser(
  agencyId: string,
  roles: RoleGrant[],
  data: {
    departmentId?: string;
    personId?: string | null;
    displayName?: string;
    username?: string;
    passwordHash?: string;
    jobTitle?: string;
  } = {},
): Promise<Actor> {
  const displayName = data.displayName ?? `Trần Thị Mẫu ${next()}`;
  const person =
    data.personId === undefined
      ? await makePerson(agencyId, {
          fullName: displayName,
          departmentId: data.departmentId ?? null,
          ...(data.jobTitle ? { jobTitle: data.jobTitle } : {}),
        })
      : null;
  const personId = person?.id ?? data.personId ?? null;
  const granted = roles.map((grant) => (typeof grant === "string" ? { role: grant } : grant));
  const scoped = (role: RoleName) => role === "OFFICER" || role === "DEPARTMENT_HEAD";
  const rows = granted.map((grant) => ({
    role: grant.role,
    departmentId: grant.departmentId ?? (scoped(grant.role) ? (data.departmentId ?? null) : null),
    validFrom: dateColumn(grant.validFrom ?? "2020-01-01"),
    validTo: grant.validTo ? dateColumn(grant.validTo) : null,
  }));
  const user = await db().user.create({
    data: {
      agencyId,
      personId,
      displayName,
      username: data.username ?? `mau-${next()}-${randomUUID().slice(0, 8)}`,
      passwordHash: data.passwordHash ?? null,
      roles: { create: rows },
    },
    select: { id: true },
  });
  const day = dateColumn(today());
  const held = rows.filter((row) => row.validFrom <= day && (row.validTo === null || row.validTo >= day));
  const actorRoles = held.map(({ role, departmentId }) => ({ role, departmentId }));
  return { kind: "user", id: user.id, personId, agencyId, name: displayName, roles: actorRoles };
}

export type MadePlan = { id: string; slug: string; criterionIds: string[]; workFieldIds: string[]; procedure: Procedure };

/** A published plan with two general criteria, one of a field and one negative. */
export async function makePlan(
  agencyId: string,
  procedure: Procedure = councilProcedure,
  data: { startYear?: number; endYear?: number } = {},
): Promise<MadePlan> {
  const number = next();
  const plan = await db().plan.create({
    data: {
      agencyId,
      slug: `ke-hoach-mau-${number}-${randomUUID().slice(0, 8)}`,
      regime: "STATE",
      documentType: "Kế hoạch",
      documentNumber: `${number}/KH-SM`,
      issueDate: dateColumn("2021-01-15"),
      place: "Mẫu",
      title: `Kế hoạch mẫu ${number}`,
      abstract: "Xây dựng và nhân rộng điển hình tiên tiến",
      startYear: data.startYear ?? 2021,
      endYear: data.endYear ?? 2030,
      procedure,
      subjectKinds: ["INDIVIDUAL", "COLLECTIVE", "PRACTICE_MODEL"],
      subjectText: "Tập thể, cá nhân",
      subjectSource: "Tập thể, cá nhân",
      allowsOutsiders: true,
      upwardRecipients: ["Sở Nội vụ"],
      signerTitle: "Giám đốc",
      signerName: "Lê Văn Mẫu",
      recipients: ["Lưu: VT."],
      sourceNote: "Dùng để thử",
      publishedAt: now(),
    },
    select: { id: true, slug: true },
  });
  const workField = await db().workField.create({
    data: { planId: plan.id, position: 1, code: "CCHC", name: "Cải cách hành chính", source: "Cải cách hành chính" },
    select: { id: true },
  });
  const criteria = [
    { code: "C1", scope: "GENERAL" as const, text: "Gương mẫu chấp hành pháp luật", negative: false, workFieldId: null },
    { code: "C2", scope: "GENERAL" as const, text: "Hoàn thành tốt nhiệm vụ trở lên", negative: false, workFieldId: null },
    { code: "C3", scope: "WORK_FIELD" as const, text: "Có sáng kiến cải cách hành chính", negative: false, workFieldId: workField.id },
    { code: "C4", scope: "GENERAL" as const, text: "Không suy thoái về đạo đức, lối sống", negative: true, workFieldId: null },
  ];
  const made = await Promise.all(
    criteria.map((row, index) =>
      db().criterion.create({
        data: { ...row, planId: plan.id, position: index + 1, subjectKinds: [], source: row.text },
        select: { id: true },
      }),
    ),
  );
  if (procedure.council) await makeBallotRule(plan.id);
  return { ...plan, criterionIds: made.map((row) => row.id), workFieldIds: [workField.id], procedure };
}

/** More than half of all members, quorum two thirds: the shipped default. */
export async function makeBallotRule(planId: string): Promise<void> {
  await db().ballotRule.create({
    data: {
      planId,
      secret: true,
      base: "TOTAL_MEMBERS",
      numerator: 1,
      denominator: 2,
      moreThan: true,
      quorumNumerator: 2,
      quorumDenominator: 3,
      secretaryVotes: true,
      absentInWriting: false,
      recusalKeepsBase: true,
      isDefault: true,
      citation: "Mặc định của hệ thống",
      source: "bỏ phiếu kín",
    },
    select: { planId: true },
  });
}

/** A subject of the agency. */
export function makeSubject(
  agencyId: string,
  data: {
    kind?: "INDIVIDUAL" | "COLLECTIVE" | "PRACTICE_MODEL";
    name?: string;
    departmentId?: string;
    personId?: string;
    external?: boolean;
  } = {},
): Promise<{ id: string; name: string }> {
  return db().subject.create({
    data: {
      agencyId,
      kind: data.kind ?? "INDIVIDUAL",
      name: data.name ?? `Lê Thị Gương ${next()}`,
      caption: "Chuyên viên",
      departmentId: data.departmentId ?? null,
      personId: data.personId ?? null,
      external: data.external ?? false,
      organisation: data.external ? "UBND xã Mẫu" : null,
      isSample: true,
    },
    select: { id: true, name: true },
  });
}

/** A nomination straight in a state, its general criteria answered; for tests of what comes after. */
export async function makeNomination(
  plan: MadePlan,
  data: { agencyId: string; departmentId: string; createdById: string; state?: NominationState; subjectId?: string; year?: number },
): Promise<{ id: string; subjectId: string }> {
  const subjectId = data.subjectId ?? (await makeSubject(data.agencyId, { departmentId: data.departmentId })).id;
  return db().nomination.create({
    data: {
      agencyId: data.agencyId,
      planId: plan.id,
      year: data.year ?? 2026,
      departmentId: data.departmentId,
      subjectId,
      workFieldId: plan.workFieldIds[0] ?? null,
      exemplarClass: "COMPREHENSIVE",
      state: data.state ?? "DRAFT",
      version: data.state && data.state !== "DRAFT" ? 1 : 0,
      summary: "Tóm tắt thành tích dùng để thử.",
      deliberatedOn: dateColumn("2026-11-01"),
      deliberationChair: "Trưởng phòng",
      deliberationTotal: 10,
      deliberationPresent: 9,
      deliberationAgree: 9,
      negativeDeclared: true,
      truthDeclared: true,
      consentFields: ["NAME", "TITLE_UNIT", "STORY"],
      consentBasis: "Đơn đồng ý ngày 01/11/2026",
      createdById: data.createdById,
      submittedAt: data.state && data.state !== "DRAFT" ? now() : null,
      receivedAt: now(),
      answers: { create: plan.criterionIds.map((criterionId) => ({ criterionId, claim: "Đã thực hiện tốt." })) },
      evidence: {
        create: plan.criterionIds.map((criterionId) => ({ criterionId, text: "Báo cáo năm", page: "1", addedById: data.createdById })),
      },
      achievements: { create: [{ year: 2026, text: "Hoàn thành xuất sắc nhiệm vụ" }] },
    },
    select: { id: true, subjectId: true },
  });
}

/** A closed council session whose one round asked about the nomination: 7 members, agreed or not; `passed` null: still casting. */
export async function makeCouncilResult(
  nominationId: string,
  of: { agencyId: string; planId: string; createdById: string; passed: boolean | null; countedAt?: Date },
): Promise<{ roundId: string }> {
  const figures = {
    issued: 7,
    returned: 7,
    agree: of.passed ? 6 : 2,
    disagree: of.passed ? 1 : 5,
    blank: 0,
    invalid: 0,
    passed: of.passed,
  };
  const council = await db().council.create({ data: { agencyId: of.agencyId, name: "Hội đồng mẫu" }, select: { id: true } });
  const session = await db().councilSession.create({
    data: {
      agencyId: of.agencyId,
      councilId: council.id,
      planId: of.planId,
      year: 2026,
      title: "Phiên họp mẫu",
      meetsAt: now(),
      place: "Phòng họp",
      state: "CLOSED",
      createdById: of.createdById,
      agenda: { create: { nominationId, position: 1 } },
    },
    select: { id: true },
  });
  const round = await db().ballotRound.create({
    data: {
      agencyId: of.agencyId,
      sessionId: session.id,
      number: 1,
      rule: {},
      totalMembers: 7,
      presentMembers: 7,
      questions: { create: { nominationId, position: 1, ...(of.passed === null ? {} : figures) } },
    },
    select: { id: true },
  });
  const counted = { state: "OPENED" as const, countedAt: of.countedAt ?? now() };
  await db().ballotRound.update({
    where: { id: round.id },
    data: of.passed === null ? { state: "CASTING" } : counted,
    select: { id: true },
  });
  return { roundId: round.id };
}
