import { vi } from "../../../lib/text/vi";

/** Speaks HTTP with the site as a browser, a client navigation or a crafted client would; no page is drawn. */

const site = () => process.env.E2E_URL ?? "";
const own = () => ({ origin: site(), "sec-fetch-site": "same-origin" });

export type Verdict = "shown" | "refused" | "not-found" | "sign-in" | "broken";
export type Transport = "html" | "rsc";
export type Answer = { verdict: Verdict; body: string; status: number };

const { notFound, signInFirst, foreignOrigin } = vi.common.reasons;

/** Signs in through the form as it works without script; gives the cookie. */
export async function postSignIn(username: string, password: string): Promise<string> {
  const page = await (await fetch(`${site()}/dang-nhap`)).text();
  const form = new FormData();
  for (const [, name, value] of page.matchAll(/<input type="hidden" name="([^"]+)"(?: value="([^"]*)")?/g))
    form.append(name ?? "", (value ?? "").replaceAll("&quot;", '"').replaceAll("&amp;", "&"));
  form.append("username", username);
  form.append("password", password);
  const answer = await fetch(`${site()}/dang-nhap`, { method: "POST", body: form, redirect: "manual", headers: own() });
  if (answer.status !== 303) throw new Error(`${username} cannot sign in: ${answer.status}`);
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");
}

/** Asks for an address; a redirect to the same page (a client navigation gets one for its cache key) is followed. */
export async function ask(path: string, cookie: string, transport: Transport, method = "GET"): Promise<Answer> {
  const headers = { cookie, ...own(), ...(transport === "rsc" ? { RSC: "1" } : {}) };
  let url = new URL(path, site());
  for (let hop = 0; hop < 3; hop += 1) {
    const body = method === "POST" ? new FormData() : null;
    const answer = await fetch(url, { method, headers, redirect: "manual", body });
    const text = await answer.text();
    const target = answer.headers.get("location");
    const next = target ? new URL(target, url) : null;
    if (!next || next.pathname !== url.pathname)
      return { verdict: verdictOf(answer.status, text, next?.pathname), body: text, status: answer.status };
    url = next;
  }
  return { verdict: "broken", body: `${path} redirects to itself`, status: 310 };
}

function verdictOf(status: number, body: string, target?: string): Verdict {
  if (status >= 500) return "broken";
  if (target === "/dang-nhap" || /NEXT_REDIRECT;\w+;\/dang-nhap/.test(body)) return "sign-in";
  if (status === 401) return says(body, signInFirst) ? "sign-in" : "broken";
  if (body.includes("NEXT_HTTP_ERROR_FALLBACK;404")) return "not-found";
  if (status === 404) return says(body, notFound) || says(body, vi.common.notFoundTitle) ? "not-found" : "broken";
  if (status === 403) return says(body, foreignOrigin) || !/"message":"[^"]+"/.test(body) ? "broken" : "refused";
  if (/class="refused"|"className":"refused"/.test(body)) return "refused";
  // An upload without a file is sent back to its page: its door was open. So is a form with a wrong question.
  return status < 400 || status === 422 ? "shown" : "broken";
}

/** The sentence stands in the answer, of a page or of a handler. */
const says = (body: string, sentence: string) => body.includes(sentence);

/**
 * What became of a posted action, told by its words and never by its status alone. "done": the command was let through, up to its
 * event in the log (see held.ts) or to its end; "invalid": the fields were wrong, so nobody was asked who posts.
 */
export type Outcome = "done" | "refused" | "not-found" | "sign-in" | "invalid" | "broken";
export type FormAnswer = { outcome: Outcome; words: string };

/** Posts a server action directly, encoded as React's client does it: fields of the form first, the arguments
 * last; a lone button sends its form without a state before it. */
export async function act(path: string, cookie: string, action: string, fields: [string, string][], lone = false): Promise<FormAnswer> {
  const form = new FormData();
  for (const [name, value] of fields) form.append(`_1_${name}`, value);
  form.append("0", lone ? '["$K1"]' : '[{"status":"idle","errors":{},"values":{}},"$K1"]');
  const headers = { cookie, ...own(), accept: "text/x-component", "next-action": action };
  const answer = await fetch(new URL(path, site()), { method: "POST", body: form, redirect: "manual", headers });
  const body = await answer.text();
  const moved = answer.headers.get("x-action-redirect");
  if (moved) return { outcome: "done", words: moved };
  const status = /"status":"(\w+)"/.exec(body)?.[1] ?? "";
  const words = /"status":"\w+","message":"([^"]*)"/.exec(body)?.[1] ?? "";
  return { outcome: outcomeOf(status, words), words: words || `${answer.status} ${body.slice(0, 300)}` };
}

function outcomeOf(status: string, words: string): Outcome {
  if (status === "done" || status === "invalid") return status;
  if (status !== "refused" || words === "" || words === foreignOrigin || words.startsWith(vi.common.tooMany(1).slice(0, 15)))
    return "broken";
  if (words === signInFirst) return "sign-in";
  return words === notFound ? "not-found" : "refused";
}
