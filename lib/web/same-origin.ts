type Headers = { get(name: string): string | null };

/**
 * The origin rule (trust bar S3): `Sec-Fetch-Site: same-origin`, or, where a browser does not send it,
 * an `Origin` that names exactly this host. The reverse proxy overwrites Host.
 * @param sent the headers of a request
 * @returns whether the site itself sent it
 */
export function isSameOrigin(sent: Headers): boolean {
  const site = sent.get("sec-fetch-site");
  if (site !== null) return site === "same-origin";
  const origin = sent.get("origin");
  const host = sent.get("host");
  if (!origin || !host || !URL.canParse(origin)) return false;
  return new URL(origin).host === host;
}

/** Whether a request only reads: nothing may change by it, so it may come from anywhere. */
export const isReading = (method: string): boolean => method === "GET" || method === "HEAD";
