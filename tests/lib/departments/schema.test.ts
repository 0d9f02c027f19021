import { expect, test } from "vitest";
import { createDepartmentSchema, mergeDepartmentSchema } from "../../../lib/departments/schema";

const typed = { name: " Phòng  Một ", shortName: "P1", kind: "DEPARTMENT", about: "", activeFrom: "1/7/2026" };

test("a unit as it is typed", () => {
  expect(createDepartmentSchema.parse(typed)).toEqual({
    name: "Phòng Một",
    shortName: "P1",
    kind: "DEPARTMENT",
    isOffice: false,
    about: "",
    activeFrom: "2026-07-01",
  });
});

test("an unknown kind, a wrong day and an unknown field are refused", () => {
  expect(createDepartmentSchema.safeParse({ ...typed, kind: "AGENCY" }).success).toBe(false);
  expect(createDepartmentSchema.safeParse({ ...typed, activeFrom: "31/02/2026" }).success).toBe(false);
  expect(createDepartmentSchema.safeParse({ ...typed, agencyId: crypto.randomUUID() }).success).toBe(false);
});

test("merging names another unit by its id", () => {
  const id = crypto.randomUUID();
  expect(mergeDepartmentSchema.safeParse({ id, targetId: "", lastDay: "30/06/2026" }).success).toBe(false);
  expect(mergeDepartmentSchema.parse({ id, targetId: id, lastDay: "30/06/2026", movePersons: "on" }).movePersons).toBe(true);
});
