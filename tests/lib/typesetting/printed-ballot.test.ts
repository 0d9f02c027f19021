import { extractText, getDocumentProxy } from "unpdf";
import { expect, it } from "vitest";
import { type PrintedBallots, setPrintedBallots } from "@/lib/typesetting/printed-ballot";

const ballots: PrintedBallots = {
  agency: "Sở Mẫu",
  council: "Hội đồng Mẫu",
  stamp: "Dấu của cơ quan",
  title: "PHIẾU BỎ PHIẾU KÍN",
  about: ["Công nhận điển hình tiên tiến năm 2026"],
  mark: "",
  head: ["TT", "Người, tập thể, mô hình", "Đồng ý", "Không đồng ý"],
  rules: ["Mỗi dòng đánh dấu X vào một ô."],
  sheets: [[{ name: 'Tổ một cửa #panic("x") $y$', caption: "Phòng Hạ tầng" }], [{ name: "Nguyễn Thị Hường", caption: "" }]],
};

async function pagesOf(data: PrintedBallots): Promise<{ pages: string[]; size: number[] }> {
  const document = await getDocumentProxy(await setPrintedBallots(data));
  const { text } = await extractText(document, { mergePages: false });
  const { view } = await document.getPage(1);
  return { pages: text.map((page) => page.replace(/\s+/g, " ")), size: view.slice(2).map(Math.round) };
}

it("sets one A5 sheet a member, with every word as it was given and room for the seal", async () => {
  const { pages, size } = await pagesOf(ballots);
  expect(size).toEqual([420, 595]);
  expect(pages).toHaveLength(2);
  expect(pages[0]).toContain('Tổ một cửa #panic("x") $y$');
  expect(pages[0]).not.toContain("Nguyễn Thị Hường");
  expect(pages[1]).toContain("Nguyễn Thị Hường");
  for (const page of pages)
    for (const words of ["SỞ MẪU", "HỘI ĐỒNG MẪU", "Dấu của cơ quan", "PHIẾU BỎ PHIẾU KÍN", "Không đồng ý"]) expect(page).toContain(words);
});

it("says on a specimen that it is one, and leaves no room for the seal", async () => {
  const { pages } = await pagesOf({ ...ballots, stamp: "", mark: "BẢN MẪU", sheets: [ballots.sheets[0] ?? []] });
  expect(pages).toHaveLength(1);
  expect(pages[0]).toContain("BẢN MẪU");
  expect(pages[0]).not.toContain("Dấu của cơ quan");
});

it("twenty questions go on to a second page under the same head", async () => {
  const row = { name: "Tập thể Phòng Kế hoạch tài chính và Quản lý kết cấu hạ tầng", caption: "Sở Mẫu" };
  const { pages } = await pagesOf({ ...ballots, sheets: [Array.from({ length: 20 }, () => row)] });
  expect(pages.length).toBeGreaterThan(1);
  for (const page of pages.slice(0, -1)) expect(page).toContain("Người, tập thể, mô hình");
});
