import { afterEach, beforeAll, expect, test } from "vitest";
import { setClock } from "@/lib/core/clock";
import { db } from "@/lib/db/client";
import { listDeadlineWork } from "@/lib/deadlines/queries";
import { generateObligations, giveLink } from "@/lib/obligations/commands";
import { findObligations } from "@/lib/obligations/queries";
import { listWork } from "@/lib/worklist/queries";
import { makeNomination, makeSubject } from "@/prisma/seed/factories";
import { useDatabase } from "@/tests/support/database";
import { makeObligationWorld, type ObligationWorld } from "@/tests/support/obligation-world";

useDatabase();
let world: ObligationWorld;
const at = (day: string) => setClock(new Date(`${day}T08:00:00+07:00`));
const titles = async (actor: ObligationWorld["officer"]) => (await listDeadlineWork(actor)).map((item) => item.title);

beforeAll(async () => {
  at("2026-11-22");
  world = await makeObligationWorld();
  const text = "Tối thiểu 01 tập thể/cá nhân mỗi năm";
  await db().quotaRule.create({
    data: {
      planId: world.plan.id,
      position: 1,
      minimum: 1,
      subjectKinds: ["INDIVIDUAL", "COLLECTIVE"],
      reading: "EITHER",
      countedAt: "NOMINATED",
      text,
      source: text,
    },
    select: { id: true },
  });
  await generateObligations(world.office);
});
afterEach(() => setClock(null));

test("a unit sees what it must give in and what is missing of its quota, with the days left", async () => {
  at("2026-11-22");
  const items = await listDeadlineWork(world.officer);
  expect(items.map((item) => [item.title.replace(/\d+$/, "N"), item.due])).toEqual([
    ["Nộp: Việc mẫu N", "2026-12-14"],
    ["Chỉ tiêu năm 2026: còn thiếu 01, còn 39 ngày", "2026-12-31"],
  ]);
  expect(items[0]?.why).toBe("Phòng Tổng hợp, còn 15 ngày làm việc.");
  expect((await listWork(world.officer)).map((item) => item.key)).toEqual(expect.arrayContaining(items.map((item) => item.key)));
});

test("the office sees what the agency owes, and the letters that are due; delivered and nominated nothing is left", async () => {
  at("2026-12-30");
  expect((await titles(world.office)).map((title) => title.replace(/\d+$/, "N"))).toEqual([
    ...["Nộp: Việc mẫu N", "Nộp: Việc mẫu N"],
    "Lập công văn đôn đốc 02 phòng, đơn vị",
  ]);
  const subject = await makeSubject(world.agency.id, { departmentId: world.own.id });
  const base = { agencyId: world.agency.id, createdById: world.officer.id, state: "RECEIVED" as const, departmentId: world.own.id };
  const nomination = await makeNomination(world.plan, { ...base, year: 2026, subjectId: subject.id });
  const [row] = await findObligations(world.officer, { year: 2026 });
  await giveLink(world.officer, { obligationId: row?.id ?? "", link: `nomination:${nomination.id}`, note: "" });
  expect(await titles(world.officer)).toEqual([]);
  expect(await titles(world.office)).toContain("Lập công văn đôn đốc 01 phòng, đơn vị");
  expect(await titles(world.nobody)).toEqual([]);
});
