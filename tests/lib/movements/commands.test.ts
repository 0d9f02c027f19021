import { beforeAll, describe, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { launchMovement, updateMovement } from "@/lib/movements/commands";
import { getMovement, getMovementFigures, listMovementNominations, listMovements } from "@/lib/movements/queries";
import { makeNomination, makePlan } from "@/prisma/seed/factories";
import { useDatabase } from "@/tests/support/database";
import { makeRegisterWorld, type RegisterWorld } from "@/tests/support/register-world";

useDatabase();
let world: RegisterWorld;
let plan: Awaited<ReturnType<typeof makePlan>>;
beforeAll(async () => {
  world = await makeRegisterWorld();
  plan = await makePlan(world.agency.id);
});

const launching = (data: object = {}) => ({
  ...{ name: "Một cửa gần dân", launchLevel: "AGENCY" as const, launchedBy: "Giám đốc Sở", launchedOn: "2022-01-05" },
  ...{ startYear: 2022, endYear: null, content: "Giải quyết hồ sơ trong ngày.", criteriaPlanId: null },
  ...data,
});
const opened = (id: string, lockVersion = 0) => ({ id, lockVersion, overwrite: false });
const filter = { q: "", level: null, page: 1 };

describe("keeping movements", () => {
  test("the office enters one with the plan whose criteria it uses again; the event says so", async () => {
    const { id } = await launchMovement(world.office, launching({ criteriaPlanId: plan.id }));
    expect(await getMovement(world.officer, id)).toMatchObject({
      ...{ name: "Một cửa gần dân", launchLevel: "AGENCY", launchedOn: "2022-01-05", endYear: null },
      criteriaPlan: { id: plan.id },
    });
    expect(await db().auditEvent.findMany({ where: { subjectId: id }, select: { kind: true, details: true } })).toEqual([
      { kind: "movement.launched", details: { startYear: 2022, endYear: null } },
    ]);
  });

  test("the same name from the same year is refused, written otherwise too, also of two at once; from another year it is another one", async () => {
    const again = launchMovement(world.standing, launching({ name: "MỘT CỬA GẦN DÂN" }));
    await expect(again).rejects.toMatchObject({ reason: "movements.sameName", fields: { name: "movements.sameName" } });
    await launchMovement(world.standing, launching({ startYear: 2026 }));
    const both = await Promise.allSettled([1, 2].map(() => launchMovement(world.office, launching({ name: "Dân vận khéo" }))));
    expect(both.map((end) => end.status).sort()).toEqual(["fulfilled", "rejected"]);
    const beside = { agencyId: world.agency.id, name: "DÂN VẬN KHÉO", launchedBy: "Tỉnh", startYear: launching().startYear };
    await expect(db().movement.create({ data: beside })).rejects.toMatchObject({ code: "P2002" });
  });

  test("mended and ended it stays the same one; its own name is no twin", async () => {
    const { id } = await launchMovement(world.office, launching({ name: "Văn hóa công sở" }));
    await updateMovement(world.standing, { ...opened(id), ...launching({ name: "Văn hóa công sở", endYear: 2025, content: "Sửa" }) });
    expect(await getMovement(world.office, id)).toMatchObject({ endYear: 2025, content: "Sửa" });
    expect(await db().auditEvent.count({ where: { subjectId: id, kind: "movement.updated" } })).toBe(1);
    const twin = updateMovement(world.office, { ...opened(id, 1), ...launching() });
    await expect(twin).rejects.toThrow("movements.sameName");
  });

  test("of two who write, the second is told who saved when; nothing of the first is lost until the second says so", async () => {
    const name = "Xanh sạch đẹp";
    const { id } = await launchMovement(world.office, launching({ name }));
    await updateMovement(world.standing, { ...opened(id), ...launching({ name, content: "Của người thứ nhất" }) });
    const second = { ...opened(id), ...launching({ name, content: "Của người thứ hai" }) };
    const { displayName: who } = await db().user.findUniqueOrThrow({ where: { id: world.standing.id } });
    await expect(updateMovement(world.office, second)).rejects.toMatchObject({
      ...{ problem: "conflict", reason: "common.savedBy", fields: { overwrite: "common.overwriteFirst" } },
      facts: { who, at: expect.stringMatching(/\d{2}\/\d{2}\/\d{4}/) },
    });
    expect(await getMovement(world.office, id)).toMatchObject({ content: "Của người thứ nhất", lockVersion: 1 });
    await updateMovement(world.office, { ...second, overwrite: true });
    expect(await getMovement(world.office, id)).toMatchObject({ content: "Của người thứ hai", lockVersion: 2 });
    const events = await db().auditEvent.findMany({ where: { subjectId: id, kind: "movement.updated" }, orderBy: { id: "asc" } });
    expect(events.map(({ details }) => (details as { overwrote: boolean }).overwrote)).toEqual([false, true]);
    const both = ["Một", "Hai"].map((content) => updateMovement(world.office, { ...opened(id, 2), ...launching({ name, content }) }));
    expect((await Promise.allSettled(both)).map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });

  test("a plan of another agency is unknown; a unit may not, and another agency finds nothing", async () => {
    const foreign = await makePlan(world.other.id);
    const wrong = launchMovement(world.office, launching({ name: "Khác", criteriaPlanId: foreign.id }));
    await expect(wrong).rejects.toMatchObject({ reason: "movements.unknownPlan" });
    await expect(launchMovement(world.officer, launching({ name: "Khác" }))).rejects.toThrow("movements.officeOnly");
    const [line] = (await listMovements(world.office, filter)).rows;
    if (!line) throw new Error("no movement");
    await expect(getMovement(world.foreignOfficer, line.id)).rejects.toThrow("common.notFound");
    await expect(updateMovement(world.foreignOfficer, { ...opened(line.id), ...launching() })).rejects.toThrow("common.notFound");
    await expect(getMovement(world.nobody, line.id)).rejects.toThrow("common.notFound");
    expect((await listMovements(world.foreignOfficer, filter)).total).toBe(0);
    expect((await listMovements(world.nobody, filter)).total).toBe(0);
  });
});

describe("reading movements", () => {
  test("found by words without diacritics and by level; the latest first", async () => {
    await launchMovement(world.office, launching({ name: "Chung sức xây dựng nông thôn mới", launchLevel: "CENTRAL", startYear: 2030 }));
    const names = async (data: object) => (await listMovements(world.officer, { ...filter, ...data })).rows.map((row) => row.name);
    expect(await names({ q: "nong thon" })).toEqual(["Chung sức xây dựng nông thôn mới"]);
    expect(await names({ level: "CENTRAL" })).toEqual(["Chung sức xây dựng nông thôn mới"]);
    expect((await names({}))[0]).toBe("Chung sức xây dựng nông thôn mới");
    expect(await names({ q: "không có ai" })).toEqual([]);
    expect(await names({ q: "100%_" })).toEqual([]);
  });

  test("dossiers that name it are counted whole and listed as far as the reader sees them; a draft is not counted", async () => {
    const { id } = await launchMovement(world.office, launching({ name: "Lao động sáng tạo" }));
    const add = async (departmentId: string, state: "DRAFT" | "RECEIVED" | "WITHDRAWN") => {
      const base = { agencyId: world.agency.id, departmentId, createdById: world.officer.id, state };
      const nomination = await makeNomination(plan, base);
      await db().nomination.update({ where: { id: nomination.id }, data: { movementId: id }, select: { id: true } });
      return nomination.id;
    };
    const mine = await add(world.own.id, "RECEIVED");
    const draft = await add(world.own.id, "DRAFT");
    const theirs = await add(world.neighbour.id, "RECEIVED");
    await add(world.neighbour.id, "WITHDRAWN");
    await makeNomination(plan, { agencyId: world.agency.id, departmentId: world.own.id, createdById: world.officer.id, state: "RECEIVED" });
    expect(await getMovementFigures({ id })).toEqual({ discovered: 0, nominated: 2, recognised: 0 });
    const seen = async (actor: RegisterWorld["officer"]) =>
      (await listMovementNominations(actor, { id }, 1)).rows.map((row) => row.id).sort();
    expect(await seen(world.officer)).toEqual([mine, draft].sort());
    expect(await seen(world.office)).toContain(theirs);
    expect(await seen(world.foreignOfficer)).toEqual([]);
  });
});
