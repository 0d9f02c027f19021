import { ownPath, paths } from "@/lib/web/paths";

const year = 365 * 24 * 60 * 60;

/** Remembers the text size in a cookie and goes back; a link, so that it needs no script. */
export function GET(request: Request): Response {
  const query = new URL(request.url).searchParams;
  const size = query.get("co") ?? "";
  const target = ownPath(query.get("ve") ?? undefined, paths.home());
  const headers = new Headers({ location: target, "cache-control": "no-store" });
  if (["s", "m", "l"].includes(size)) headers.set("set-cookie", `co-chu=${size}; Path=/; Max-Age=${year}; SameSite=Lax; HttpOnly`);
  return new Response(null, { status: 303, headers });
}
