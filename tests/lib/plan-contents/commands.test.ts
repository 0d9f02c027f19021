import { expect, test } from "vitest";
import { db } from "../../../lib/db/client";
import { transaction } from "../../../lib/db/transaction";
import { writePlan } from "../../../lib/plan-contents/commands";
import { makeAgency, makeDepartment } from "../../../prisma/seed/factories";
import { binhPhuocPlan } from "../../../prisma/seed/plans/binh-phuoc";
import { binhThuanPlan } from "../../../prisma/seed/plans/binh-thuan";
import { useDatabase } from "../../support/database";

useDatabase();

test("a plan is written with every row, and departments printed under today's names are linked", async () => {
  const agency = await makeAgency();
  const name = "Phòng Đoàn thể và các hội";
  const unit = await makeDepartment(agency.id, { name });
  const place = { agencyId: agency.id, publishedAt: new Date(), departments: [{ id: unit.id, names: [{ name, shortName: name }] }] };
  const id = await transaction((tx) => writePlan(tx, binhThuanPlan, place));
  const plan = await db().plan.findUniqueOrThrow({
    where: { id },
    select: {
      _count: {
        select: { sections: true, legalBases: true, items: true, criteria: true, tasks: true, obligationRules: true, events: true },
      },
      tasks: { orderBy: { position: "asc" }, select: { departments: { select: { name: true, departmentId: true } } } },
    },
  });
  const { sections, legalBases, items, criteria, tasks, obligations, events } = binhThuanPlan;
  expect(plan._count).toEqual({
    ...{ sections: sections.length, legalBases: legalBases.length, items: items.length, criteria: criteria.length },
    ...{ tasks: tasks.length, obligationRules: obligations.length, events: events.length },
  });
  const linked = plan.tasks.flatMap((task) => task.departments).filter((row) => row.departmentId === unit.id);
  expect(linked.map((row) => row.name)).toContain("Phòng Đoàn thể và các hội");
});

test("a parent that is only cited becomes an unpublished row once; the agency's own plan is taken where it is there", async () => {
  const agency = await makeAgency();
  const place = { agencyId: agency.id, publishedAt: new Date(), departments: [] };
  const ids = [];
  for (const slug of ["a", "b"])
    ids.push(await transaction((tx) => writePlan(tx, { ...binhPhuocPlan, slug: `${agency.slug}-${slug}` }, place)));
  const parents = await db().plan.findMany({
    where: { id: { in: ids } },
    select: { parentPlan: { select: { id: true, publishedAt: true } } },
  });
  expect(new Set(parents.map((row) => row.parentPlan?.id)).size).toBe(1);
  expect(parents[0]?.parentPlan?.publishedAt).toBeNull();
  const [made, children] = [await cited(parents[0]?.parentPlan?.id ?? ""), await cited(ids[0] ?? "")];
  expect(children.fundingText ?? children.signAuthority ?? children.monitoringLead).not.toBeNull();
  expect(made).toEqual({ documentNumber: binhPhuocPlan.parent?.documentNumber, ...nothing });
  const otherwise = { ...binhPhuocPlan, slug: `${agency.slug}-c`, parent: spaced(binhPhuocPlan.parent) };
  const third = await transaction((tx) => writePlan(tx, otherwise, place));
  const { parentPlanId } = await db().plan.findUniqueOrThrow({ where: { id: third }, select: { parentPlanId: true } });
  expect(parentPlanId).toBe(parents[0]?.parentPlan?.id);
});

const nothing = { fundingText: null, signAuthority: null, monitoringLead: null, attachmentNames: [], upwardRecipients: [] };
function cited(id: string) {
  const select = { documentNumber: true, fundingText: true, signAuthority: true, monitoringLead: true } as const;
  return db().plan.findUniqueOrThrow({ where: { id }, select: { ...select, attachmentNames: true, upwardRecipients: true } });
}
const spaced = <Parent extends { documentNumber: string } | null>(parent: Parent) =>
  parent ? { ...parent, documentNumber: parent.documentNumber.replace("/", " / ") } : parent;
