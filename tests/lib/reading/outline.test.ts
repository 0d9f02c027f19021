import { expect, test } from "vitest";
import { outlineOf } from "../../../lib/reading/outline";
import { binhPhuocPlan } from "../../../prisma/seed/plans/binh-phuoc";
import { binhThuanPlan } from "../../../prisma/seed/plans/binh-thuan";
import { quangBinhPlan } from "../../../prisma/seed/plans/quang-binh";
import { textRendering } from "../../support/rendering";
import { seedText } from "../../support/seed-text";

test.each([
  ["binh-phuoc", binhPhuocPlan],
  ["binh-thuan", binhThuanPlan],
  ["quang-binh-signed-text", quangBinhPlan],
] as const)("the text of %s stands under the headings that were written down by hand", (name, plan) => {
  const bare = ({
    level,
    number,
    heading,
    paragraphs,
  }: {
    level: number;
    number: string | null;
    heading: string;
    paragraphs: string[];
  }) => ({
    ...{ level, number, count: paragraphs.length },
    // What opens the text or closes a part has no heading of its own.
    heading: number === null ? "" : heading,
  });
  expect(outlineOf(textRendering(seedText(name))).map(bare)).toEqual(plan.sections.map(bare));
});

test("a letter has no headings: its text is one section", () => {
  const [only, ...others] = outlineOf(textRendering("Kính gửi: Văn phòng\n\nĐề nghị quý cơ quan báo cáo trước ngày 15/12/2026.\n"));
  expect(others).toEqual([]);
  expect(only?.paragraphs.join(" ")).toContain("báo cáo trước ngày 15/12/2026");
});
