import { fc } from "@fast-check/vitest";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { issueCertificate, reissueCertificate } from "../../../lib/certificates/commands";
import { getCertificate, listCertificates } from "../../../lib/certificates/queries";
import { setClock, today } from "../../../lib/core/clock";
import { db } from "../../../lib/db/client";
import { recogniseNominations } from "../../../lib/exemplars/commands";
import { confirmRevocation, proposeRevocation } from "../../../lib/revocations/commands";
import { useDatabase } from "../../support/database";
import { decision, makeWorld, recognised, type World } from "../../support/decision-world";

useDatabase();
beforeAll(() => setClock(new Date("2026-11-20T02:00:00Z")));
afterAll(() => setClock(null));

const serialsOf = async (world: World) =>
  (await db().certificate.findMany({ where: { agencyId: world.agency.id }, orderBy: { serial: "asc" } })).map((row) => row.serial);
const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

describe("serial numbers", () => {
  it("twenty decisions at the same moment number from 1 to 20, without gap or double", async () => {
    const world = await makeWorld();
    const nominations = await Promise.all(upTo(20).map(() => world.nominate()));
    await Promise.all(nominations.map(({ id }, index) => recogniseNominations(world.head, decision(world, [id], `${index + 1}/QĐ-SM`))));
    expect(await serialsOf(world)).toEqual(upTo(20));
  });

  it("transactions that fail after they took numbers leave no gap, however they are mixed", async () => {
    const world = await makeWorld();
    const { id: recognitionId } = await recognised(world);
    let given = 1;
    const attempts = fc.array(fc.record({ papers: fc.integer({ min: 1, max: 4 }), fails: fc.boolean() }), { minLength: 1, maxLength: 8 });
    const issue = ({ papers, fails }: { papers: number; fails: boolean }) =>
      db().$transaction(async (tx) => {
        for (const _ of upTo(papers)) {
          await issueCertificate(world.head, { recognitionId, holderName: "Mẫu", issuedOn: "2026-11-10" }, tx);
        }
        if (fails) throw new Error("power cut");
      });
    await fc.assert(
      fc.asyncProperty(attempts, async (list) => {
        const settled = await Promise.allSettled(list.map(issue));
        expect(settled.map((one) => one.status)).toEqual(list.map((one) => (one.fails ? "rejected" : "fulfilled")));
        given += list.filter((one) => !one.fails).reduce((sum, one) => sum + one.papers, 0);
        expect(await serialsOf(world)).toEqual(upTo(given));
      }),
      { numRuns: 12 },
    );
  });

  it("a transaction that fails after a number was taken gives it back", async () => {
    const world = await makeWorld();
    const first = await recognised(world);
    const failing = db().$transaction(async (tx) => {
      await issueCertificate(world.head, { recognitionId: first.id, holderName: "Mẫu", issuedOn: "2026-11-10" }, tx);
      throw new Error("power cut");
    });
    await expect(failing).rejects.toThrow("power cut");
    await recognised(world);
    expect(await serialsOf(world)).toEqual([1, 2]);
  });

  it("begin again for each agency and year", async () => {
    const [one, two] = [await makeWorld(), await makeWorld()];
    await recognised(one);
    await recognised(two);
    const last = await one.nominate();
    await recogniseNominations(one.head, { ...decision(one, [last.id], "9/QĐ-SM"), signedOn: "2025-12-30" });
    const rows = await db().certificate.findMany({
      where: { agencyId: { in: [one.agency.id, two.agency.id] } },
      select: { registerYear: true, serial: true },
      orderBy: { registerYear: "asc" },
    });
    expect(rows).toEqual([
      { registerYear: 2025, serial: 1 },
      { registerYear: 2026, serial: 1 },
      { registerYear: 2026, serial: 1 },
    ]);
  });
});

describe("issuing again", () => {
  it("makes a new row with a new serial and code; the old one is known as replaced", async () => {
    const world = await makeWorld();
    const clerk = await world.as("CLERK_OFFICE");
    const old = (await recognised(world)).certificates[0]?.id ?? "";
    const { id } = await reissueCertificate(clerk, { id: old, reason: "In sai tên" });
    const [before, after] = [await getCertificate(clerk, old), await getCertificate(clerk, id)];
    expect({ standing: before.standing, by: before.replacedBy?.id }).toEqual({ standing: "REPLACED", by: id });
    expect({ standing: after.standing, of: after.reissueOf?.id, reason: after.reissueReason, issuedOn: after.issuedOn }).toEqual({
      standing: "VALID",
      of: old,
      reason: "In sai tên",
      issuedOn: today(),
    });
    expect(after.code).not.toBe(before.code);
    expect(await serialsOf(world)).toEqual([1, 2]);
  });

  it("happens once when asked twice at the same moment", async () => {
    const world = await makeWorld();
    const clerk = await world.as("CLERK_OFFICE");
    const old = (await recognised(world)).certificates[0]?.id ?? "";
    const input = { id: old, reason: "Mất giấy" };
    const done = await Promise.allSettled([reissueCertificate(clerk, input), reissueCertificate(clerk, input)]);
    expect(done.filter((one) => one.status === "fulfilled")).toHaveLength(1);
    expect(done.find((one) => one.status === "rejected")?.reason).toMatchObject({ reason: "certificates.alreadyReplaced" });
    expect(await serialsOf(world)).toEqual([1, 2]);
  });

  it("is refused to others, for a revoked one, and across agencies", async () => {
    const world = await makeWorld();
    const clerk = await world.as("CLERK_OFFICE");
    const made = await recognised(world);
    const input = { id: made.certificates[0]?.id ?? "", reason: "Mất giấy" };
    await expect(reissueCertificate(world.office, input)).rejects.toMatchObject({ problem: "forbidden", reason: "certificates.clerkOnly" });
    const stranger = await (await makeWorld()).as("CLERK_OFFICE");
    await expect(reissueCertificate(stranger, input)).rejects.toMatchObject({ problem: "not-found" });
    await proposeRevocation(world.office, { recognitionId: made.id, groundCode: "FRAUD", ground: "Kết luận số 3" });
    await confirmRevocation(world.head, { recognitionId: made.id, decisionNumber: "77/QĐ-SM" });
    await expect(reissueCertificate(clerk, input)).rejects.toMatchObject({ reason: "certificates.revoked" });
    expect((await getCertificate(clerk, input.id)).standing).toBe("REVOKED");
  });
});

describe("the register", () => {
  it("finds by name without diacritics, by number, by decision and by code", async () => {
    const world = await makeWorld();
    const made = await recognised(world, { name: "Đặng Thị Ánh Nguyệt" });
    await recognised(world, { name: "Trần Văn Khác" });
    const { code } = await getCertificate(world.office, made.certificates[0]?.id ?? "");
    const names = async (q: string) => (await listCertificates(world.office, { q, year: null, page: 1 })).rows.map((row) => row.holderName);
    expect(await names("dang thi anh")).toEqual(["Đặng Thị Ánh Nguyệt"]);
    expect(await names("01/2026")).toEqual(["Đặng Thị Ánh Nguyệt"]);
    expect(await names(code.slice(0, 9))).toEqual(["Đặng Thị Ánh Nguyệt"]);
    expect(await names("%")).toEqual([]);
    expect(await names("")).toHaveLength(2);
  });
});
