import { describe, expect, it } from "vitest";
import { z } from "zod";
import { checkSubjectPick, createSubjectSchema, similarQuerySchema, subjectPickFields } from "@/lib/subjects/schema";
import { fieldErrors } from "@/lib/text/zod";

const unit = "018f0000-0000-7000-8000-000000000001";
const pickSchema = z.strictObject(subjectPickFields).superRefine(checkSubjectPick);
const wrongFields = (value: Record<string, unknown>): string[] => {
  const parsed = pickSchema.safeParse(value);
  return parsed.success ? [] : Object.keys(fieldErrors(parsed.error)).sort();
};

describe("a subject picked or made", () => {
  it("needs nothing more when it is picked", () => {
    expect(wrongFields({ pick: unit, kind: "INDIVIDUAL" })).toEqual([]);
  });

  it("says what a new one lacks, by kind", () => {
    expect(wrongFields({ pick: "new", kind: "INDIVIDUAL" })).toEqual(["departmentId", "name"]);
    expect(wrongFields({ pick: "new", kind: "INDIVIDUAL", personId: unit, departmentId: unit })).toEqual([]);
    expect(wrongFields({ pick: "new", kind: "COLLECTIVE", wholeDepartment: "on", departmentId: unit })).toEqual([]);
    expect(wrongFields({ pick: "new", kind: "PRACTICE_MODEL", name: "Một cửa số", departmentId: unit })).toEqual(["members"]);
    expect(wrongFields({ pick: "new", kind: "COLLECTIVE", name: "Thôn Mẫu", external: "on" })).toEqual(["organisation"]);
  });

  it("asks for a choice when nothing was chosen", () => {
    expect(wrongFields({ pick: "", kind: "INDIVIDUAL" })).toEqual(["pick"]);
    expect(wrongFields({ pick: unit, kind: "HOUSEHOLD" })).toEqual(["kind"]);
  });

  it("takes only new ones in the register's own form", () => {
    expect(createSubjectSchema.safeParse({ pick: unit, kind: "INDIVIDUAL" }).success).toBe(false);
  });

  it("searches with or without a kind", () => {
    expect(similarQuerySchema.parse({ ten: " Lê  Văn " })).toEqual({ ten: "Lê Văn" });
    expect(similarQuerySchema.safeParse({ ten: "x", loai: "OTHER" }).success).toBe(false);
  });
});
