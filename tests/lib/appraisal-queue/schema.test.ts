import { expect, test } from "vitest";
import { queueFilterSchema } from "../../../lib/appraisal-queue/schema";

const unit = "0190a000-0000-7000-8000-000000000001";

test("an address is read; what makes no sense is as if it were not there", () => {
  expect(queueFilterSchema.parse({})).toEqual({ q: "", xem: "ALL", loai: null, "don-vi": null, "ke-hoach": null });
  expect(queueFilterSchema.parse({ q: " vân ", xem: "MINE", loai: "COLLECTIVE", "don-vi": unit })).toEqual({
    q: "vân",
    xem: "MINE",
    loai: "COLLECTIVE",
    "don-vi": unit,
    "ke-hoach": null,
  });
  expect(queueFilterSchema.parse({ q: "x".repeat(200), xem: "ADMIN", loai: "'", "don-vi": "1", "ke-hoach": ["a", "b"] })).toEqual(
    queueFilterSchema.parse({}),
  );
});

test("of a repeated word the first one counts", () => {
  expect(queueFilterSchema.parse({ xem: ["SECOND", "MINE"], q: ["a", "b"] })).toMatchObject({ xem: "SECOND", q: "a" });
});
