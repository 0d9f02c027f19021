import { expect, test } from "vitest";
import { createPersonSchema, personCategories, retirePersonSchema } from "../../../lib/persons/schema";

const typed = { fullName: "Lê Lan", jobTitle: "Chuyên viên", category: "CADRE", departmentId: "" };

test("the four kinds of staff the plans name, and no other", () => {
  for (const category of personCategories) expect(createPersonSchema.safeParse({ ...typed, category }).success).toBe(true);
  expect(createPersonSchema.safeParse({ ...typed, category: "GUEST" }).success).toBe(false);
  expect(createPersonSchema.safeParse({ ...typed, category: undefined }).success).toBe(false);
});

test("a day of retirement may be taken back, a wrong one is refused", () => {
  const id = crypto.randomUUID();
  expect(retirePersonSchema.parse({ id, retiredOn: "" })).toEqual({ id, retiredOn: null });
  expect(retirePersonSchema.safeParse({ id, retiredOn: "30/02/2026" }).success).toBe(false);
});
