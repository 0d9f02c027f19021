import { describe, expect, it } from "vitest";
import { hasRunningNomination, likelyYear, registrableYears, subjectObstacle } from "@/lib/registrations/rules";

const plan = { startYear: 2021, endYear: 2025, openEnded: false, annual: false, supersededById: null };

describe("years", () => {
  it("are the plan's own, this year first", () => {
    expect(registrableYears(plan, "2023-05-01")).toEqual([2021, 2022, 2023, 2024, 2025]);
    expect(likelyYear(plan, "2023-05-01")).toBe(2023);
    expect(likelyYear(plan, "2030-05-01")).toBe(2025);
  });
  it("run to next year where the plan has no end", () => {
    expect(registrableYears({ ...plan, startYear: 2025, endYear: null, openEnded: true }, "2026-11-22")).toEqual([2025, 2026, 2027]);
  });
});

describe("who can stand on the list", () => {
  const kinds = { subjectKinds: ["INDIVIDUAL", "COLLECTIVE"], allowsOutsiders: false };
  const own = { kind: "INDIVIDUAL", external: false, departmentId: "d1" };
  it("is of a kind the plan names, inside unless it allows outsiders, and of the department", () => {
    expect(subjectObstacle(kinds, own, "d1")).toBeNull();
    expect(subjectObstacle(kinds, { ...own, kind: "PRACTICE_MODEL" }, "d1")).toBe("kindNotInPlan");
    expect(subjectObstacle(kinds, { ...own, departmentId: "d2" }, "d1")).toBe("otherUnitSubject");
    expect(subjectObstacle(kinds, { ...own, external: true, departmentId: null }, "d1")).toBe("noOutsiders");
    expect(subjectObstacle({ ...kinds, allowsOutsiders: true }, { ...own, external: true, departmentId: null }, "d1")).toBeNull();
    expect(subjectObstacle({ ...kinds, subjectKinds: [] }, { ...own, kind: "PRACTICE_MODEL" }, "d1")).toBeNull();
  });
});

it("a dossier runs unless it was withdrawn", () => {
  expect(hasRunningNomination([])).toBe(false);
  expect(hasRunningNomination([{ state: "WITHDRAWN" }])).toBe(false);
  for (const state of ["DRAFT", "AWAITING_UNIT_HEAD", "RECEIVED", "RETURNED", "APPRAISED", "TABLED", "SETTLED"] as const)
    expect(hasRunningNomination([{ state: "WITHDRAWN" }, { state }])).toBe(true);
});
