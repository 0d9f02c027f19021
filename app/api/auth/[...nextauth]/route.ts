import type { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { authOptions } from "@/lib/auth/options";

const handler = NextAuth(authOptions);

/** What stands open while there is no provider: the rest would end or renew a cookie without knowing our session rows. */
const open = new Set(["csrf", "providers"]);

type Context = { params: Promise<{ nextauth: string[] }> };

export async function GET(request: NextRequest, context: Context): Promise<Response> {
  const [name = ""] = (await context.params).nextauth;
  return open.has(name) ? handler(request, context) : new Response(null, { status: 404 });
}
