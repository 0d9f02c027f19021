import { type NextRequest, NextResponse } from "next/server";
import { cookieName, cookieOptions, longestSeconds, openToken, sealToken, wantsRefresh } from "./lib/auth/cookie";
import { common } from "./lib/text/vi/common";
import { isReading, isSameOrigin } from "./lib/web/same-origin";

/**
 * Turns away what another site sends, adds the content policy with a nonce, and moves the idle time of the session cookie on.
 * It decides nothing else: every page, action and handler asks for its actor itself, and asks the origin rule again.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  // Here too, because the framework answers some of these with a fault of its own (500) before any action is asked.
  if (!isReading(request.method) && !isSameOrigin(request.headers)) return turnedAway();
  const nonce = btoa(crypto.randomUUID());
  const policy = contentPolicy(nonce);
  const headers = new Headers(request.headers);
  headers.set("content-security-policy", policy);
  headers.set("x-nonce", nonce);
  headers.set("x-path", request.nextUrl.pathname);
  headers.set("x-search", request.nextUrl.search);
  // An address that is no text is no place of ours; the framework and the database would stumble over it.
  const response = isReadable(request.nextUrl.pathname)
    ? NextResponse.next({ request: { headers } })
    : NextResponse.rewrite(new URL("/khong-co-trang-nay", request.nextUrl), { request: { headers } });
  response.headers.set("content-security-policy", policy);
  const token = await openToken(request.cookies.get(cookieName())?.value);
  if (token) {
    response.headers.set("cache-control", "private, no-store");
    // While a round is casting, its page and route write the paper and nothing else; the cookie alone carries the time.
    if (wantsRefresh(token)) response.cookies.set(cookieName(), await sealToken(token.sid), { ...cookieOptions(), maxAge: longestSeconds });
  }
  return response;
}

function turnedAway(): NextResponse {
  const headers = { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" };
  return new NextResponse(common.reasons.foreignOrigin, { status: 403, headers });
}

/** Whether the address is text at all: whole signs, and no end-of-text among them. */
function isReadable(pathname: string): boolean {
  try {
    return !decodeURIComponent(pathname).includes("\0");
  } catch {
    return false;
  }
}

function contentPolicy(nonce: string): string {
  const development = process.env.NODE_ENV === "development";
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    `style-src 'self'${development ? " 'unsafe-inline'" : ""}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}

// Upload doors are left out: the proxy would cut their bodies at 10 MB. They carry their own headers. The box is left out
// because nothing may look at a cookie there.
export const config = {
  matcher: [
    {
      source:
        "/((?!_next/static|fonts/|icon.svg|api/health|hom-phieu$|lam-viec/de-cu/[^/]+/minh-chung|lam-viec/nghia-vu/[^/]+/nop|lam-viec/tep/|lam-viec/so-theo-doi/nhap/tai-len|lam-viec/ke-hoach/moi/tai-len|lam-viec/ke-hoach/[^/]+/nhiem-vu/[^/]+/san-pham).*)",
    },
  ],
};
