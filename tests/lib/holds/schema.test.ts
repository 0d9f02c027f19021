import { describe, expect, it } from "vitest";
import { liftHoldSchema, placeHoldSchema } from "@/lib/holds/schema";

const hold = {
  subjectId: "018f0000-0000-7000-8000-000000000001",
  ground: "COMPLAINT",
  reason: "Đơn khiếu nại số 12",
  fromDay: "22/11/2026",
  toDay: "",
};

describe("a hold as it is typed", () => {
  it("gives calendar days and an open end", () => {
    expect(placeHoldSchema.parse(hold)).toEqual({ ...hold, fromDay: "2026-11-22", toDay: null });
  });

  it("refuses a last day before the first, a ground of one's own and an empty reason", () => {
    for (const wrong of [{ toDay: "21/11/2026" }, { ground: "ANGER" }, { reason: "  " }, { fromDay: "" }])
      expect(placeHoldSchema.safeParse({ ...hold, ...wrong }).success).toBe(false);
  });

  it("is lifted with a reason only", () => {
    expect(liftHoldSchema.safeParse({ id: hold.subjectId, reason: "" }).success).toBe(false);
  });
});
