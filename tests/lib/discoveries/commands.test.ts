import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { transaction } from "@/lib/db/transaction";
import { assignDiscovery, setAsideDiscovery, suggestDiscovery } from "@/lib/discoveries/commands";
import { getDiscovery, listDiscoveries } from "@/lib/discoveries/queries";
import { makeUser } from "@/prisma/seed/factories";
import { useDatabase } from "../../support/database";
import { makeRegisterWorld, type RegisterWorld } from "../../support/register-world";

useDatabase();
let world: RegisterWorld;

beforeAll(async () => {
  world = await makeRegisterWorld();
});

const suggestion = (departmentId: string | null) => ({
  kind: "PRACTICE_MODEL" as const,
  title: "Trả kết quả tại nhà",
  description: "Cán bộ mang kết quả đến nhà người già.",
  movementId: null,
  departmentId,
});

test("anybody with a role suggests, and the event is written with it", async () => {
  const clerk = await makeUser(world.agency.id, ["CLERK_OFFICE"]);
  const { id } = await suggestDiscovery(clerk, suggestion(world.own.id));
  const seen = await getDiscovery(world.officer, id);
  expect(seen).toMatchObject({ title: "Trả kết quả tại nhà", stage: "WAITING", unit: "Phòng Tổng hợp", suggester: clerk.name });
  const events = await db().auditEvent.findMany({ where: { subjectId: id }, select: { kind: true, actorId: true } });
  expect(events).toEqual([{ kind: "discovery.suggested", actorId: clerk.id }]);
});

test("units and movements of elsewhere are refused, and readers suggest nothing", async () => {
  await expect(suggestDiscovery(world.officer, suggestion(world.foreign.id))).rejects.toMatchObject({ reason: "discoveries.unknownUnit" });
  await expect(suggestDiscovery(world.inspector, suggestion(null))).rejects.toMatchObject({ reason: "common.readOnly" });
  await expect(suggestDiscovery(world.nobody, suggestion(null))).rejects.toMatchObject({ problem: "forbidden" });
  const movement = await db().movement.create({
    data: { agencyId: world.other.id, name: "Phong trào", launchedBy: "Tỉnh", startYear: 2025 },
    select: { id: true },
  });
  await expect(suggestDiscovery(world.officer, { ...suggestion(null), movementId: movement.id })).rejects.toMatchObject({
    reason: "discoveries.unknownMovement",
  });
});

test("of two departments' people only its own sets it aside, once, and the suggester reads why", async () => {
  const suggester = await makeUser(world.agency.id, ["EDITOR"]);
  const { id } = await suggestDiscovery(suggester, suggestion(world.own.id));
  await expect(setAsideDiscovery(world.neighbourOfficer, { id, reason: "Không" })).rejects.toMatchObject({ problem: "not-found" });
  const tries = await Promise.allSettled([
    setAsideDiscovery(world.officer, { id, reason: "Cần thêm số liệu" }),
    setAsideDiscovery(world.head, { id, reason: "Cần thêm số liệu" }),
  ]);
  expect(tries.map((result) => result.status).sort()).toEqual(["fulfilled", "rejected"]);
  expect(await getDiscovery(suggester, id)).toMatchObject({ stage: "SET_ASIDE", setAsideReason: "Cần thêm số liệu" });
  expect(await db().auditEvent.count({ where: { subjectId: id, kind: "discovery.setAside" } })).toBe(1);
});

test("the office hands a loose one to a department, which then has it on its list", async () => {
  const { id } = await suggestDiscovery(world.neighbourOfficer, suggestion(null));
  await expect(getDiscovery(world.officer, id)).rejects.toMatchObject({ problem: "not-found" });
  await assignDiscovery(world.office, { id, departmentId: world.own.id });
  expect((await getDiscovery(world.officer, id)).unit).toBe("Phòng Tổng hợp");
  await expect(assignDiscovery(world.officer, { id, departmentId: world.neighbour.id })).rejects.toMatchObject({
    reason: "discoveries.officeOnly",
  });
});

test("the list counts each stage and searches without diacritics", async () => {
  const list = await listDiscoveries(world.office, { q: "tra ket qua", stage: "SET_ASIDE", departmentId: null, mine: false, page: 1 });
  expect(list.total).toBe(1);
  expect(list.counts).toEqual({ WAITING: 2, REGISTERED: 0, SET_ASIDE: 1 });
});

test("inside a transaction it is read over that transaction's connection, names too", async () => {
  const { id } = await suggestDiscovery(world.officer, suggestion(world.own.id));
  await transaction(async (tx) => {
    await tx.user.update({ where: { id: world.officer.id }, data: { displayName: "Tên vừa đổi" }, select: { id: true } });
    expect(await getDiscovery(world.officer, id, tx)).toMatchObject({ suggester: "Tên vừa đổi" });
  });
});
