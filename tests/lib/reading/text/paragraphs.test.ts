import { expect, it } from "vitest";
import { paragraphsOf } from "@/lib/reading/text/paragraphs";

const body = (...lines: string[]) =>
  paragraphsOf(["KẾ HOẠCH", "Nêu gương", "", "I. MỤC ĐÍCH", ...lines].join("\n"))
    .filter(({ zone }) => zone === "body")
    .map(({ text }) => text);

it("joins a number of a document that the end of a line or page broke", () => {
  expect(body("1. Thực hiện Chỉ thị số 34/", "", "2", "", "CT-TW và Kế hoạch số 12-", "KH/TU của Tỉnh ủy.")).toContain(
    "1. Thực hiện Chỉ thị số 34/CT-TW và Kế hoạch số 12-KH/TU của Tỉnh ủy.",
  );
});

it("drops the stamp of a document system", () => {
  expect(body("1. Nêu gương người tốt,", "abc_xyz_vt_Van thu_05/09/2023 16:41:08", "việc tốt.")).toContain(
    "1. Nêu gương người tốt, việc tốt.",
  );
});

it("joins a pair of words that the end of a line broke, and drops an address that was broken", () => {
  const lines = ["1. Mỗi phòng giới thiệu tối thiểu 01 tập thể/", "cá nhân mỗi năm.", "http://van-ban.example/str/BECF51 EE12?Mo&trang=1"];
  expect(body(...lines)).toEqual(["I. MỤC ĐÍCH", "1. Mỗi phòng giới thiệu tối thiểu 01 tập thể/cá nhân mỗi năm."]);
});

it("drops running feet with the page, and one with a clock or a dash even where it stands once", () => {
  const foot = (page: number) => `Trường Dự bị - Kế hoạch năm học trang ${page}/3`;
  expect(body("1. Nêu gương", foot(1), "người tốt,", "Cục Thuế tỉnh — 2 —", "việc tốt.", foot(2))).toContain(
    "1. Nêu gương người tốt, việc tốt.",
  );
  expect(body("1. Nêu gương người tốt,", "Bệnh viện - In lúc 15:42 19/03/2024 Trang 2/4", "việc tốt.")).toContain(
    "1. Nêu gương người tốt, việc tốt.",
  );
  expect(body("1. Xem danh sách tại trang 3", "2. Nêu gương.")).toContain("1. Xem danh sách tại trang 3");
});
