import { test as check, fc } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { deskPath, paths } from "../../../lib/web/paths";

test("a page of the desk is gone on to, with its question", () => {
  for (const path of ["/lam-viec", "/lam-viec/de-cu", "/lam-viec/de-cu/0b1c/soan", "/lam-viec/de-cu?nam=2026&don-vi=a%20b"])
    expect(deskPath(path)).toBe(path);
  expect(paths.signInFor("/lam-viec/de-cu?nam=2026")).toBe("/dang-nhap?ve=%2Flam-viec%2Fde-cu%3Fnam%3D2026");
  expect(paths.signInFor("/lam-viec")).toBe("/dang-nhap");
});

test.each([
  ["nothing", undefined],
  ["an empty word", ""],
  ["another site", "https://xau.example/lam-viec"],
  ["another site without a scheme", "//xau.example/lam-viec"],
  ["a backslash", "/\\xau.example/lam-viec"],
  ["a backslash behind the desk", "/lam-viec\\..\\xau"],
  ["a scheme that runs", "javascript:alert(1)//lam-viec"],
  ["a coded double slash", "/%2f%2fxau.example"],
  ["a coded backslash", "/lam-viec/%5cxau.example"],
  ["steps upward", "/lam-viec/../../dang-nhap"],
  ["coded steps upward", "/lam-viec/%2e%2e/co-chu"],
  ["a double slash behind the desk", "/lam-viec//xau.example"],
  ["a neighbour of the desk", "/lam-viec-gia/x"],
  ["a public page", "/guong"],
  ["a line break", "/lam-viec\r\nset-cookie: a=b"],
  ["a blank before", " /lam-viec"],
  ["an at sign", "/lam-viec@xau.example"],
  ["a second question", "/lam-viec?a=1?b=/x"],
  ["an endless one", `/lam-viec/${"a".repeat(600)}`],
])("%s leads to the desk's first page", (_what, hostile) => {
  expect(deskPath(hostile)).toBe("/lam-viec");
});

check.prop([
  fc.oneof(
    fc.string(),
    fc.webUrl(),
    fc.string().map((tail) => `/lam-viec${tail}`),
  ),
])("whatever is asked stays on the desk", (asked) => {
  const site = "https://guong-sang.example";
  const target = new URL(deskPath(asked), site);
  expect(target.origin).toBe(site);
  expect(target.pathname).toMatch(/^\/lam-viec(\/|$)/);
});
