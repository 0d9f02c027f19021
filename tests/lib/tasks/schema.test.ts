import { expect, test } from "vitest";
import { addProductLinkSchema, addStepSchema } from "../../../lib/tasks/schema";

const turn = { taskId: "01900000-0000-7000-8000-000000000001", year: "2026", part: "0" };

test("a product that is not in the system says what it is; one that is need not", () => {
  const nomination = "nomination:01900000-0000-7000-8000-000000000002";
  expect(addProductLinkSchema.safeParse({ ...turn, link: nomination, text: "" }).success).toBe(true);
  expect(addProductLinkSchema.safeParse({ ...turn, link: "other", text: "Báo cáo số 12" }).success).toBe(true);
  for (const wrong of [
    { link: "other", text: "" },
    { link: "", text: "a" },
    { link: "user:1", text: "a" },
  ])
    expect(addProductLinkSchema.safeParse({ ...turn, ...wrong }).success).toBe(false);
});

test("a step has a title, and a day or none", () => {
  expect(addStepSchema.parse({ ...turn, title: " Rà soát ", lastDay: "5/12/2026" })).toMatchObject({
    title: "Rà soát",
    lastDay: "2026-12-05",
    year: 2026,
    part: 0,
  });
  expect(addStepSchema.parse({ ...turn, title: "Rà soát", lastDay: "" }).lastDay).toBe(null);
  expect(addStepSchema.safeParse({ ...turn, title: "", lastDay: "" }).success).toBe(false);
  expect(addStepSchema.safeParse({ ...turn, part: "13", title: "a", lastDay: "" }).success).toBe(false);
});
