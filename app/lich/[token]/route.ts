import { readFeed } from "@/lib/calendar-feeds/queries";
import { vi } from "@/lib/text/vi";
import { callerAddress } from "@/lib/web/gate";
import { secondsToWait } from "@/lib/web/rate";

const plain = { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store", "x-robots-tag": "noindex" };

/** A calendar for programs that cannot sign in: whoever holds the secret address reads it. What it shows is asked anew each time. */
export async function GET(_request: Request, context: { params: Promise<{ token: string }> }): Promise<Response> {
  const wait = await secondsToWait("public", await callerAddress());
  if (wait > 0) return new Response(vi.common.tooMany(wait), { status: 429, headers: { ...plain, "retry-after": String(wait) } });
  const token = (await context.params).token.replace(/\.ics$/, "");
  const calendar = /^[\w-]{43}$/.test(token) ? await readFeed(token) : null;
  if (calendar === null) return new Response(vi.calendarFeeds.gone, { status: 404, headers: plain });
  return new Response(calendar, {
    headers: {
      ...plain,
      "content-type": "text/calendar; charset=utf-8",
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
    },
  });
}
