import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { htmlText, looksLikeHtml } from "@/lib/reading/sources/html-text";

describe("a page", () => {
  it("gives blocks as lines and leaves out what is not its words", () => {
    const page = `<!doctype html><head><title>Bỏ</title><style>p{}</style></head><body><script>alert("x")</script>
      <h1>Kế&nbsp;hoạch</h1><p>Thực hiện
      Chỉ thị <b>số 11</b>-CT/TU;<br>dòng hai</p><div hidden>ẩn</div><p style="display: none">ẩn</p><!-- ẩn --><div>cuối</div></body>`;
    expect(htmlText(page)).toBe("Kế hoạch\n\nThực hiện Chỉ thị số 11-CT/TU;\ndòng hai\n\ncuối");
  });

  it("keeps the signs of lists", () => {
    expect(htmlText("<ul><li>một</li><li>hai</li></ul><ol start=3><li>ba</li><li>bốn</li></ol>")).toBe("• một\n\n• hai\n\n3. ba\n\n4. bốn");
  });

  it("reads a table of facts by rows and the head of a document by columns", () => {
    expect(
      htmlText(
        "<table><tr><th>Việc</th><th>Chủ trì</th><th>Hạn</th></tr><tr><td><p>Sơ kết</p><p>năm</p></td><td>Văn phòng</td><td></td></tr></table>",
      ),
    ).toBe("Việc\tChủ trì\tHạn\nSơ kết năm\tVăn phòng");
    expect(htmlText("<table><tr><td>SỞ A<br>Số: 1/KH</td><td>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập</td></tr></table>")).toBe(
      "SỞ A\nSố: 1/KH\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập",
    );
  });

  it("gives a cell over two rows to both, and leaves room for one over two columns", () => {
    const rows = `<tr><th>Nội dung</th><th>Đơn vị chủ trì</th><th>Thời hạn</th></tr><tr><td colspan="3">A. Việc thường xuyên</td></tr>
      <tr><td>Mở lớp</td><td rowspan="2">Phòng Đào tạo</td><td>Quý I</td></tr><tr><td>Sơ kết</td><td>Quý II</td></tr>`;
    expect(htmlText(`<table>${rows}</table>`).split("\n")).toEqual([
      "Nội dung\tĐơn vị chủ trì\tThời hạn",
      "A. Việc thường xuyên\t\t",
      "Mở lớp\tPhòng Đào tạo\tQuý I",
      "Sơ kết\tPhòng Đào tạo\tQuý II",
    ]);
  });

  it("parts the bodies of one cell, a line each, and leaves a broken text whole", () => {
    const rows = "<tr><th>Nội dung</th><th>Phối hợp</th></tr><tr><td>Tổng kết<br>Kế hoạch</td><td>Đoàn trường<br>Hội Sinh viên</td></tr>";
    expect(htmlText(`<table>${rows}</table>`)).toContain("Tổng kết Kế hoạch\tĐoàn trường; Hội Sinh viên");
  });

  it("leaves out what the page says is beside its text", () => {
    expect(htmlText("<p>Kế hoạch</p><aside>Thông báo số 5/TB-STP</aside><nav>Trang chủ</nav><p>Mục đích</p>")).toBe("Kế hoạch\n\nMục đích");
  });

  it("may be nested thousands deep", () => {
    expect(htmlText(`${"<div>".repeat(5000)}sâu`)).toBe("");
    expect(htmlText(`${"<div>".repeat(300)}sâu`)).toBe("sâu");
  });
});

describe("telling a page from a text", () => {
  it("looks at the tags, not at a sign", () => {
    expect(looksLikeHtml("  <!-- x --><!DOCTYPE html><p>")).toBe(true);
    expect(looksLikeHtml("<p>Kế hoạch</p>")).toBe(true);
    expect(looksLikeHtml(`${"<!-- x --> ".repeat(200)}<html>`)).toBe(true);
    // As many ways to part the comments as there are subsets of them, for a rule that tries them all.
    expect(looksLikeHtml(`${"<!-- x --> ".repeat(200)}Kế hoạch`)).toBe(false);
    expect(looksLikeHtml("Tỷ lệ < 2/3 và > 1/2; gửi Lê Anh <a@b.vn>")).toBe(false);
  });
});

test.prop([fc.array(fc.constantFrom("<p>", "</p>", "<table>", "<td>", "<tr>", "<li>", "<ol>", "</div>", "<div>", "chữ", " ", "\n"))])(
  "any heap of tags gives text without loose blanks",
  (parts) => {
    const text = htmlText(parts.join(""));
    expect(text).toBe(text.trim());
    expect(text).not.toMatch(/\n{3}|<(p|div)>/);
  },
);
