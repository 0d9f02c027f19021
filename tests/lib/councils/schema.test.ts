import { describe, expect, it } from "vitest";
import { addMemberSchema, createCouncilSchema, endMemberSchema, updateCouncilSchema } from "@/lib/councils/schema";

const id = "018f2f6e-1111-7000-8000-000000000001";

describe("forms of the council", () => {
  it("take the founding decision or nothing", () => {
    const empty = { name: " Hội đồng  Mẫu ", decisionNumber: "", decisionDate: "" };
    expect(createCouncilSchema.parse(empty)).toEqual({ name: "Hội đồng Mẫu", decisionNumber: "", decisionDate: null });
    expect(createCouncilSchema.parse({ ...empty, decisionDate: "5/1/2026" }).decisionDate).toBe("2026-01-05");
    expect(updateCouncilSchema.safeParse(empty).success).toBe(false);
  });

  it("take a known role, a tick and a day", () => {
    const form = { councilId: id, personId: id, role: "MEMBER", validFrom: "05/01/2026" };
    expect(addMemberSchema.parse(form)).toMatchObject({ votes: false, validFrom: "2026-01-05" });
    expect(addMemberSchema.safeParse({ ...form, role: "KING" }).success).toBe(false);
    expect(endMemberSchema.safeParse({ memberId: id, validTo: "31/02/2026" }).success).toBe(false);
  });
});
