import { listExemplars } from "@/lib/exemplars/public";
import { rssOf } from "@/lib/text/rss";
import { vi } from "@/lib/text/vi";
import { callerAddress } from "@/lib/web/gate";
import { absolute, paths } from "@/lib/web/paths";
import { secondsToWait } from "@/lib/web/rate";

// Read per request: what is published depends on the moment.
export const dynamic = "force-dynamic";

/** The newest published stories for programs that read feeds; the public list, nothing more. */
export async function GET(): Promise<Response> {
  const wait = await secondsToWait("public", await callerAddress());
  const type = { "content-type": "application/rss+xml; charset=utf-8", "x-content-type-options": "nosniff" };
  if (wait > 0) return new Response(vi.common.tooMany(wait), { status: 429, headers: { "retry-after": String(wait) } });
  const { rows } = await listExemplars({});
  const items = rows.map((row) => ({
    title: `${row.name}: ${row.title}`,
    link: absolute(paths.exemplar(row.slug)),
    description: row.lede,
    published: row.published_from,
  }));
  const feed = { title: vi.common.product, link: absolute(paths.home()), description: vi.home.frame.feedAbout, items };
  return new Response(rssOf(feed), { headers: type });
}
