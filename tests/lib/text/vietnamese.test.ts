import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { nameUnder } from "@/lib/text/vietnamese";

describe("the name of a document under the word for its kind", () => {
  it.each([
    ["BÁO CÁO", "Báo cáo sơ kết công tác năm 2026", "Sơ kết công tác năm 2026"],
    ["DANH SÁCH", "Danh sách giới thiệu điển hình", "Giới thiệu điển hình"],
    ["DANH SÁCH", "Danh sách  đề nghị", "Đề nghị"],
    ["DANH SÁCH", "Giới thiệu điển hình", "Giới thiệu điển hình"],
    ["DANH SÁCH", "Danh sách", "Danh sách"],
    ["DANH SÁCH", "Danh sáchkhác", "Danh sáchkhác"],
  ])("%s: %s", (kind, name, shown) => {
    expect(nameUnder(kind, name)).toBe(shown);
  });

  test.prop([fc.constantFrom("BÁO CÁO", "DANH SÁCH"), fc.string()])("loses nothing but the kind", (kind, name) => {
    expect(nameUnder(kind, `${kind} x${name}`)).toBe(`X${name}`);
    expect(name.toLocaleLowerCase("vi")).toContain(nameUnder(kind, name).toLocaleLowerCase("vi"));
  });
});
