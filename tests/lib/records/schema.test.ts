import { describe, expect, it } from "vitest";
import { enterRecordSchema, fitsSubject, recordRowSchema } from "@/lib/records/schema";
import { fieldErrors } from "@/lib/text/zod";

const row = {
  year: "2025",
  entry: "TITLE:ADVANCED_WORKER",
  label: "",
  influenceScope: "",
  decisionNumber: "",
  decisionDate: "",
  issuer: "",
  source: "",
};

describe("a line of the register", () => {
  it("is read from text", () => {
    const parsed = recordRowSchema.parse({ ...row, decisionNumber: " 120/QĐ-SXD ", decisionDate: "5/12/2025" });
    expect(parsed).toEqual({
      year: 2025,
      entry: ["TITLE", "ADVANCED_WORKER"],
      label: "",
      influenceScope: null,
      decisionNumber: "120/QĐ-SXD",
      decisionDate: "2025-12-05",
      issuer: "",
      source: "",
    });
  });

  it("wants the name and the scope of an initiative, and the words of another kind", () => {
    const initiative = recordRowSchema.safeParse({ ...row, entry: "INITIATIVE:INITIATIVE" });
    expect(Object.keys(fieldErrors(initiative.error ?? failed()))).toEqual(["label", "influenceScope"]);
    const other = recordRowSchema.safeParse({ ...row, entry: "AWARD:OTHER" });
    expect(Object.keys(fieldErrors(other.error ?? failed()))).toEqual(["label"]);
  });

  it("refuses foreign words, years that cannot be and fields nobody asked for", () => {
    for (const wrong of [{ entry: "PRIZE:X" }, { entry: "TITLE" }, { year: "25" }, { decisionDate: "31/02/2025" }, { voided: "1" }])
      expect(recordRowSchema.safeParse({ ...row, ...wrong }).success).toBe(false);
    expect(enterRecordSchema.safeParse({ ...row, subjectId: "x" }).success).toBe(false);
  });

  it("fits the kind of subject or not", () => {
    expect(fitsSubject(["TITLE", "ADVANCED_WORKER"], "INDIVIDUAL")).toBe(true);
    expect(fitsSubject(["TITLE", "ADVANCED_WORKER"], "COLLECTIVE")).toBe(false);
    expect(fitsSubject(["RATING", "MADE_UP"], "INDIVIDUAL")).toBe(false);
  });
});

function failed(): never {
  throw new Error("was accepted");
}
