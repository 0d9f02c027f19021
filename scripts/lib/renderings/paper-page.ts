import type { Paper } from "./paper";

const escaped = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
const lines = (all: string[]) => all.map(escaped).join("<br>\n");

/** The paper as an office puts it on its website, with everything such a page has around an article. */
export function paperPage(paper: Paper): string {
  const table = (columns: Paper["head"]) =>
    columns
      ? `<table width="100%"><tr><td align="center">${lines(columns.left)}</td><td align="center">${lines(columns.right)}</td></tr></table>`
      : "";
  return `<!DOCTYPE html>
<html lang="vi"><head><meta charset="utf-8"><title>${escaped(paper.title.join(" "))}</title>
<style>.menu { color: red }</style><script>var counter = "2.151.955"; document.write("<p>Đang tải</p>");</script></head>
<body>
<header><ul class="menu"><li><a href="/">Trang chủ</a></li><li><a href="/gioi-thieu">Giới thiệu</a></li><li><a href="/van-ban">Văn bản</a></li></ul></header>
<div class="counter"><p>Thống kê truy cập</p><p>Số lượng và lượt người truy cập</p><ul><li>Online 3</li><li>Hôm nay 612</li><li>Tổng 2.151.955</li></ul></div>
<div class="size">Xem với cỡ chữ : <a>A-</a> <a>A</a> <a>A+</a></div>
<article>
${table(paper.head)}
${paper.title.map((line) => `<p style="text-align:center"><strong>${escaped(line)}</strong></p>`).join("\n")}
${paper.body.map((line) => `<p style="text-align:justify">${escaped(line)}</p>`).join("\n")}
${paper.table ? `<table border="1">${paper.table.map((row) => `<tr>${row.map((cell) => `<td><p>${escaped(cell)}</p></td>`).join("")}</tr>`).join("")}</table>` : ""}
${table(paper.foot)}
${paper.trail.length > 0 ? `<p>${lines(paper.trail)}</p>` : ""}
</article>
<aside><h3>Các tin khác</h3><ul><li><a href="/tin/1">Hội nghị cán bộ, công chức năm 2021 (12/01/2021)</a></li><li><a href="/tin/2">Thông báo tuyển dụng viên chức năm 2020</a></li></ul></aside>
<footer><p>Bản quyền thuộc về cơ quan. Ghi rõ nguồn khi phát hành lại thông tin từ trang này.</p></footer>
</body></html>
`;
}
