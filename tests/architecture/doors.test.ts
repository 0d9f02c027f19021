import { describe, expect, it } from "vitest";
import { codeOf, filesBelow, functionsOf } from "./source";

const lib = filesBelow("lib");
const app = filesBelow("app");
const commands = lib.filter((path) => path.endsWith("/commands.ts"));

/** Commands without an actor: who signs in has none yet. Each is a door of its own with its own reason. */
const signingIn = ["lib/sign-in/commands.ts:signIn", "lib/sign-in/commands.ts:setPasswordByLink"];
/** Casting is the one command without an actor behind sign-in: a paper has no name (ballot.md). */
const casting = "lib/ballot-papers/commands.ts:castPaper";
const withoutActor = [casting, ...signingIn];
/** Route handlers that are no `apiRoute`: next-auth's own, liveness, a link that sets a display cookie, a calendar for programs that cannot sign in,
 * the ballot box, the feed of published stories. */
const ownHandlers = [
  "app/api/auth/[...nextauth]/route.ts",
  "app/api/health/route.ts",
  "app/co-chu/route.ts",
  "app/hom-phieu/route.ts",
  "app/lich/[token]/route.ts",
  "app/rss.xml/route.ts",
];

const exported = commands.flatMap((path) =>
  functionsOf(path)
    .filter((one) => one.exported)
    .map((one) => ({ path, ...one })),
);
/** Steps of a command's transaction, called by commands only: they take the transaction first. */
const steps = exported.filter((one) => /\(\s*tx: Tx,/.test(one.head));
const doors = exported.filter((one) => !steps.includes(one));
const named = (one: { path: string; name: string }) => `${one.path}:${one.name}`;

describe("commands", () => {
  it("there are commands to look at", () => {
    expect(doors.length).toBeGreaterThan(30);
  });

  it("every command takes the actor first", () => {
    const missing = doors.filter((one) => !/\(\s*actor: Actor,?/.test(one.head)).map(named);
    expect(missing).toEqual(withoutActor);
  });

  it("every command asks a policy", () => {
    const unasked = doors.filter((one) => !one.body.includes("authorize(") && !asksThrough(one.path, one.body)).map(named);
    expect(unasked).toEqual(withoutActor);
  });

  it("steps that take a transaction are not called from a door", () => {
    const called = app
      .filter((path) => /\.tsx?$/.test(path))
      .flatMap((path) => steps.filter((step) => new RegExp(`\\b${step.name}\\b`).test(codeOf(path))).map((step) => `${path}:${step.name}`));
    expect(called).toEqual([]);
  });
});

/** A command whose whole work is one step that asks. */
function asksThrough(path: string, body: string): boolean {
  const asking = functionsOf(path).filter((one) => one.body.includes("authorize("));
  const elsewhere = steps.filter((one) => one.body.includes("authorize("));
  return [...asking, ...elsewhere].some((one) => new RegExp(`\\b${one.name}\\(`).test(body.slice(body.indexOf("{"))));
}

describe("server actions", () => {
  const files = [...app, ...lib, ...filesBelow("components")].filter((path) => /["']use server["']/.test(codeOf(path)));

  it("live in actions.ts of a page only", () => {
    expect(files.filter((path) => !/^app\/.*\/actions\.ts$/.test(path))).toEqual([]);
  });

  it("say so in their first line", () => {
    expect(files.filter((path) => !codeOf(path).trimStart().startsWith('"use server";'))).toEqual([]);
  });

  it("are made by the one door", () => {
    const loose = files.flatMap((path) =>
      [...codeOf(path).matchAll(/^export (.*)$/gm)]
        .map((match) => match[1] ?? "")
        .filter((line) => !/^const \w+ = (formAction|buttonAction|openFormAction)\(/.test(line))
        .map((line) => `${path}: ${line}`),
    );
    expect(loose).toEqual([]);
  });

  it("only the sign-in page has doors without an actor", () => {
    expect(files.filter((path) => codeOf(path).includes("openFormAction("))).toEqual(["app/(auth)/dang-nhap/actions.ts"]);
  });
});

describe("route handlers", () => {
  const handlers = app.filter((path) => path.endsWith("/route.ts"));

  it("go through apiRoute, but for the named ones", () => {
    const own = handlers.filter((path) => !/export const (GET|POST|PUT|DELETE|PATCH) = apiRoute/.test(codeOf(path)));
    expect(own).toEqual(ownHandlers);
  });

  it("export nothing but apiRoute handlers where they use it", () => {
    const loose = handlers
      .filter((path) => !ownHandlers.includes(path))
      .flatMap((path) =>
        [...codeOf(path).matchAll(/^export (?:const|async function|function) (GET|POST|PUT|DELETE|PATCH)\b(.*)$/gm)]
          .filter((match) => !/^ = apiRoute/.test(match[2] ?? ""))
          .map((match) => `${path}: ${match[1]}`),
      );
    expect(loose).toEqual([]);
  });
});

describe("pages", () => {
  const desk = app.filter((path) => /^app\/lam-viec\/.*page\.tsx$/.test(path) || path === "app/lam-viec/page.tsx");

  it("every desk page asks for its actor itself", () => {
    expect(desk.filter((path) => !codeOf(path).includes("requireActor("))).toEqual([]);
  });

  it("every page that says what was just done says it first", () => {
    const saying = [...app, ...filesBelow("components")].filter((path) => codeOf(path).includes("<Banner"));
    expect(saying.length).toBeGreaterThan(30);
    expect(saying.filter((path) => !/return \(\s*<(?:SignInFrame [^>]*)?>\s*<Banner [^\n]*\/>/.test(codeOf(path)))).toEqual([]);
  });

  it("no public page has a client component", () => {
    const visitors = [
      ...app.filter((path) => path.startsWith("app/(public)/")),
      ...filesBelow("components").filter((path) => path.startsWith("components/public/")),
    ];
    expect(visitors.filter((path) => /["']use client["']/.test(codeOf(path)))).toEqual([]);
    expect(visitors.filter((path) => /components\/forms\/|next\/link/.test(codeOf(path)))).toEqual([]);
  });

  it("nobody writes a style attribute: the content policy drops it", () => {
    const files = [...app, ...filesBelow("components")].filter((path) => path.endsWith(".tsx"));
    expect(files.filter((path) => /\sstyle=/.test(codeOf(path)))).toEqual([]);
  });

  it("nobody injects HTML", () => {
    const files = [...app, ...filesBelow("components")].filter((path) => path.endsWith(".tsx"));
    expect(files.filter((path) => codeOf(path).includes("dangerouslySetInnerHTML"))).toEqual([]);
  });
});

describe("pages whose matter may be missing", () => {
  it("are wrapped, so that the 404 has words without script", () => {
    const pages = app.filter((path) => path.endsWith("/page.tsx") && /\b(seen|notFound)\(/.test(codeOf(path)));
    expect(pages.length).toBeGreaterThan(40);
    expect(pages.filter((path) => !/export default found(Or\(\w+\))?\(/.test(codeOf(path)))).toEqual([]);
  });
});
