import "server-only";
import { isIP } from "node:net";
import { headers } from "next/headers";
import { isSameOrigin } from "./same-origin";

/** The origin rule for the request at hand. */
export async function isOwnRequest(): Promise<boolean> {
  return isSameOrigin(await headers());
}

/** The caller's address, for rate limits only; never stored or logged. The reverse proxy overwrites both headers. */
export async function callerAddress(): Promise<string> {
  const sent = await headers();
  const named = [sent.get("x-real-ip"), sent.get("x-forwarded-for")?.split(",").at(-1)?.trim()];
  return named.find((address) => address && isIP(address)) ?? "local";
}
