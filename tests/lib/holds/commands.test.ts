import { afterEach, beforeAll, expect, test } from "vitest";
import { setClock, today } from "@/lib/core/clock";
import { db } from "@/lib/db/client";
import { liftHold, placeHold } from "@/lib/holds/commands";
import { listHeldSubjectIds, listHolds } from "@/lib/holds/queries";
import { makeSubject } from "@/prisma/seed/factories";
import { useDatabase } from "../../support/database";
import { makeRegisterWorld, type RegisterWorld } from "../../support/register-world";

useDatabase();
let world: RegisterWorld;
let subjectId: string;
const secret = "Đơn khiếu nại số 12 đang giải quyết";

beforeAll(async () => {
  world = await makeRegisterWorld();
  subjectId = (await makeSubject(world.agency.id, { departmentId: world.own.id })).id;
});
afterEach(() => setClock(null));

const hold = (data: Record<string, unknown> = {}) => ({
  subjectId,
  ground: "COMPLAINT" as const,
  reason: secret,
  fromDay: today(),
  toDay: null,
  ...data,
});

test("a hold bars from its day, is placed once by a double post, and is lifted with a reason", async () => {
  const placed = await Promise.all([placeHold(world.office, hold()), placeHold(world.office, hold())]);
  expect(new Set(placed.map((row) => row.id)).size).toBe(1);
  expect([...(await listHeldSubjectIds(world.office, [subjectId]))]).toEqual([subjectId]);
  const id = placed[0]?.id ?? "";
  const lifts = await Promise.allSettled([
    liftHold(world.director, { id, reason: "Không vi phạm" }),
    liftHold(world.standing, { id, reason: "Không vi phạm" }),
  ]);
  expect(lifts.filter((result) => result.status === "fulfilled")).toHaveLength(1);
  expect([...(await listHeldSubjectIds(world.office, [subjectId]))]).toEqual([]);
  expect(await listHolds(world.office, subjectId)).toMatchObject([{ id, inForce: false, lifted: true, liftReason: "Không vi phạm" }]);
  const kinds = await db().auditEvent.findMany({ where: { subjectId }, orderBy: { at: "asc" }, select: { kind: true, details: true } });
  expect(kinds.map((row) => row.kind)).toEqual(["subject.held", "subject.holdLifted"]);
  expect(JSON.stringify(kinds)).not.toContain("khiếu nại");
});

test("the unit sees that there is a hold and not why; the inspector reads, and neither places one", async () => {
  await placeHold(world.director, hold({ fromDay: "2026-01-01" }));
  const seen = await listHolds(world.officer, subjectId);
  expect(seen.some((row) => row.inForce)).toBe(true);
  expect(JSON.stringify(seen)).not.toContain("khiếu nại");
  expect(seen.every((row) => row.ground === null && row.placedBy === null)).toBe(true);
  expect((await listHolds(world.inspector, subjectId))[0]?.reason).toBe(secret);
  for (const actor of [world.officer, world.inspector])
    await expect(placeHold(actor, hold())).rejects.toMatchObject({ problem: "forbidden" });
});

test("out of sight there is no subject and no hold", async () => {
  await expect(placeHold(world.foreignOfficer, hold())).rejects.toMatchObject({ problem: "not-found" });
  expect(await listHolds(world.neighbourOfficer, subjectId)).toEqual([]);
  expect([...(await listHeldSubjectIds(world.foreignOfficer, [subjectId]))]).toEqual([]);
});

test("a dated hold ends by itself after its last day", async () => {
  const other = (await makeSubject(world.agency.id, { departmentId: world.own.id })).id;
  setClock(new Date("2026-11-10T03:00:00Z"));
  const { id } = await placeHold(world.office, hold({ subjectId: other, fromDay: "2026-11-10", toDay: "2026-11-12" }));
  setClock(new Date("2026-11-12T16:59:00Z"));
  expect((await listHeldSubjectIds(world.office, [other])).size).toBe(1);
  setClock(new Date("2026-11-12T17:01:00Z"));
  expect((await listHeldSubjectIds(world.office, [other])).size).toBe(0);
  await expect(liftHold(world.office, { id, reason: "Muộn" })).rejects.toMatchObject({ reason: "holds.alreadyEnded" });
});
