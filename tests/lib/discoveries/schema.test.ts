import { expect, it } from "vitest";
import { assignDiscoverySchema, setAsideDiscoverySchema, suggestDiscoverySchema } from "@/lib/discoveries/schema";

const id = "018f0000-0000-7000-8000-000000000001";

it("a suggestion needs a kind, a name and what is good about it, nothing more", () => {
  const typed = { kind: "PRACTICE_MODEL", title: " Một cửa  số ", description: "Rút ngắn ba ngày.", movementId: "", departmentId: "" };
  expect(suggestDiscoverySchema.parse(typed)).toEqual({ ...typed, title: "Một cửa số", movementId: null, departmentId: null });
  expect(suggestDiscoverySchema.safeParse({ ...typed, title: "" }).success).toBe(false);
  expect(suggestDiscoverySchema.safeParse({ ...typed, description: " " }).success).toBe(false);
  expect(suggestDiscoverySchema.safeParse({ ...typed, suggestedById: id }).success).toBe(false);
});

it("setting aside wants a reason, handing on a department", () => {
  expect(setAsideDiscoverySchema.safeParse({ id, reason: "" }).success).toBe(false);
  expect(assignDiscoverySchema.safeParse({ id, departmentId: "" }).success).toBe(false);
});
