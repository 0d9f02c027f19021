import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addDays, startOfDay, today } from "@/lib/core/clock";
import { db, disconnect, publicDb } from "@/lib/db/client";
import { countFacets, countTotals, findExemplar, listExemplars, listFigures, listThread } from "@/lib/exemplars/public";
import { useDatabase } from "../../support/database";
import { makePublicWorld, makePublished, type PublicWorld, revoke } from "../../support/published";

useDatabase();

describe("published exemplars", () => {
  let world: PublicWorld;
  beforeAll(async () => {
    world = await makePublicWorld();
  });
  afterAll(disconnect);

  const shown = async (slug: string) => {
    const listed = (await listExemplars({})).rows.some((row) => row.slug === slug);
    const found = (await findExemplar(slug)) !== null;
    expect(listed).toBe(found);
    return found;
  };

  test("a recognised, consented, approved story inside its dates is shown", async () => {
    const made = await makePublished(world);
    expect(await shown(made.slug)).toBe(true);
    expect((await listThread(made.slug)).map((step) => step.step)).toContain("RECOGNISED");
  });

  test.each([
    ["a draft", { state: "DRAFT" as const }],
    ["one that waits for the editor", { state: "AWAITING_EDITOR" as const }],
    ["one whose day is still to come", { publishedFrom: startOfDay(addDays(today(), 2)) }],
    ["one whose time is over", { publishedTo: startOfDay(addDays(today(), -1)) }],
    ["one without a day", { publishedFrom: null }],
  ])("%s does not appear", async (_what, change) => {
    const made = await makePublished(world);
    await db().article.update({ where: { id: made.articleId }, data: change, select: { id: true } });
    expect(await shown(made.slug)).toBe(false);
    expect(await listThread(made.slug)).toEqual([]);
  });

  test.each(["NAME", "STORY"])("withdrawing a person's consent to %s takes the story down", async (field) => {
    const made = await makePublished(world);
    await db().consent.updateMany({ where: { subjectId: made.subjectId, field }, data: { withdrawnAt: new Date() } });
    expect(await shown(made.slug)).toBe(false);
  });

  test("without consent to title and unit the person is shown without them", async () => {
    const made = await makePublished(world);
    await db().consent.updateMany({ where: { subjectId: made.subjectId, field: "TITLE_UNIT" }, data: { withdrawnAt: new Date() } });
    expect(await findExemplar(made.slug)).toMatchObject({ caption: "", department_name: null, department_slug: null });
  });

  test("a confirmed revocation takes the story down; a proposed one does not", async () => {
    const made = await makePublished(world);
    const before = (await countTotals()).recognised;
    await revoke(made.recognitionId, { proposedById: world.userId, confirmedById: null });
    expect(await shown(made.slug)).toBe(true);
    await db().revocation.update({
      where: { recognitionId: made.recognitionId },
      data: { confirmedById: world.userId, confirmedAt: new Date() },
      select: { recognitionId: true },
    });
    expect(await shown(made.slug)).toBe(false);
    expect((await countTotals()).recognised).toBe(before - 1);
  });

  test("facet counts equal what the list gives, and the figures equal the facet of years", async () => {
    const other = await makePublicWorld("Sở Mẫu thứ hai");
    await makePublished(other, { kind: "COLLECTIVE" });
    const facets = await countFacets({ kind: "COLLECTIVE" });
    for (const row of facets.agency) expect((await listExemplars({ kind: "COLLECTIVE", agency: row.value })).total).toBe(row.count);
    for (const row of facets.kind) expect((await listExemplars({ kind: row.value })).total).toBe(row.count);
    const figures = await listFigures(other.agency.slug);
    expect(figures).toEqual([{ year: 2026, collective: 1, individual: 0, practice_model: 0, units: 1 }]);
  });

  test("visitors' pool cannot read the tables behind the views", async () => {
    await expect(publicDb().$queryRaw`SELECT * FROM "Subject"`).rejects.toThrow(/permission denied/);
    await expect(publicDb().$executeRaw`DELETE FROM public_exemplars`).rejects.toThrow();
  });
});

describe("search in exemplars", () => {
  let world: PublicWorld;
  beforeAll(async () => {
    world = await makePublicWorld("Sở Ngoại vụ tỉnh Mẫu");
    await makePublished(world, { name: "Trần Thị Minh Nguyệt", title: "Viết lại 26 tờ hướng dẫn" });
    await makePublished(world, { name: "Đặng Văn Hòa", title: "Đạt 100% đúng hẹn" });
  });
  afterAll(disconnect);

  const names = async (q: string) => (await listExemplars({ q, agency: world.agency.slug })).rows.map((row) => row.name);

  test.each(["minh nguyet", "NGUYỆT minh", "Minh Nguye\u0323\u0302t"])("“%s” finds Trần Thị Minh Nguyệt", async (q) => {
    expect(await names(q)).toEqual(["Trần Thị Minh Nguyệt"]);
  });

  test("đ is found by d", async () => {
    expect(await names("dang van")).toEqual(["Đặng Văn Hòa"]);
  });

  test("abbreviations stand for their words: SNgV the agency, CCHC the field", async () => {
    expect((await names("SNgV")).length).toBe(2);
    expect((await names("cchc nguyet")).length).toBe(1);
  });

  test("signs of LIKE are taken literally", async () => {
    expect(await names("100%")).toEqual(["Đặng Văn Hòa"]);
    expect(await names("2_ tờ")).toEqual([]);
    expect(await names("%")).toEqual(["Đặng Văn Hòa"]);
    expect(await names("\\")).toEqual([]);
  });

  test("quotes and the like do no harm", async () => {
    expect(await names('\'; DROP TABLE "Article"; --')).toEqual([]);
    expect((await names("   ")).length).toBe(2);
  });
});
