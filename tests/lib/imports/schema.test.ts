import { expect, it } from "vitest";
import { commitImportSchema } from "@/lib/imports/schema";

it("a commit names the file and nothing of its content", () => {
  const fileId = "018f0000-0000-7000-8000-000000000001";
  expect(commitImportSchema.parse({ fileId })).toEqual({ fileId, onlyGood: false });
  expect(commitImportSchema.safeParse({ fileId, rows: "[]" }).success).toBe(false);
});
