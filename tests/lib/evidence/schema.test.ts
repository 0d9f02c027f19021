import { expect, test } from "vitest";
import { fileEvidenceSchema, minutesKey, removeEvidenceSchema } from "../../../lib/evidence/schema";

const id = "01890000-0000-7000-8000-000000000000";

test("a file goes to a criterion or to the minutes; page and words may be empty", () => {
  const parse = (criterion: unknown) => fileEvidenceSchema.safeParse({ nominationId: id, criterion, text: undefined, page: " 2 " });
  expect(parse(id).data).toEqual({ nominationId: id, criterion: id, text: "", page: "2" });
  expect(parse(minutesKey).success).toBe(true);
  expect(parse("../x").success).toBe(false);
});

test("too long a note is refused", () => {
  expect(fileEvidenceSchema.safeParse({ nominationId: id, criterion: id, text: "x".repeat(501), page: "" }).success).toBe(false);
});

test("taking out names the dossier, the piece and the place to go back to", () => {
  expect(removeEvidenceSchema.safeParse({ nominationId: id, evidenceId: id, criterion: minutesKey }).success).toBe(true);
  expect(removeEvidenceSchema.safeParse({ nominationId: id, evidenceId: id }).success).toBe(false);
});
