import { expect, test } from "vitest";
import { saveFindingsSchema, secondOpinionSchema } from "../../../lib/appraisals/schema";

const id = "0190a000-0000-7000-8000-000000000001";
const criterion = "0190a000-0000-7000-8000-000000000002";
const form = (finding: Record<string, string>, rest: Record<string, unknown> = {}) => ({
  id,
  version: "2",
  opinion: "",
  findings: { [criterion]: finding },
  ...rest,
});

test("partial findings are kept: no choice yet is no result", () => {
  expect(saveFindingsSchema.parse(form({ reason: "" }))).toEqual({
    id,
    version: 2,
    opinion: "",
    next: "STAY",
    findings: { [criterion]: { result: null, reason: "" } },
  });
});

test("a form without any finding is read as none", () => {
  expect(saveFindingsSchema.parse({ id, version: 1, opinion: "" }).findings).toEqual({});
});

test.each(["RETURN", "ASK"])("%s wants its sentence, and the field is named", (result) => {
  const parsed = saveFindingsSchema.safeParse(form({ result, reason: "  " }));
  expect(parsed.error?.issues.map((issue) => [issue.path.join("."), issue.message])).toEqual([
    [`findings.${criterion}.reason`, "required"],
  ]);
  expect(saveFindingsSchema.safeParse(form({ result, reason: "Bổ sung quyết định năm 2024." })).success).toBe(true);
});

test("an unknown result or an unknown field is refused", () => {
  expect(saveFindingsSchema.safeParse(form({ result: "MAYBE", reason: "" })).success).toBe(false);
  expect(saveFindingsSchema.safeParse(form({ reason: "" }, { state: "APPRAISED" })).success).toBe(false);
});

test("a second opinion says yes or no, and why", () => {
  const opinion = { id, version: "1", agrees: "YES", opinion: "Đã xem minh chứng tiêu chí 1." };
  expect(secondOpinionSchema.parse(opinion)).toEqual({ ...opinion, version: 1 });
  expect(secondOpinionSchema.safeParse({ ...opinion, opinion: "" }).success).toBe(false);
  expect(secondOpinionSchema.safeParse({ id, version: "1", opinion: "Đã xem." }).success).toBe(false);
});
