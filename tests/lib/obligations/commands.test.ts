import { readdirSync } from "node:fs";
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { systemActor } from "@/lib/core/actor";
import { dateColumn, setClock } from "@/lib/core/clock";
import { db } from "@/lib/db/client";
import { tasks } from "@/lib/jobs/tasks";
import { generateObligations, giveLink, givePaper, undoDelivery } from "@/lib/obligations/commands";
import { findDeliveredFile, findObligations, getObligation, listDeliveries, listLinkable } from "@/lib/obligations/queries";
import { makeDepartment, makeNomination } from "@/prisma/seed/factories";
import { useDatabase } from "@/tests/support/database";
import { makeObligationWorld, type ObligationWorld, waitingFile } from "@/tests/support/obligation-world";
import { temporaryFolder } from "@/tests/support/temporary-folder";

useDatabase();
let world: ObligationWorld;
let folder: string;
const at = (moment: string) => setClock(new Date(`${moment}+07:00`));

beforeAll(async () => {
  folder = temporaryFolder("obligations");
  process.env.FILES_DIR = folder;
  at("2026-12-01T08:00:00");
  world = await makeObligationWorld();
  await generateObligations(world.office);
});
beforeEach(() => at("2026-12-01T08:00:00"));
afterEach(() => setClock(null));

const own = async () => {
  const [row] = await findObligations(world.officer, { planId: world.plan.id, year: 2026 });
  if (!row) throw new Error("no obligation");
  return row;
};
const paper = async (obligationId: string, data: Record<string, unknown> = {}) => ({
  ...{ obligationId, form: "REPORT" as const, documentNumber: "12/BC-PTH", note: "", receivedOn: null, file: await waitingFile() },
  ...data,
});

describe("making obligations", () => {
  test("one for each department and year, the agency's own once; again changes nothing, also two at once", async () => {
    const rows = await db().obligation.findMany({
      where: { planId: world.plan.id },
      select: { departmentId: true, year: true, dueDay: true },
    });
    const keys = rows.map((row) => `${row.departmentId === null ? "agency" : "unit"} ${row.dueDay.toISOString().slice(0, 10)}`).sort();
    expect(keys).toEqual([
      ...["agency 2026-01-09", "agency 2027-01-09"],
      ...["unit 2026-12-14", "unit 2026-12-14", "unit 2027-12-14", "unit 2027-12-14"],
    ]);
    const again = await Promise.all([generateObligations(world.office), generateObligations(systemActor(world.agency.id))]);
    expect(again).toEqual([{ made: 0 }, { made: 0 }]);
    expect(await db().obligation.count({ where: { planId: world.plan.id } })).toBe(6);
  });

  test("a new department gets its own at night; one that ends before the day owes nothing any more", async () => {
    const late = await makeDepartment(world.agency.id, { name: "Phòng Mới", activeFrom: "2026-11-01" });
    await tasks.generateObligations({});
    const of = () => findObligations(world.office, { departmentId: late.id, year: 2026 });
    expect((await of()).map((row) => [row.unit, row.standing])).toEqual([["Phòng Mới", "OPEN"]]);
    await db().department.update({ where: { id: late.id }, data: { activeTo: dateColumn("2026-12-10") }, select: { id: true } });
    expect((await of()).map((row) => row.standing)).toEqual(["LIFTED"]);
  });

  test("not by anybody else", async () => {
    await expect(generateObligations(world.officer)).rejects.toThrow("obligations.officeOnly");
  });
});

describe("giving in", () => {
  test("a report on the last day is on time, and the event says so", async () => {
    const row = await own();
    expect(row).toMatchObject({ standing: "OPEN", unit: "Phòng Tổng hợp", dueDay: "2026-12-14", judgedYear: 2026 });
    at("2026-12-14T23:59:00");
    await givePaper(world.officer, await paper(row.id));
    at("2026-12-20T08:00:00");
    expect(await getObligation(world.head, row.id)).toMatchObject({ standing: "ON_TIME", received: "2026-12-14" });
    expect(await db().auditEvent.count({ where: { subjectId: row.id, kind: "obligation.delivered" } })).toBe(1);
    const [delivery] = await listDeliveries(row);
    expect(delivery).toMatchObject({
      form: "REPORT",
      documentNumber: "12/BC-PTH",
      attachment: { fileName: "bao-cao.pdf" },
      undoneAt: null,
    });
    const file = delivery?.attachment?.id ?? "";
    expect([await findDeliveredFile(world.office, file), await findDeliveredFile(world.neighbourOfficer, file)]).toMatchObject([
      { fileName: "bao-cao.pdf" },
      null,
    ]);
  });

  test("undone with a reason it is missing again and stays to be seen; undone once", async () => {
    const row = await own();
    at("2026-12-20T08:00:00");
    const [delivery] = await listDeliveries(row);
    const input = { deliveryId: delivery?.id ?? "", reason: "Gửi nhầm tệp" };
    await expect(undoDelivery(world.neighbourOfficer, input)).rejects.toThrow("common.notFound");
    await undoDelivery(world.office, input);
    expect(await getObligation(world.officer, row.id)).toMatchObject({ standing: "MISSING", received: null });
    expect(await listDeliveries(row)).toMatchObject([{ undoneReason: "Gửi nhầm tệp" }]);
    await expect(undoDelivery(world.office, input)).rejects.toThrow("obligations.alreadyUndone");
  });

  test("the office says the day a paper came; a unit may not, and nobody a day ahead; the file of a refusal is taken away", async () => {
    const row = await own();
    at("2026-12-20T08:00:00");
    const before = readdirSync(folder, { recursive: true }).length;
    await expect(givePaper(world.officer, await paper(row.id, { receivedOn: "2026-12-13" }))).rejects.toThrow("obligations.officeDates");
    await expect(givePaper(world.office, await paper(row.id, { receivedOn: "2026-12-21" }))).rejects.toThrow("obligations.dayAhead");
    expect(readdirSync(folder, { recursive: true }).length - before).toBe(2); // both still wait; the door drops them
    await givePaper(world.office, await paper(row.id, { receivedOn: "2026-12-13" }));
    expect(await getObligation(world.officer, row.id)).toMatchObject({ standing: "ON_TIME", received: "2026-12-13" });
  });

  test("a dossier of the unit and the year counts, another unit's or year's does not", async () => {
    const [row] = await findObligations(world.neighbourOfficer, { year: 2026 });
    const base = { agencyId: world.agency.id, createdById: world.officer.id, state: "RECEIVED" as const };
    const mine = await makeNomination(world.plan, { ...base, departmentId: world.neighbour.id, year: 2026 });
    const theirs = await makeNomination(world.plan, { ...base, departmentId: world.own.id, year: 2026 });
    if (!row) throw new Error("no obligation");
    expect((await listLinkable(row)).nominations.map((each) => each.id)).toEqual([mine.id]);
    const link = (id: string) => giveLink(world.neighbourOfficer, { obligationId: row.id, link: `nomination:${id}`, note: "" });
    await expect(link(theirs.id)).rejects.toThrow("obligations.linkUnknown");
    await link(mine.id);
    expect(await getObligation(world.office, row.id)).toMatchObject({ standing: "ON_TIME", received: "2026-12-01" });
  });

  test("at most ten stand", async () => {
    const [row] = await findObligations(world.office, { departmentId: world.own.id, year: 2027 });
    for (let index = 0; index < 10; index++)
      await givePaper(world.officer, { ...(await paper(row?.id ?? "")), documentNumber: `${index + 20}/BC-PTH` });
    await expect(givePaper(world.officer, await paper(row?.id ?? ""))).rejects.toThrow("obligations.tooMany");
  });
});
