import { expect, test } from "vitest";
import type { Actor, RoleName } from "../../../lib/core/actor";
import { figuresVisibleTo, mayListPlans, mayViewPlan, mayViewUnitFigures } from "../../../lib/plans/policy";

const as = (role: RoleName | null, departmentId: string | null = null): Actor => ({
  kind: "user",
  id: "u",
  personId: null,
  agencyId: "g",
  name: "",
  roles: role ? [{ role, departmentId }] : [],
});
const plan = { agencyId: "g", published: true };

test("whoever holds a role in the agency reads its published plans, nobody else", () => {
  for (const role of ["OFFICER", "TELLER", "EDITOR", "ADMINISTRATOR", "INSPECTOR"] as const) {
    expect(mayListPlans(as(role)).allowed).toBe(true);
    expect(mayViewPlan(as(role), plan).allowed).toBe(true);
  }
  expect(mayListPlans(as(null))).toEqual({ allowed: false, reason: "common.noRole" });
  expect(mayViewPlan(as(null), plan)).toEqual({ allowed: false, reason: "common.notFound" });
  expect(mayViewPlan(as("OFFICE"), { ...plan, published: false })).toEqual({ allowed: false, reason: "common.notFound" });
  expect(mayViewPlan(as("OFFICE"), { ...plan, agencyId: "other" })).toEqual({ allowed: false, reason: "common.notFound" });
});

test("a unit reads its own figures, readers of the agency everybody's", () => {
  expect(figuresVisibleTo(as("OFFICE"))).toEqual({ all: true });
  expect(figuresVisibleTo(as("OFFICER", "d"))).toEqual({ all: false, departmentIds: ["d"] });
  expect(figuresVisibleTo(as("EDITOR"))).toEqual({ all: false, departmentIds: [] });
  expect(mayViewUnitFigures(as("DEPARTMENT_HEAD", "d"), "d")).toBe(true);
  expect(mayViewUnitFigures(as("DEPARTMENT_HEAD", "d"), "e")).toBe(false);
  expect(mayViewUnitFigures(as("INSPECTOR"), "e")).toBe(true);
});
