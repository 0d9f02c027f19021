import { expect, it } from "vitest";
import { registerSubjectSchema, registrationIdSchema } from "@/lib/registrations/schema";

const unitId = "018f0000-0000-7000-8000-000000000001";
const typed = {
  planId: unitId,
  year: "2026",
  unitId,
  workFieldId: "",
  discoveryId: "",
  note: "",
  pick: "new",
  kind: "INDIVIDUAL",
  name: "Lê Văn Mẫu",
};

it("a new subject belongs to the department that registers it, an outsider to none", () => {
  expect(registerSubjectSchema.parse(typed)).toMatchObject({ departmentId: unitId, external: false, year: 2026, workFieldId: null });
  const outside = registerSubjectSchema.parse({ ...typed, external: "on", organisation: "UBND xã Mẫu" });
  expect(outside).toMatchObject({ departmentId: null, external: true });
});

it("a registration without year, unit or name is refused", () => {
  for (const wrong of [{ year: "" }, { unitId: "" }, { name: "" }, { state: "REGISTERED" }])
    expect(registerSubjectSchema.safeParse({ ...typed, ...wrong }).success).toBe(false);
  expect(registrationIdSchema.safeParse({ id: "1" }).success).toBe(false);
});
