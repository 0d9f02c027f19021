import { expect, it } from "vitest";
import { makeFeedSchema, revokeFeedSchema } from "@/lib/calendar-feeds/schema";

it("no unit means one's own days", () => {
  expect(makeFeedSchema.parse({ departmentId: "" })).toEqual({ departmentId: null });
  expect(makeFeedSchema.safeParse({ departmentId: "x" }).success).toBe(false);
  expect(revokeFeedSchema.safeParse({ id: "" }).success).toBe(false);
});
