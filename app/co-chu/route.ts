import { ownPath, paths } from "@/lib/web/paths";
import { rememberedTextSize } from "@/lib/web/text-size";

/** Remembers the text size in a cookie and goes back; a link, so that it needs no script. */
export function GET(request: Request): Response {
  const query = new URL(request.url).searchParams;
  const cookie = rememberedTextSize(query.get("co") ?? "");
  const target = ownPath(query.get("ve") ?? undefined, paths.home());
  const headers = new Headers({ location: target, "cache-control": "no-store" });
  if (cookie) headers.set("set-cookie", cookie);
  return new Response(null, { status: 303, headers });
}
