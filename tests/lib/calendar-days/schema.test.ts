import { expect, it } from "vitest";
import { removeDaySchema, setDaySchema } from "@/lib/calendar-days/schema";

it("a day wants the paper that says so", () => {
  expect(setDaySchema.parse({ day: "30/12/2026", kind: "FREE", source: " Công văn 12 " })).toEqual({
    day: "2026-12-30",
    kind: "FREE",
    source: "Công văn 12",
  });
  expect(setDaySchema.safeParse({ day: "31/02/2026", kind: "FREE", source: "x" }).success).toBe(false);
  expect(setDaySchema.safeParse({ day: "30/12/2026", kind: "FREE", source: "" }).success).toBe(false);
  expect(removeDaySchema.safeParse({ id: "x" }).success).toBe(false);
});
