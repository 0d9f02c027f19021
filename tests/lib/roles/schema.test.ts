import { expect, test } from "vitest";
import { endRoleSchema, grantRoleSchema } from "../../../lib/roles/schema";

const userId = crypto.randomUUID();

test("a grant as it is typed; an empty unit and an empty end are none", () => {
  expect(grantRoleSchema.parse({ userId, role: "EDITOR", departmentId: "", validFrom: "22/11/2026", validTo: "" })).toEqual({
    userId,
    role: "EDITOR",
    departmentId: null,
    validFrom: "2026-11-22",
    validTo: null,
  });
});

test("an unknown role, a missing day and a field that confirms itself are refused", () => {
  const typed = { userId, role: "EDITOR", validFrom: "22/11/2026" };
  expect(grantRoleSchema.safeParse({ ...typed, role: "OWNER" }).success).toBe(false);
  expect(grantRoleSchema.safeParse({ ...typed, validFrom: "" }).success).toBe(false);
  expect(grantRoleSchema.safeParse({ ...typed, confirmedById: userId }).success).toBe(false);
  expect(endRoleSchema.safeParse({ id: userId, lastDay: "" }).success).toBe(false);
});
