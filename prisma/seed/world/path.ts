import { addDays, type Day } from "../../../lib/core/clock";
import { db } from "../../../lib/db/client";
import { suggestDiscovery } from "../../../lib/discoveries/commands";
import { saveDossier, startNomination, submitNomination } from "../../../lib/dossiers/commands";
import type { SaveDossier } from "../../../lib/dossiers/schema";
import { placeHold } from "../../../lib/holds/commands";
import { placeHoldSchema } from "../../../lib/holds/schema";
import { approveNomination, withdrawNomination } from "../../../lib/nominations/commands";
import { criteriaFor } from "../../../lib/plans/rules";
import { enterRecord } from "../../../lib/records/commands";
import { enterRecordSchema } from "../../../lib/records/schema";
import { registerSubject } from "../../../lib/registrations/commands";
import { registerSubjectSchema } from "../../../lib/registrations/schema";
import { createSubject } from "../../../lib/subjects/commands";
import { createSubjectSchema } from "../../../lib/subjects/schema";
import { addMinutes } from "./minutes";
import { at, need, type World } from "./people";
import type { SampleNomination } from "./world-data";

/** A nomination's rows while its story is told. */
export type Told = {
  story: SampleNomination;
  nominationId: string;
  subjectId: string;
  criteria: { id: string; code: string; negative: boolean }[];
};

const dossierStages = ["REGISTERED"];

/** Who in the unit writes: its officer, else its head. */
export function writerOf(world: World, department: string, on: Day) {
  return world.actor(holder(world, department, "OFFICER") ?? holder(world, department, "DEPARTMENT_HEAD") ?? "", on);
}

/** Who heads the unit. */
export function headOf(world: World, department: string, on: Day) {
  return world.actor(holder(world, department, "DEPARTMENT_HEAD") ?? "", on);
}

/** The account that holds an agency-wide role. */
export function roleHolder(world: World, role: string, on: Day) {
  const person = world.data.people.find(
    (one) => one.username && one.roles?.some((held) => held.role === role && held.validTo === undefined),
  );
  return world.actor(person?.key ?? "", on);
}

function holder(world: World, department: string, role: string): string | undefined {
  return world.data.people.find((one) => one.username && one.roles?.some((held) => held.role === role && held.department === department))
    ?.key;
}

/** Everybody's suggestions, through the ordinary command. */
export async function tellDiscoveries(world: World): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const { key, by, on, department, movement, ...discovery } of world.data.discoveries) {
    const input = {
      ...discovery,
      departmentId: need(world.departments, department),
      movementId: movement ? need(world.movements, movement) : null,
    };
    const made = await suggestDiscovery(world.actor(by, at(on)), input);
    ids.set(key, made.id);
  }
  return ids;
}

/** Registration, dossier, submission and the head's approval, as far as the story goes. Null: only registered. */
export async function tellNomination(
  world: World,
  planId: string,
  discoveries: ReadonlyMap<string, string>,
  story: SampleNomination,
): Promise<Told | null> {
  const { registrationId, subjectId } = await register(world, planId, discoveries, story);
  for (const { kind, code, ...record } of story.records ?? []) {
    const office = roleHolder(world, "OFFICE", at(addDays(story.registeredOn, 1)));
    await enterRecord(
      office,
      enterRecordSchema.parse({ ...record, subjectId, entry: `${kind}:${code}`, source: "Hồ sơ lưu tại Văn phòng (dữ liệu mẫu)" }),
    );
  }
  if (story.hold) {
    const actor = roleHolder(world, "OFFICE", at(story.hold.fromDay));
    await placeHold(actor, placeHoldSchema.parse({ subjectId, ...story.hold, toDay: null }));
  }
  if (dossierStages.includes(story.reach)) return null;
  return write(world, planId, story, subjectId, registrationId);
}

async function register(world: World, planId: string, discoveries: ReadonlyMap<string, string>, story: SampleNomination) {
  const plan = await db().plan.findUniqueOrThrow({ where: { id: planId }, select: { procedure: true } });
  const wantsRegistration = (plan.procedure as { registration: boolean }).registration;
  const actor = writerOf(world, story.department, at(story.registeredOn));
  const members = (story.members ?? []).map((key) => world.data.people.find((one) => one.key === key)?.fullName ?? key);
  const pick = {
    pick: "new",
    kind: story.kind,
    name: story.name,
    caption: story.caption,
    external: story.organisation !== undefined,
    organisation: story.organisation ?? "",
    personId: story.person ? need(world.persons, story.person) : null,
    wholeDepartment: isWholeUnit(story),
    leaderManager: story.leaderManager ?? false,
    members: members.join("\n"),
    distinct: true,
  };
  const discoveryId = story.discovery ? need(discoveries, story.discovery) : null;
  if (wantsRegistration) {
    const workFieldId = await fieldOf(planId, story.field);
    const input = registerSubjectSchema.parse({
      planId,
      year: story.year,
      unitId: need(world.departments, story.department),
      workFieldId,
      discoveryId,
      note: "",
      ...pick,
    });
    const { id } = await registerSubject(actor, input);
    const row = await db().registration.findUniqueOrThrow({ where: { id }, select: { subjectId: true } });
    return { registrationId: id, subjectId: await finish(world, story, row.subjectId) };
  }
  const made = await createSubject(
    actor,
    createSubjectSchema.parse({ ...pick, departmentId: pick.external ? null : need(world.departments, story.department) }),
  );
  if (discoveryId) await db().discovery.update({ where: { id: discoveryId }, data: { subjectId: made.id }, select: { id: true } });
  return { registrationId: null, subjectId: await finish(world, story, made.id) };
}

/** Marks the row as sample data and ties named members to the people they are. */
async function finish(world: World, story: SampleNomination, subjectId: string): Promise<string> {
  await db().subject.update({ where: { id: subjectId }, data: { isSample: true }, select: { id: true } });
  for (const key of story.members ?? []) {
    const person = world.data.people.find((one) => one.key === key);
    if (person)
      await db().subjectMember.updateMany({ where: { subjectId, name: person.fullName }, data: { personId: need(world.persons, key) } });
  }
  return subjectId;
}

/** "*1" is the plan's first field. */
async function fieldOf(planId: string, field: string | null): Promise<string | null> {
  if (!field) return null;
  const rows = await db().workField.findMany({ where: { planId }, orderBy: { position: "asc" }, select: { id: true } });
  return rows[Number(field.slice(1)) - 1]?.id ?? null;
}

async function write(
  world: World,
  planId: string,
  story: SampleNomination,
  subjectId: string,
  registrationId: string | null,
): Promise<Told> {
  const draftedOn = addDays(story.submittedOn ?? story.deliberation.on, story.submittedOn ? -2 : 2);
  const writer = writerOf(world, story.department, at(draftedOn));
  const { id } = await startNomination(writer, {
    planId,
    year: story.year,
    departmentId: need(world.departments, story.department),
    subject: registrationId ? { from: "REGISTRATION", id: registrationId } : { from: "SUBJECT", id: subjectId },
    kind: null,
    name: "",
    caption: "",
    external: false,
    organisation: "",
    members: "",
    distinct: false,
  });
  const criteria = await db().criterion.findMany({
    where: { planId },
    orderBy: { position: "asc" },
    select: { id: true, code: true, scope: true, workFieldId: true, subjectKinds: true, negative: true, text: true },
  });
  const workFieldId = await fieldOf(planId, story.field);
  const applicable = criteriaFor(criteria, { kind: story.kind, workFieldId });
  const told = { story, nominationId: id, subjectId, criteria: applicable };
  const half = story.reach === "DRAFT" ? applicable.slice(0, Math.ceil(applicable.length / 2)) : applicable;
  await saveDossier(writer, dossierInput(world, told, half, workFieldId, 0));
  const { deliberation } = story;
  await addMinutes(writer, id, [
    `Biên bản họp bình xét, ngày ${deliberation.on}`,
    story.name,
    `Đồng ý ${deliberation.agree}/${deliberation.total}`,
    "Dữ liệu mẫu",
  ]);
  if (story.reach === "WITHDRAWN") await withdrawNomination(writer, { id, reason: "Đồng chí được giới thiệu xin chưa xét năm nay." });
  if (["DRAFT", "WITHDRAWN"].includes(story.reach)) return told;
  const versions = await db().nomination.findUniqueOrThrow({ where: { id }, select: { lockVersion: true, evidenceVersion: true } });
  await submitNomination(writerOf(world, story.department, at(story.submittedOn ?? draftedOn, 10)), { id, ...versions });
  if (story.reach === "AWAITING_UNIT_HEAD") return told;
  const approvedOn = at(addDays(story.submittedOn ?? draftedOn, 1));
  await approveNomination(approver(world, story, approvedOn), { id });
  return told;
}

/** The unit's head, or the agency's deputy where the head, his group or the whole unit is the one nominated. */
export function approver(world: World, story: SampleNomination, on: Day) {
  const head = headOf(world, story.department, on);
  const judged = [story.person, ...(story.members ?? [])].some((key) => key !== undefined && head.personId === world.persons.get(key));
  return judged || isWholeUnit(story) ? roleHolder(world, "DEPUTY_HEAD", on) : head;
}

/** A collective without named members is the unit itself. */
export function isWholeUnit(story: SampleNomination): boolean {
  return story.kind === "COLLECTIVE" && !story.members && story.organisation === undefined;
}

type Row = { id: string; code: string; negative: boolean; text?: string };

/** The writing form's input, as a person would have filled it in. */
export function dossierInput(
  world: World,
  told: Told,
  criteria: readonly Row[],
  workFieldId: string | null,
  lockVersion: number,
  fixed?: { code: string; claim: string },
): SaveDossier {
  const { story } = told;
  const claim = (row: Row) => (fixed && row.code === fixed.code ? fixed.claim : (story.claims?.[row.code] ?? usualClaim(story, row)));
  const proof = (row: Row) => ({
    text: row.negative ? "Bản cam kết của đơn vị" : `Báo cáo thành tích năm ${story.year}`,
    page: String(1 + (criteria.indexOf(row) % 6)),
  });
  return {
    id: told.nominationId,
    lockVersion,
    overwrite: false,
    exemplarClass: story.exemplarClass,
    workFieldId,
    movementId: story.movement ? need(world.movements, story.movement) : null,
    summary: story.summary,
    directWorker: story.directWorker ?? false,
    grassroots: story.grassroots ?? false,
    answers: Object.fromEntries(criteria.map((row) => [row.id, { claim: claim(row) }])),
    evidence: fixed ? {} : Object.fromEntries(criteria.map((row) => [row.id, proof(row)])),
    achievements: Object.fromEntries(story.achievements.map((row, index) => [String(index), row])),
    deliberatedOn: story.deliberation.on,
    deliberationChair: story.deliberation.chair,
    deliberationTotal: story.deliberation.total,
    deliberationPresent: story.deliberation.present,
    deliberationAgree: story.deliberation.agree,
    deliberationNote: "",
    negativeDeclared: true,
    truthDeclared: true,
    consentFields: story.consent,
    consentBasis: story.consent.length > 0 ? "Phiếu đồng ý có chữ ký, lưu tại đơn vị" : "",
    next: "",
  };
}

const usual: readonly (readonly [RegExp, string])[] = [
  [/suy thoái|tự diễn biến/i, "Đơn vị cam kết: không có biểu hiện suy thoái về đạo đức, lối sống; đã họp và ghi biên bản."],
  [
    /pháp luật|quy chế|nội quy|kỷ luật/i,
    "Chấp hành tốt chủ trương, pháp luật, quy chế; ba năm gần đây không bị kỷ luật, không có đơn thư đúng.",
  ],
  [/nhân đạo|từ thiện|tương thân|quỹ/i, "Mỗi năm góp một ngày lương cho các quỹ; tham gia trực tiếp hai đợt giúp bà con vùng khó khăn."],
  [/sáng kiến|cách làm|sáng tạo|cải tiến/i, "Có cách làm mới được áp dụng, có số liệu trước và sau, đơn vị khác đã học theo."],
  [/Hồ Chí Minh/i, "Đăng ký việc làm cụ thể học tập và làm theo Bác, cuối năm tự đánh giá trước tập thể."],
  [/hoàn thành|nhiệm vụ|kế hoạch/i, "Hoàn thành xuất sắc nhiệm vụ được giao; các đầu việc đúng hoặc trước hạn."],
  [/lan tỏa|tác động|nêu gương|tiêu biểu/i, "Việc làm đã được nơi khác đến học; người dân và đồng nghiệp có thư cảm ơn."],
];

function usualClaim(story: SampleNomination, row: Row): string {
  const found = usual.find(([pattern]) => pattern.test(row.text ?? ""));
  return found ? found[1] : `${story.summary} Tập thể đơn vị đã họp, thống nhất đánh giá đạt tiêu chí này.`;
}
