import "server-only";
import { isIP } from "node:net";
import { headers } from "next/headers";

type Headers = { get(name: string): string | null };

/**
 * The origin gate (trust bar S3): `Sec-Fetch-Site: same-origin`, or, where a browser does not send it,
 * an `Origin` that names exactly this host. The reverse proxy overwrites Host.
 */
export function isSameOrigin(sent: Headers): boolean {
  const site = sent.get("sec-fetch-site");
  if (site !== null) return site === "same-origin";
  const origin = sent.get("origin");
  const host = sent.get("host");
  if (!origin || !host || !URL.canParse(origin)) return false;
  return new URL(origin).host === host;
}

/** The gate for the request at hand. */
export async function isOwnRequest(): Promise<boolean> {
  return isSameOrigin(await headers());
}

/** The caller's address, for rate limits only; never stored or logged. The reverse proxy overwrites both headers. */
export async function callerAddress(): Promise<string> {
  const sent = await headers();
  const named = [sent.get("x-real-ip"), sent.get("x-forwarded-for")?.split(",").at(-1)?.trim()];
  return named.find((address) => address && isIP(address)) ?? "local";
}
