import { randomBytes } from "node:crypto";
import type { Page } from "@playwright/test";
import signIns from "../../prisma/seed/sign-ins.json" with { type: "json" };
import { freePort } from "../../scripts/lib/ports.mjs";
import { serve } from "../../scripts/lib/serve.mjs";
import { expect, test } from "../support/person";
import { type Rows, readRows } from "../support/rows";
import { views } from "./accessibility/views";
import { postSignIn } from "./matrix/ask";

const site = () => process.env.E2E_URL ?? "";

/** Every public page with something in it. */
const publicPaths = (rows: Rows) =>
  views.filter((view) => view.as === null && !view.route.startsWith("/dang-nhap") && !view.press).map((view) => view.path(rows));

/** One page of each section of the desk, for somebody who may see it. */
const sections = [
  "",
  "phat-hien",
  "dang-ky",
  "de-cu",
  "so-theo-doi",
  "tham-dinh",
  "ke-hoach",
  "hoi-dong",
  "cong-nhan",
  "trinh-len",
  "bai-viet",
];
const deskPaths = [...sections, "tai-khoan", "tro-giup", "them", "so-theo-doi/nhap"].map((section) =>
  `/lam-viec/${section}`.replace(/\/$/, ""),
);
const adminPaths = ["", "/co-quan", "/don-vi", "/nhan-su", "/tai-khoan", "/nhat-ky"].map((section) => `/lam-viec/quan-tri${section}`);

/** A style attribute or element, which the policy would drop. */
const styled = /<[a-z][^<>]* style=["'][^<>]*>|<style/;

const directives = (policy: string) =>
  Object.fromEntries(
    policy.split("; ").map((one): [string, string] => {
      const [name = "", ...values] = one.split(" ");
      return [name, values.join(" ")];
    }),
  );

test("a public page, the sign-in and the desk carry the strict policy, with a nonce for each request", async () => {
  const cookie = await postSignIn("bp-vanphong", signIns.password);
  const nonces = new Set<string>();
  for (const path of ["/", "/guong", "/dang-nhap", "/lam-viec", "/lam-viec/de-cu", "/khong-co-trang-nay"])
    for (let time = 0; time < 2; time += 1) {
      const answer = await fetch(new URL(path, site()), { headers: { cookie }, redirect: "manual" });
      const body = await answer.text();
      const policy = answer.headers.get("content-security-policy") ?? "";
      expect(policy, path).not.toContain("unsafe-");
      const { "script-src": scripts = "", ...rest } = directives(policy);
      const [, nonce = ""] = /^'nonce-([A-Za-z0-9+/=]{20,})' 'strict-dynamic'$/.exec(scripts) ?? [];
      expect(nonce, `${path}: ${scripts}`).not.toBe("");
      expect(rest).toEqual({
        "default-src": "'none'",
        "style-src": "'self'",
        "img-src": "'self' data:",
        "font-src": "'self'",
        "connect-src": "'self'",
        "worker-src": "'self'",
        "manifest-src": "'self'",
        "form-action": "'self'",
        "base-uri": "'none'",
        "frame-ancestors": "'none'",
      });
      nonces.add(nonce);
      const carried = [...body.matchAll(/<script[^>]*?nonce="([^"]*)"/g)].map(([, one]) => one);
      expect(carried.every((one) => one === nonce)).toBe(true);
      expect(body.match(/<script(?![^>]*nonce=)/g), path).toBeNull();
      expect(body.match(styled), path).toBeNull();
    }
  expect(nonces.size).toBe(12);
});

test("every answer says that it is what it says, and keeps the address and the devices to itself", async () => {
  const cookie = await postSignIn("bp-vanphong", signIns.password);
  const open = ["/", "/dang-nhap", "/lam-viec", "/api/health", "/lam-viec/so-theo-doi/nhap/mau", "/icon.svg", "/khong-co-trang-nay"];
  for (const path of open) {
    const { headers } = await fetch(new URL(path, site()), { headers: { cookie }, redirect: "manual" });
    expect(headers.get("x-content-type-options"), path).toBe("nosniff");
    expect(headers.get("referrer-policy"), path).toBe("strict-origin-when-cross-origin");
    expect(headers.get("permissions-policy"), path).toBe("camera=(), microphone=(), geolocation=()");
    expect(headers.get("cross-origin-opener-policy"), path).toBe("same-origin");
    expect(headers.get("x-powered-by"), path).toBeNull();
    if (path.startsWith("/lam-viec")) expect(headers.get("cache-control"), path).toContain("no-store");
  }
});

test("the camera is for the page where tellers read their slips, and for no other page of the session", async () => {
  const { sitting } = await readRows();
  const cookie = await postSignIn("bp-kiemphieu1", signIns.password);
  const cameraOn = async (page: string) => {
    const { headers } = await fetch(new URL(`/lam-viec/hoi-dong/${sitting}${page}`, site()), { headers: { cookie }, redirect: "manual" });
    return headers.get("permissions-policy");
  };
  expect(await cameraOn("/kiem-phieu")).toBe("camera=(self), microphone=(), geolocation=()");
  for (const page of ["", "/man-chieu", "/bo-phieu", "/bien-ban"])
    expect(await cameraOn(page), page).toBe("camera=(), microphone=(), geolocation=()");
});

/** Collects what the policy stopped; told by the browser, not by us. */
async function watched(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { stopped: seen });
    document.addEventListener("securitypolicyviolation", (event) => seen.push(`${event.effectiveDirective} ${event.blockedURI}`));
  });
  return () => page.evaluate(() => (window as unknown as { stopped: string[] }).stopped);
}

test("a walk over every public page and every section of the desk breaks no policy", async ({ visitor, signedInAs }) => {
  const rows = await readRows();
  const walks: [Page, string[]][] = [
    [await visitor(), [...publicPaths(rows), "/dang-nhap"]],
    [await signedInAs("bp-vanphong"), deskPaths],
    [await signedInAs("bp-quantri"), adminPaths],
  ];
  const faults: string[] = [];
  for (const [page, walked] of walks) {
    const stopped = await watched(page);
    for (const path of walked) {
      const answer = await page.goto(path, { waitUntil: "load" });
      faults.push(...(await stopped()).map((what) => `${path}: ${what}`));
      if (answer?.status() !== 200) faults.push(`${path}: ${answer?.status()}`);
      if (styled.test((await answer?.text()) ?? "")) faults.push(`${path}: a style of its own`);
    }
  }
  expect(faults).toEqual([]);
});

test("every public page reads the same without script", async ({ visitor }) => {
  const rows = await readRows();
  const [scripted, plain] = [await visitor(), await visitor({ script: false })];
  for (const path of publicPaths(rows)) {
    const readPage = async (page: Page) => {
      await page.goto(path, { waitUntil: "load" });
      const read = await page.locator("body").ariaSnapshot();
      // The framework's announcer, empty until the first step from page to page.
      return read.replace(/\n- alert$/, "").replace(/\d{2}:\d{2}(:\d{2})?/g, "giờ");
    };
    const words = await readPage(plain);
    expect(words.length, path).toBeGreaterThan(200);
    expect(words, path).toBe(await readPage(scripted));
  }
});

test("a script, a handler and a javascript: link that got into a page do nothing", async ({ browser }) => {
  const rows = await readRows();
  for (const path of ["/", `/guong/${rows.exemplar}`, "/dang-nhap"]) {
    const context = await browser.newContext();
    const page = await context.newPage();
    const stopped = await watched(page);
    // Without the page's own script nothing tidies the planted nodes away.
    await page.route("**/_next/static/**/*.js", (route) => route.abort());
    await page.route(new URL(path, site()).href, async (route) => {
      const answer = await route.fetch();
      const planted = `<script>window.ran = "script"</script><script src="/planted.js"></script><img src="/khong-co.png" alt=""
        onerror="window.ran = 'handler'"><a id="planted" href="javascript:void(window.ran = 'link')">x</a>
        <base href="https://trang-khac.example/"><iframe src="https://trang-khac.example/" title="x"></iframe>`;
      await route.fulfill({ response: answer, body: (await answer.text()).replace(/<body[^>]*>/, (body) => body + planted) });
    });
    await page.goto(path);
    await page.locator("#planted").evaluate((link: HTMLElement) => link.click());
    await expect
      .poll(async () => (await stopped()).map((what) => what.split(" ")[0]).sort())
      .toEqual(expect.arrayContaining(["base-uri", "frame-src", "script-src-attr", "script-src-elem"]));
    expect((await stopped()).filter((what) => what.startsWith("script-src-elem")).length, path).toBeGreaterThanOrEqual(3);
    expect(await page.evaluate(() => (window as { ran?: string }).ran), path).toBeUndefined();
    await context.close();
  }
});

const attributes = (cookie: string) =>
  cookie
    .split("; ")
    .slice(1)
    .filter((one) => !/^(Expires|Max-Age)=/i.test(one))
    .map((one) => one.toLowerCase())
    .sort();

/** Every cookie that the site sets: the session, the letter size, the account library's. */
async function cookiesOf(address: string): Promise<string[]> {
  const own = { origin: address, "sec-fetch-site": "same-origin" };
  const page = await (await fetch(`${address}/dang-nhap`)).text();
  const form = new FormData();
  for (const [, name = "", value = ""] of page.matchAll(/<input type="hidden" name="([^"]+)"(?: value="([^"]*)")?/g))
    form.append(name, value.replaceAll("&quot;", '"').replaceAll("&amp;", "&"));
  form.append("username", "bp-vanphong");
  form.append("password", signIns.password);
  const answers = [
    await fetch(`${address}/dang-nhap`, { method: "POST", body: form, redirect: "manual", headers: own }),
    await fetch(`${address}/co-chu?co=l`, { redirect: "manual" }),
    await fetch(`${address}/api/auth/csrf`),
  ];
  return answers.flatMap(({ headers }) => headers.getSetCookie());
}

test("cookies are for the server alone and stay at home; over https they are Secure and bound to the host", async () => {
  const plain = await cookiesOf(site());
  expect(plain.length).toBeGreaterThanOrEqual(3);
  for (const cookie of plain) expect(attributes(cookie), cookie).toEqual(["httponly", "path=/", "samesite=lax"]);

  const port = await freePort();
  const env = {
    ...process.env,
    GUONG_ROLES: "on",
    DATABASE_URL: process.env.E2E_DATABASE_URL,
    NEXTAUTH_URL: "https://guong.example",
    NEXTAUTH_SECRET: randomBytes(32).toString("base64url"),
  };
  const told = await serve({ port, host: "127.0.0.1", env });
  try {
    const secure = await cookiesOf(`http://127.0.0.1:${port}`);
    expect(secure.length).toBe(plain.length);
    for (const cookie of secure) {
      expect(attributes(cookie), cookie).toEqual(["httponly", "path=/", "samesite=lax", "secure"]);
      expect(cookie).toMatch(/^__Host-/);
    }
  } finally {
    await told.stop();
  }
});
