import { expect, test } from "@playwright/test";
import { Client } from "pg";
import { vi } from "../../lib/text/vi";
import { type ActionRow, actions } from "./matrix/actions-table";
import { readThings } from "./matrix/objects";
import { type Cookies, expand, type Home, type Persona, signIn, signOut, type Thing, type Things } from "./matrix/people";
import { answered, each, fill, served } from "./matrix/served";
import { pages } from "./matrix/table";
import { changed, photograph } from "./origin/photograph";
import { type Call, forge, type Way, ways } from "./origin/ways";

let db: Client;
let cookies: Cookies;
let things: Things;

test.describe.configure({ timeout: 900_000 });

test.beforeAll(async () => {
  db = new Client({ connectionString: process.env.E2E_DATABASE_URL });
  await db.connect();
  things = await readThings(db);
  cookies = await signIn(db);
});

test.afterAll(async () => {
  await signOut(db);
  await db.end();
});

const site = () => process.env.E2E_URL ?? "";
const own = () => ({ origin: site(), "sec-fetch-site": "same-origin" });
const closed = vi.common.reasons.foreignOrigin;

/** Somebody who may, so that nothing but the gate stands in the way. */
function caller(row: ActionRow): Persona {
  if (row.at === "/dang-nhap") return "anonymous";
  return [...expand(row.may)][0] ?? "member";
}

function callOf(id: string, row: ActionRow): Call {
  const { ids, home }: Pick<Thing, "ids" | "home"> = row.of ? thing(row.of) : { ids: {}, home: "bp" as Home };
  return { path: fill(row.at, ids), cookie: cookies[home][caller(row)], action: id, fields: row.fields(ids), lone: row.lone === true };
}

function thing(key: string): Thing {
  const found = things[key];
  if (!found) throw new Error(`No object "${key}"`);
  return found;
}

test("every server action turns away whatever the site itself did not send, and nothing changes", async () => {
  const before = await photograph(db);
  const passed: string[] = [];
  const posts = served.flatMap(([id, { exportedName: name }]) => {
    const row = actions[name];
    return row ? ways().map((way) => ({ name, way, call: callOf(id, row) })) : [];
  });
  expect(posts.length).toBeGreaterThan(ways().length * 50);
  await each(posts, async ({ name, way, call }) => {
    const reply = await forge(call, way);
    if (!isTurnedAway(reply, way)) passed.push(`${name}, ${way.name}: ${reply.status} ${reply.moved ?? reply.body.slice(0, 200)}`);
  });
  expect(passed.sort()).toEqual([]);
  expect(changed(before, await photograph(db))).toEqual([]);
});

/** 403 with the gate's own sentence; reading only draws the page. */
function isTurnedAway(reply: { status: number; body: string; moved: string | null }, way: Way): boolean {
  if (way.method === "GET") return reply.status < 500 && !reply.moved?.includes("da=");
  return reply.status === 403 && reply.body.includes(closed);
}

/** The doors that take a post without being an action, each with a body that would have an effect. */
function handlerPosts(): { path: string; body: () => FormData | string; persona: Persona; type?: string }[] {
  const { nominationId = "" } = thing("draft").ids;
  const evidence = () => formOf({ criterion: "bien-ban", text: "Thử cửa", page: "1" }, pdf);
  const upload = `/lam-viec/de-cu/${nominationId}/minh-chung`;
  const paper = `/lam-viec/nghia-vu/${thing("obligation").ids.obligationId}/nop`;
  const report = () => formOf({ form: "REPORT", documentNumber: "1/BC", note: "Thử cửa" }, pdf);
  const { planId = "", taskId = "" } = thing("task").ids;
  const product = `/lam-viec/ke-hoach/${planId}/nhiem-vu/${taskId}/san-pham`;
  const papers = `/lam-viec/hoi-dong/${thing("sitting").ids.sessionId}/phat-phieu`;
  return [
    { path: product, body: () => formOf({ text: "Thử cửa" }, pdf), persona: "officer" },
    { path: papers, body: () => "{}", persona: "office", type: "application/json" },
    { path: `${papers}/khoa`, body: () => "{}", persona: "office", type: "application/json" },
    { path: papers.replace("phat-phieu", "phieu-in"), body: () => new FormData(), persona: "office" },
    { path: "/hom-phieu", body: () => "{}", persona: "office", type: "application/json" },
    { path: paper, body: report, persona: "office" },
    { path: paper, body: () => JSON.stringify({ form: "REPORT" }), persona: "office", type: "text/plain" },
    { path: upload, body: evidence, persona: "officer" },
    { path: upload, body: () => JSON.stringify({ criterion: "bien-ban", text: "Thử cửa" }), persona: "officer", type: "text/plain" },
    { path: "/lam-viec/so-theo-doi/nhap/tai-len", body: () => formOf({}, pdf), persona: "office" },
    { path: "/lam-viec/so-theo-doi/nhap/tai-len", body: () => "[]", persona: "office", type: "text/plain" },
    { path: "/lam-viec/ke-hoach/moi/tai-len", body: () => formOf({}, pdf), persona: "office" },
    { path: "/lam-viec/ke-hoach/moi/tai-len", body: () => "{}", persona: "office", type: "text/plain" },
  ];
}

const pdf = new File(["%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"], "Thử cửa.pdf", {
  type: "application/pdf",
});

function formOf(fields: Record<string, string>, file: File): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append("file", file);
  return form;
}

test("every door for uploads turns away whatever the site itself did not send, and nothing changes", async () => {
  const doors = Object.entries(pages).filter(([, row]) => row.method === "POST").length;
  expect(new Set(handlerPosts().map(({ path }) => path)).size).toBe(doors);
  const before = await photograph(db);
  const passed: string[] = [];
  for (const post of handlerPosts())
    for (const way of ways().filter((one) => !one.method && !one.encoding)) {
      const headers = { cookie: cookies.bp[post.persona], ...way.headers, ...(post.type ? { "content-type": post.type } : {}) };
      const answer = await fetch(new URL(post.path, site()), { method: "POST", headers, body: post.body(), redirect: "manual" });
      const said = await answer.text();
      if (answer.status !== 403 || !said.includes(closed)) passed.push(`${post.path}, ${way.name}: ${answer.status}`);
    }
  expect(passed).toEqual([]);
  expect(changed(before, await photograph(db))).toEqual([]);
});

/** Every route handler of the build, with the ids of things that are there. */
function handlers(): string[] {
  const files = Object.entries(answered).filter(([file]) => file.endsWith("/route"));
  return files.map(([, route]) => {
    const row = pages[route];
    if (!row || route.includes("[...")) return route.replace("[...nextauth]", "signout");
    return `${fill(route, row.of ? thing(row.of).ids : {})}${row.query ?? ""}`;
  });
}

test("no route handler changes anything when read, or when another method is tried from elsewhere", async () => {
  expect(handlers().length).toBeGreaterThanOrEqual(8);
  const before = await photograph(db);
  const faults: string[] = [];
  for (const path of handlers())
    for (const method of ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"])
      for (const way of ways().filter((one) => !one.method && !one.encoding)) {
        const headers = { cookie: cookies.bp.office, ...way.headers };
        const answer = await fetch(new URL(path, site()), { method, headers, redirect: "manual" });
        const done = method !== "GET" && method !== "HEAD" && answer.ok;
        if (answer.status >= 500 || done) faults.push(`${method} ${path}, ${way.name}: ${answer.status}`);
        await answer.arrayBuffer();
      }
  expect(faults).toEqual([]);
  expect(changed(before, await photograph(db))).toEqual([]);
});

test("the same posts do take effect when they are the site's own: as a client sends them, and as a page without script does", async () => {
  const row = actions.suggestDiscoveryAction;
  const [id] = served.find(([, { exportedName }]) => exportedName === "suggestDiscoveryAction") ?? [];
  if (!row || !id) throw new Error("No action to try");
  for (const way of [
    { name: "client", headers: own() },
    { name: "form", headers: own(), encoding: "form" },
    { name: "old browser", headers: { origin: site() } },
  ] satisfies Way[]) {
    const before = await photograph(db);
    const reply = await forge(callOf(id, row), way);
    expect(reply.moved, way.name).toContain("/lam-viec/phat-hien");
    expect(changed(before, await photograph(db)), way.name).toEqual(expect.arrayContaining(["AuditEvent", "Discovery"]));
  }
});
