import { expect, test } from "vitest";
import { dossierWhere, isNarrowed, queueAddress, queueHidden, viewWhere } from "../../../lib/appraisal-queue/rules";
import { queueFilterSchema } from "../../../lib/appraisal-queue/schema";

const empty = queueFilterSchema.parse({});

test("an address holds what is chosen and leaves out the rest", () => {
  const filter = { ...empty, q: "vân", xem: "WAITING" as const, loai: "INDIVIDUAL" as const };
  expect(queueAddress("/x", filter, { loai: null })).toBe("/x?q=v%C3%A2n&xem=WAITING");
  expect(queueAddress("/x", filter, { trang: "2" })).toBe("/x?q=v%C3%A2n&xem=WAITING&loai=INDIVIDUAL&trang=2");
});

test("while somebody searches, the view and the filters stay", () => {
  expect(queueHidden({ ...empty, q: "vân", xem: "MINE" })).toEqual({ xem: "MINE" });
});

test("the view alone narrows nothing", () => {
  expect(isNarrowed({ ...empty, xem: "MINE" })).toBe(false);
  expect(isNarrowed({ ...empty, q: "a" })).toBe(true);
});

test("a unit's list holds only dossiers with something given", () => {
  expect(dossierWhere({ agencyId: "g", all: false, departmentIds: ["d"] })).toEqual({
    agencyId: "g",
    departmentId: { in: ["d"] },
    appraisals: { some: { outcome: { not: null } } },
  });
});

test("the view of everything adds no condition", () => {
  expect(viewWhere("ALL", "u")).toEqual({});
});
