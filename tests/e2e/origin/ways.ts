/** How another site would have a signed-in person's browser, or a crafted client, send a request that changes something. */

const foreign = "https://trang-khac.example";
const own = () => process.env.E2E_URL ?? "";

export type Encoding = "client" | "form" | "urlencoded" | "text" | "json";
export type Way = { name: string; headers: Record<string, string>; encoding?: Encoding; method?: "GET" };

/** Every mark a browser leaves on a request that is not the site's own, and what a forger would put in its place. */
export function ways(): Way[] {
  return [
    { name: "foreign Origin, cross-site", headers: { origin: foreign, "sec-fetch-site": "cross-site" } },
    { name: "foreign Origin, old browser", headers: { origin: foreign } },
    { name: "null Origin, cross-site", headers: { origin: "null", "sec-fetch-site": "cross-site" } },
    { name: "null Origin, old browser", headers: { origin: "null" } },
    { name: "no Origin, no Sec-Fetch-Site", headers: {} },
    { name: "no Origin, cross-site", headers: { "sec-fetch-site": "cross-site" } },
    { name: "no Origin, same-site", headers: { "sec-fetch-site": "same-site" } },
    { name: "no Origin, none", headers: { "sec-fetch-site": "none" } },
    { name: "own Origin, cross-site", headers: { origin: own(), "sec-fetch-site": "cross-site" } },
    { name: "own Origin, same-site", headers: { origin: own(), "sec-fetch-site": "same-site" } },
    { name: "an Origin that begins like ours", headers: { origin: `${own()}.trang-khac.example` } },
    { name: "spoofed X-Forwarded-Host", headers: { origin: foreign, "x-forwarded-host": new URL(foreign).host } },
    {
      name: "spoofed X-Forwarded-Host, cross-site",
      headers: { origin: foreign, "x-forwarded-host": new URL(foreign).host, "sec-fetch-site": "cross-site" },
    },
    { name: "form post", headers: { origin: foreign, "sec-fetch-site": "cross-site" }, encoding: "form" },
    { name: "form post, no Origin", headers: {}, encoding: "form" },
    { name: "urlencoded form post", headers: { "sec-fetch-site": "cross-site" }, encoding: "urlencoded" },
    { name: "text/plain JSON", headers: { "sec-fetch-site": "cross-site" }, encoding: "text" },
    { name: "text/plain JSON, no marks", headers: {}, encoding: "text" },
    { name: "GET", headers: {}, method: "GET" },
  ];
}

export type Call = { path: string; cookie: string; action: string; fields: [string, string][]; lone: boolean };
export type Reply = { status: number; body: string; moved: string | null };

/** Sends one server action in one way. */
export async function forge(call: Call, way: Way): Promise<Reply> {
  const url = new URL(call.path, own());
  if (way.method === "GET") for (const [name, value] of call.fields) url.searchParams.append(name, value);
  const { body, type, named } = way.method === "GET" ? { body: null, type: null, named: true } : encoded(call, way.encoding ?? "client");
  const headers = {
    cookie: call.cookie,
    ...way.headers,
    ...(named ? { "next-action": call.action, accept: "text/x-component" } : {}),
    ...(type ? { "content-type": type } : {}),
  };
  const answer = await fetch(url, { method: way.method ?? "POST", headers, body, redirect: "manual" });
  return {
    status: answer.status,
    body: await answer.text(),
    moved: answer.headers.get("x-action-redirect") ?? answer.headers.get("location"),
  };
}

const idle = '{"status":"idle","errors":{},"values":{}}';

/** As React's client does it, as a page without script does it, or as only a forger would. */
function encoded(call: Call, encoding: Encoding): { body: BodyInit; type: string | null; named: boolean } {
  const plain = call.lone ? "[]" : `[${idle},${JSON.stringify(Object.fromEntries(call.fields))}]`;
  if (encoding === "text") return { body: plain, type: "text/plain;charset=UTF-8", named: true };
  if (encoding === "json") return { body: plain, type: "application/json", named: true };
  const form = encoding === "client" ? clientForm(call) : pageForm(call);
  if (encoding !== "urlencoded") return { body: form, type: null, named: encoding === "client" };
  const pairs = [...form.entries()].map(([name, value]): [string, string] => [name, String(value)]);
  return { body: new URLSearchParams(pairs).toString(), type: "application/x-www-form-urlencoded", named: false };
}

function clientForm({ fields, lone }: Call): FormData {
  const form = new FormData();
  for (const [name, value] of fields) form.append(`_1_${name}`, value);
  form.append("0", lone ? '["$K1"]' : `[${idle},"$K1"]`);
  return form;
}

function pageForm({ action, fields, lone }: Call): FormData {
  const form = new FormData();
  if (lone) form.append(`$ACTION_ID_${action}`, "");
  else {
    form.append("$ACTION_REF_1", "");
    form.append("$ACTION_1:0", JSON.stringify({ id: action, bound: "$@1" }));
    form.append("$ACTION_1:1", `[${idle}]`);
    form.append("$ACTION_KEY", "k");
  }
  for (const [name, value] of fields) form.append(name, value);
  return form;
}
