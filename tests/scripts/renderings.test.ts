import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { paperOf } from "../../scripts/lib/renderings/paper";
import { seedNames, seedPaper } from "../../scripts/lib/renderings/seeds";

const words = (text: string) => (text.match(/\S+/g) ?? []).toSorted();

describe("the paper behind a text", () => {
  it.each(seedNames.filter((name) => name !== "quang-binh-scan"))("has every word of %s and no other", (name) => {
    const { head, title, body, foot, trail } = seedPaper(name);
    expect(head).toBeNull();
    const said = [...title, ...body, ...(foot ? [...foot.left, ...foot.right] : []), ...trail].join(" ");
    expect(words(said)).toEqual(words(readFileSync(join(import.meta.dirname, `../fixtures/seeds/${name}.txt`), "utf8")));
  });

  it("joins wrapped lines, keeps items and headings apart, and puts the signature beside the recipients", () => {
    const text = `KẾ HOẠCH

Thực hiện Chỉ thị số 1-CT/TU về việc đẩy mạnh phong trào thi đua yêu nước trong toàn

ngành, cơ quan xây dựng kế hoạch như sau:

II. NỘI DUNG, ĐỐI TƯỢNG
VÀ TIÊU CHÍ
- một;
- hai, gồm
cả ba.
Nơi nhận:                    GIÁM ĐỐC
- Lưu: VT.
   Trần Hải Vân
\t\t2024-03-07T09:00:00+0700
`;
    expect(paperOf(text)).toEqual({
      head: null,
      title: ["KẾ HOẠCH"],
      body: [
        "Thực hiện Chỉ thị số 1-CT/TU về việc đẩy mạnh phong trào thi đua yêu nước trong toàn ngành, cơ quan xây dựng kế hoạch như sau:",
        "II. NỘI DUNG, ĐỐI TƯỢNG VÀ TIÊU CHÍ",
        "- một;",
        "- hai, gồm cả ba.",
      ],
      foot: { left: ["Nơi nhận:", "- Lưu: VT."], right: ["GIÁM ĐỐC", "Trần Hải Vân"] },
      trail: ["2024-03-07T09:00:00+0700"],
    });
  });
});
