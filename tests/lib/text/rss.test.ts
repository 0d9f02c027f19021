import { fc, test } from "@fast-check/vitest";
import { defaultTreeAdapter, parseFragment } from "parse5";
import { expect, it } from "vitest";
import { rssOf } from "@/lib/text/rss";

const feed = (title: string) => ({
  title: "Gương Sáng",
  link: "https://guong.example/",
  description: "Bài mới",
  items: [{ title, link: "https://guong.example/guong/a?b=1&c=2", description: "", published: new Date("2026-11-20T07:00:00Z") }],
});

it("names each story with its address and its moment", () => {
  const xml = rssOf(feed("Bảng từ <380> & 47"));
  expect(xml).toContain("<title>Bảng từ &lt;380&gt; &amp; 47</title><link>https://guong.example/guong/a?b=1&amp;c=2</link>");
  expect(xml).toContain("<pubDate>Fri, 20 Nov 2026 07:00:00 GMT</pubDate>");
});

test.prop([fc.string({ unit: "binary" })])("no title breaks out of its element", (title) => {
  const xml = rssOf(feed(title));
  const item = xml.slice(xml.indexOf("<item>"), xml.indexOf("</item>"));
  const [root] = parseFragment(item).childNodes;
  const names = root && "childNodes" in root ? root.childNodes.filter(defaultTreeAdapter.isElementNode).map((node) => node.tagName) : [];
  expect(names[0]).toBe("title");
  expect(item.match(/<[a-z]/gi)).toHaveLength(6);
});
