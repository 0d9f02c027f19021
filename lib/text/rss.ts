interface Feed {
  title: string;
  link: string;
  description: string;
  items: readonly { title: string; link: string; description: string; published: Date }[];
}

/** An RSS 2.0 document (rssboard.org/rss-specification): text in, UTF-8 XML out; moments become RFC 822 in GMT. */
export function rssOf(feed: Feed): string {
  const items = feed.items.map((item) =>
    tag("item", `${head(item)}<guid isPermaLink="true">${escaped(item.link)}</guid>${tag("pubDate", item.published.toUTCString())}`),
  );
  const channel = tag("channel", `${head(feed)}${tag("language", "vi")}${items.join("")}`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0">${channel}</rss>\n`;
}

const head = ({ title, link, description }: Pick<Feed, "title" | "link" | "description">) =>
  `${tag("title", escaped(title))}${tag("link", escaped(link))}${tag("description", escaped(description))}`;

const tag = (name: string, content: string) => `<${name}>${content}</${name}>`;

/** Characters that XML 1.0 cannot hold are dropped: one of them would make the whole feed unreadable. */
function escaped(text: string): string {
  const held = [...text].filter((sign) => /[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.test(sign)).join("");
  return held.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
