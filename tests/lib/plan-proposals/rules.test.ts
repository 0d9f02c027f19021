import { fc, test as property } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { isSamePlan, planSlug } from "../../../lib/plan-proposals/rules";

test("a plan's address has the agency and the years, and a number where that is taken", () => {
  expect(planSlug("so-mau", { startYear: 2026, endYear: 2030 }, [])).toBe("so-mau-2026-2030");
  expect(planSlug("so-mau", { startYear: 2026, endYear: 2026 }, ["so-mau-2026"])).toBe("so-mau-2026-2");
  expect(planSlug("so-mau", { startYear: 2026, endYear: null }, ["so-mau-2026", "so-mau-2026-2"])).toBe("so-mau-2026-3");
});

property.prop([fc.array(fc.integer({ min: 1, max: 12 }))])("an address is never one that is taken", (numbers) => {
  const taken = numbers.map((number) => (number === 1 ? "a-2026" : `a-2026-${number}`));
  expect(taken).not.toContain(planSlug("a", { startYear: 2026, endYear: 2026 }, taken));
});

const plan = { documentNumber: "12/KH-SM", issueDate: "2026-02-03", title: "Kế hoạch mẫu năm 2026", startYear: 2026 };

test("the same number of the same year is the same plan, however it is spaced; next year's is another", () => {
  expect(isSamePlan(plan, { ...plan, documentNumber: "12 / KH-SM", title: "Tên khác" })).toBe(true);
  expect(isSamePlan(plan, { ...plan, issueDate: null })).toBe(true);
  expect(isSamePlan(plan, { ...plan, issueDate: "2027-02-03" })).toBe(false);
  expect(isSamePlan(plan, { ...plan, documentNumber: "13/KH-SM" })).toBe(false);
});

test("without a number title and first year say it", () => {
  const bare = { ...plan, documentNumber: null };
  expect(isSamePlan(bare, { ...plan, title: "KẾ HOẠCH MẪU NĂM 2026" })).toBe(true);
  expect(isSamePlan(bare, { ...bare, startYear: 2027 })).toBe(false);
});
