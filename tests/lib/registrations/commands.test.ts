import { beforeAll, expect, test } from "vitest";
import { dateColumn, setClock } from "@/lib/core/clock";
import { db } from "@/lib/db/client";
import { setAsideDiscovery, suggestDiscovery } from "@/lib/discoveries/commands";
import { getDiscovery } from "@/lib/discoveries/queries";
import { startNomination } from "@/lib/dossiers/commands";
import { startNominationSchema } from "@/lib/dossiers/schema";
import { registerSubject, restoreRegistration, withdrawRegistration } from "@/lib/registrations/commands";
import { getRegistration, listRegistrablePlans, listRegistrations } from "@/lib/registrations/queries";
import { registerSubjectSchema } from "@/lib/registrations/schema";
import { councilProcedure, type MadePlan, makeDepartment, makeNomination, makePlan, makeSubject, makeUser } from "@/prisma/seed/factories";
import { useDatabase } from "../../support/database";
import { makeRegisterWorld, type RegisterWorld } from "../../support/register-world";

useDatabase();
let world: RegisterWorld;
let plan: MadePlan;

beforeAll(async () => {
  world = await makeRegisterWorld();
  plan = await makePlan(world.agency.id, councilProcedure, { startYear: 2021, endYear: 2030 });
});

const form = (data: Record<string, unknown> = {}) =>
  registerSubjectSchema.parse({
    planId: plan.id,
    year: 2026,
    unitId: world.own.id,
    workFieldId: plan.workFieldIds[0],
    discoveryId: "",
    note: "Bồi dưỡng trong năm",
    pick: "new",
    kind: "INDIVIDUAL",
    name: `Trần Văn ${Math.random().toString(36).slice(2)}`,
    ...data,
  });

test("a department registers a new subject, and the event says so", async () => {
  const { id } = await registerSubject(world.officer, form({ name: "Trần Văn Đăng" }));
  expect(await getRegistration(world.head, id)).toMatchObject({
    state: "REGISTERED",
    year: 2026,
    unit: "Phòng Tổng hợp",
    workField: "Cải cách hành chính",
    subject: { name: "Trần Văn Đăng", external: false },
    runningNomination: false,
  });
  expect(await db().auditEvent.count({ where: { subjectId: id, kind: "registration.made" } })).toBe(1);
  const found = await listRegistrations(world.office, {
    q: "tran van dang",
    planId: plan.id,
    year: 2026,
    departmentId: world.own.id,
    state: "REGISTERED",
    page: 1,
  });
  expect(found.total).toBe(1);
});

test("a subject stands once on a plan year's list, also when two post at once, and the reason says how it is taken", async () => {
  const subject = await makeSubject(world.agency.id, { departmentId: world.own.id });
  const tries = await Promise.allSettled([1, 2, 3].map(() => registerSubject(world.officer, form({ pick: subject.id, name: "" }))));
  expect(tries.filter((result) => result.status === "fulfilled")).toHaveLength(1);
  await expect(registerSubject(world.officer, form({ pick: subject.id }))).rejects.toMatchObject({
    problem: "conflict",
    reason: "registrations.taken",
  });
  await expect(registerSubject(world.officer, form({ pick: subject.id, year: 2027 }))).resolves.toHaveProperty("id");
  const outsider = await makeSubject(world.agency.id, { external: true });
  await registerSubject(world.neighbourOfficer, form({ pick: outsider.id, unitId: world.neighbour.id, external: "on", organisation: "X" }));
  await expect(registerSubject(world.officer, form({ pick: outsider.id, external: "on", organisation: "X" }))).rejects.toMatchObject({
    reason: "registrations.takenByOther",
  });
});

test("an outsider one unit gave up is free for another, and comes back to the first only when it is free again", async () => {
  const outsider = await makeSubject(world.agency.id, { external: true });
  const outside = { pick: outsider.id, external: "on", organisation: "X" };
  const first = await registerSubject(world.neighbourOfficer, form({ ...outside, unitId: world.neighbour.id }));
  await withdrawRegistration(world.neighbourOfficer, { id: first.id, reason: "Không theo tiếp" });
  const second = await registerSubject(world.officer, form(outside));
  await expect(restoreRegistration(world.neighbourOfficer, { id: first.id })).rejects.toMatchObject({
    reason: "registrations.takenByOther",
  });
  await withdrawRegistration(world.officer, { id: second.id, reason: "Không theo tiếp" });
  await expect(restoreRegistration(world.neighbourOfficer, { id: first.id })).resolves.toEqual(first);
});

test("nothing is put back for a unit that has ended or under a plan that is replaced", async () => {
  const old = await makePlan(world.agency.id, councilProcedure, { startYear: 2021, endYear: 2030 });
  const closing = await makeDepartment(world.agency.id);
  const officer = await makeUser(world.agency.id, ["OFFICER"], { departmentId: closing.id });
  const inOld = await registerSubject(world.officer, form({ planId: old.id, workFieldId: old.workFieldIds[0] }));
  const ofClosing = await registerSubject(officer, form({ unitId: closing.id }));
  await withdrawRegistration(world.officer, { id: inOld.id, reason: "Thôi" });
  await withdrawRegistration(officer, { id: ofClosing.id, reason: "Thôi" });
  await db().plan.update({ where: { id: old.id }, data: { supersededById: plan.id }, select: { id: true } });
  await db().department.update({ where: { id: closing.id }, data: { activeTo: dateColumn("2024-12-31") }, select: { id: true } });
  await expect(restoreRegistration(world.officer, { id: inOld.id })).rejects.toMatchObject({ reason: "registrations.planReplaced" });
  await expect(restoreRegistration(officer, { id: ofClosing.id })).rejects.toMatchObject({ reason: "registrations.unitEnded" });
});

test("it is withdrawn and restored by its department, and cannot be while a dossier runs", async () => {
  const reason = "Chuyển sang kế hoạch năm sau";
  const { id } = await registerSubject(world.officer, form());
  await expect(withdrawRegistration(world.neighbourOfficer, { id, reason })).rejects.toMatchObject({ problem: "not-found" });
  await expect(withdrawRegistration(world.office, { id, reason })).rejects.toMatchObject({ reason: "registrations.departmentOnly" });
  await withdrawRegistration(world.head, { id, reason });
  const { subjectId, withdrawReason } = await getRegistration(world.officer, id);
  expect(withdrawReason).toBe(reason);
  await expect(registerSubject(world.officer, form({ pick: subjectId }))).rejects.toMatchObject({ reason: "registrations.takenWithdrawn" });
  await restoreRegistration(world.officer, { id });
  expect((await getRegistration(world.officer, id)).withdrawReason).toBeNull();
  const { id: nominationId } = await makeNomination(plan, {
    agencyId: world.agency.id,
    departmentId: world.own.id,
    createdById: world.officer.id,
    subjectId,
  });
  await db().nomination.update({ where: { id: nominationId }, data: { registrationId: id }, select: { id: true } });
  await expect(withdrawRegistration(world.officer, { id, reason })).rejects.toMatchObject({ reason: "registrations.hasNomination" });
  const kinds = await db().auditEvent.findMany({ where: { subjectId: id }, orderBy: { at: "asc" }, select: { kind: true } });
  expect(kinds.map((row) => row.kind)).toEqual(["registration.made", "registration.withdrawn", "registration.restored"]);
});

test("a discovery is taken up once: linked to the registration and its subject, no longer to be set aside", async () => {
  const { id: discoveryId } = await suggestDiscovery(world.neighbourOfficer, {
    kind: "INDIVIDUAL",
    title: "Người mới",
    description: "Việc tốt",
    movementId: null,
    departmentId: world.own.id,
  });
  const { id } = await registerSubject(world.officer, form({ discoveryId, name: "Người Mới" }));
  const registration = await getRegistration(world.officer, id);
  expect(registration.discovery).toEqual({ id: discoveryId, title: "Người mới" });
  expect(await getDiscovery(world.neighbourOfficer, discoveryId)).toMatchObject({ stage: "REGISTERED", subjectId: registration.subjectId });
  await expect(setAsideDiscovery(world.officer, { id: discoveryId, reason: "Muộn" })).rejects.toMatchObject({
    reason: "discoveries.alreadyRegistered",
  });
  await expect(registerSubject(world.officer, form({ discoveryId }))).rejects.toMatchObject({ reason: "discoveries.alreadyRegistered" });
});

test("what the plan does not offer is refused with its reason, and nothing is left behind", async () => {
  const before = await db().subject.count();
  const bare = await makePlan(world.agency.id, { ...councilProcedure, registration: false });
  const inside = await makePlan(world.agency.id);
  await db().plan.update({
    where: { id: inside.id },
    data: { allowsOutsiders: false, subjectKinds: ["COLLECTIVE"] },
    select: { id: true },
  });
  const refusals: [Record<string, unknown>, string][] = [
    [{ planId: bare.id, workFieldId: "" }, "registrations.planHasNone"],
    [{ planId: inside.id, workFieldId: "" }, "registrations.kindNotInPlan"],
    [{ planId: inside.id, workFieldId: "", kind: "COLLECTIVE", external: "on", organisation: "Thôn" }, "registrations.noOutsiders"],
    [{ year: 2031 }, "registrations.yearNotInPlan"],
    [{ planId: inside.id }, "registrations.unknownField"],
    [{ unitId: world.neighbour.id }, "common.otherUnit"],
  ];
  for (const [data, reason] of refusals) await expect(registerSubject(world.officer, form(data)), reason).rejects.toMatchObject({ reason });
  const neighbours = await makeSubject(world.agency.id, { departmentId: world.neighbour.id });
  await expect(registerSubject(world.officer, form({ pick: neighbours.id }))).rejects.toMatchObject({
    reason: "registrations.otherUnitSubject",
  });
  const foreignPlan = await makePlan(world.other.id);
  await expect(registerSubject(world.officer, form({ planId: foreignPlan.id }))).rejects.toMatchObject({ problem: "not-found" });
  await expect(registerSubject(world.inspector, form())).rejects.toMatchObject({ reason: "common.readOnly" });
  expect(await db().subject.count()).toBe(before + 1);
});

test("only published plans in force with that step are offered", async () => {
  const hidden = await makePlan(world.agency.id);
  await db().plan.update({ where: { id: hidden.id }, data: { publishedAt: null }, select: { id: true } });
  const offered = (await listRegistrablePlans(world.officer)).map((row) => row.id);
  expect(offered).toContain(plan.id);
  expect(offered).not.toContain(hidden.id);
  await expect(registerSubject(world.officer, form({ planId: hidden.id, workFieldId: "" }))).rejects.toMatchObject({
    problem: "not-found",
  });
});

test.each(["2026-01-01", "2026-11-20", "2026-12-31"])("a candidate found on %s still joins the running year (R012)", async (day) => {
  setClock(new Date(`${day}T23:30:00+07:00`));
  try {
    const { id: discoveryId } = await suggestDiscovery(world.neighbourOfficer, {
      kind: "INDIVIDUAL",
      title: `Nhân tố mới ${day}`,
      description: "Việc tốt mới thấy",
      movementId: null,
      departmentId: world.own.id,
    });
    const offered = (await listRegistrablePlans(world.officer)).find((row) => row.id === plan.id);
    expect(offered?.likelyYear).toBe(2026);
    const { id } = await registerSubject(world.officer, form({ discoveryId, year: 2026 }));
    const registration = await getRegistration(world.officer, id);
    expect(registration).toMatchObject({ year: 2026, discovery: { id: discoveryId } });
    const input = { planId: plan.id, year: 2026, departmentId: world.own.id, subject: `REGISTRATION:${id}` };
    const nomination = await startNomination(world.officer, startNominationSchema.parse(input));
    expect(await db().nomination.findUnique({ where: { id: nomination.id }, select: { year: true, registrationId: true } })).toEqual({
      year: 2026,
      registrationId: id,
    });
  } finally {
    setClock(null);
  }
});
