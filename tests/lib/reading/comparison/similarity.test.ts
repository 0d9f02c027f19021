import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { bareWords, sharedRuns, similarity } from "@/lib/reading/comparison/similarity";

describe("words in common", () => {
  it("do not depend on case, marks, signs or the form of the code", () => {
    expect(bareWords("  KẾ HOẠCH số 34-CT/TW ")).toBe("ke hoach so 34 ct tw");
    expect(similarity("Điển hình tiên tiến".normalize("NFD"), "DIEN HINH, TIEN TIEN")).toBe(1);
    expect(similarity("Phòng Tổ chức", "Phòng Đoàn thể")).toBeLessThan(0.7);
  });

  it("are counted in runs of three, by the shorter text", () => {
    const words = Array.from({ length: 60 }, (_, index) => `chu${index}`);
    expect(sharedRuns(words.join(" "), words.slice(10, 50).join(" "))).toBe(1);
    expect(sharedRuns(words.join(" "), words.toReversed().join(" "))).toBe(0);
    expect(sharedRuns("quá ngắn", words.join(" "))).toBeNull();
  });
});

test.prop([fc.string(), fc.string()])("likeness is between 0 and 1 and the same both ways", (a, b) => {
  expect(similarity(a, b)).toBe(similarity(b, a));
  expect(similarity(a, b)).toBeGreaterThanOrEqual(0);
  expect(similarity(a, b)).toBeLessThanOrEqual(1);
  expect(similarity(a, a)).toBe(1);
});
