import { expect, it } from "vitest";
import { mendOcr } from "@/lib/reading/text/ocr-words";

it.each([
  ["truoc ngay l5/02", "truoc ngay 15/02"],
  ["cham nhat ngay 2O/11", "cham nhat ngay 20/11"],
  ["toi thieu O1 ca nhan", "toi thieu 01 ca nhan"],
  ["c6ng chuc", "cong chuc"],
])("reads “%s” as it was printed, each letter on its own place", (text, folded) => {
  const mended = mendOcr(text);
  expect(mended.folded).toBe(folded);
  expect(mended.at).toHaveLength(folded.length + 1);
});
