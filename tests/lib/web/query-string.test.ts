import { expect, test } from "vitest";
import { oneValue, withQuery } from "../../../lib/web/query-string";

test("what is empty and the first page are left out of the address", () => {
  expect(withQuery("/a", { q: "", tt: null, trang: 1 })).toBe("/a");
  expect(withQuery("/a", { q: "đào & an", trang: 2 })).toBe("/a?q=%C4%91%C3%A0o+%26+an&trang=2");
});

test("a value given twice counts once, blanks count for nothing", () => {
  expect([oneValue(["x", "y"]), oneValue("  "), oneValue(undefined), oneValue("z")]).toEqual(["x", null, null, "z"]);
});
