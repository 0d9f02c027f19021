import { expect, test } from "@playwright/test";
import { Client } from "pg";
import { type ActionRow, actions, sight, withoutAllowed } from "./matrix/actions-table";
import { type Answer, act, ask, type FormAnswer, type Outcome, type Transport, type Verdict } from "./matrix/ask";
import { heldBack, holdBack, letGo } from "./matrix/held";
import { readThings } from "./matrix/objects";
import {
  type Cookies,
  expand,
  type Home,
  type Persona,
  personas,
  signedIn,
  signIn,
  signOut,
  strangers,
  type Thing,
  type Things,
} from "./matrix/people";
import { each, fill, routes, served } from "./matrix/served";
import { type PageRow, pages, withoutMatter } from "./matrix/table";

let db: Client;
let cookies: Cookies;
let things: Things;

test.describe.configure({ timeout: 1_800_000 });

test.beforeAll(async () => {
  db = new Client({ connectionString: process.env.E2E_DATABASE_URL });
  await db.connect();
  things = await readThings(db);
  cookies = await signIn(db);
  await holdBack(db);
});

test.afterAll(async () => {
  await letGo(db);
  await signOut(db);
  await db.end();
});

type Cell = {
  route: string;
  row: PageRow;
  path: string;
  home: Home;
  persona: Persona;
  away: boolean;
  transport: Transport;
  expected: Verdict;
};

const other = (home: Home): Home => (home === "bp" ? "qb" : "bp");

function expectedAt(row: PageRow, persona: Persona, away: boolean): Verdict {
  if (row.open) return "shown";
  if (strangers.includes(persona)) return "sign-in";
  if (away || row.nothing) return "not-found";
  if (expand(row.shown).has(persona)) return row.writes ? "broken" : "shown";
  if (!row.of) return "refused";
  return expand(row.refused ?? "").has(persona) ? "refused" : "not-found";
}

function cellsOf(route: string, row: PageRow): Cell[] {
  const { ids, home } = row.of ? thing(row.of) : { ids: row.params ?? {}, home: "bp" as Home };
  const path = `${fill(route, ids)}${row.query ?? ""}`;
  const sides = row.of && !row.open ? [false, true] : [false];
  const asked = row.open ? (["anonymous", "officer", "none"] as Persona[]) : personas;
  return sides.flatMap((away) =>
    (away ? signedIn : asked).flatMap((persona) =>
      transportsOf(row, persona, away).map((transport) => {
        const expected = expectedAt(row, persona, away);
        return { route, row, path, home: away ? other(home) : home, persona, away, transport, expected };
      }),
    ),
  );
}

// A client navigation runs the same page; of another agency it is asked for by those to whom the same page shows itself at home.
function transportsOf(row: PageRow, persona: Persona, away: boolean): Transport[] {
  const differs = !away || expectedAt(row, persona, false) === "shown";
  return row.handler || !differs ? ["html"] : ["html", "rsc"];
}

/** Faults of the same kind in one line, so that a failure reads like the row it contradicts. */
function told(faults: Map<string, Set<string>>): string[] {
  return [...faults].map(([what, who]) => `${what}: ${[...who].join(" ")}`).sort();
}

function blame(faults: Map<string, Set<string>>, what: string, who: string): void {
  faults.set(what, (faults.get(what) ?? new Set()).add(who));
}

test("every page and route handler has a row, and every row a route", () => {
  expect(Object.keys(pages).concat(withoutMatter).sort()).toEqual([...routes].sort());
});

test("every server action has a row, and every row an action", () => {
  expect(Object.keys(actions).sort()).toEqual(served.map(([, { exportedName }]) => exportedName).sort());
});

test("every page and handler shows itself to whom the table says, and to nobody else", async () => {
  const faults = new Map<string, Set<string>>();
  await each(pageCells(), async (cell) => {
    const answer = await ask(cell.path, cookies[cell.home][cell.persona], cell.transport, cell.row.method);
    const who = `${cell.persona}${cell.away ? "@away" : ""}/${cell.transport}`;
    if (answer.verdict !== cell.expected)
      blame(faults, `${cell.route} is ${answer.verdict} (${answer.status}), not ${cell.expected}, to`, who);
    if (tellsTooMuch(cell, answer)) blame(faults, `${cell.route} tells the name of what it hides to`, who);
  });
  expect(told(faults)).toEqual([]);
});

test("an address that names nothing is not found, never a fault", async () => {
  const faults = new Map<string, Set<string>>();
  await each(strayCells(), async ({ route, row, id, home, persona }) => {
    const answer = await ask(route.replace(/\[\w+\]/g, id), cookies[home][persona], "html", row.method);
    if (answer.verdict !== "not-found") blame(faults, `${route} is ${answer.verdict} (${answer.status}) for`, id);
    if (!row.handler && !isWhole(answer)) blame(faults, `${route} has no words without script (${answer.status}) for`, id);
  });
  expect(told(faults)).toEqual([]);
});

test("a public address that names nothing says so, complete without script", async () => {
  const faults = new Map<string, Set<string>>();
  for (const route of Object.keys(pages).filter(
    (one) => pages[one]?.open && !pages[one].handler && one.includes("[") && !one.includes("[token]"),
  )) {
    const answer = await ask(route.replace(/\[\w+\]/g, "khong-co-gi"), "", "html");
    if (!isWhole(answer)) blame(faults, `${route} is`, String(answer.status));
  }
  expect(told(faults)).toEqual([]);
});

/** A 404 with a heading in the bytes that were sent. */
const isWhole = (answer: Answer) => answer.status === 404 && /<h1[ >]/.test(answer.body);

test("every server action does what is asked for whom the table names, and answers everybody else as the table says", async () => {
  const count = async () => Number((await db.query(`select count(*) from "AuditEvent"`)).rows[0].count);
  const before = await count();
  const faults = new Map<string, Set<string>>();
  const all = posts();
  const judge = (post: Post, answer: FormAnswer) => {
    if (answer.outcome === post.expected) return;
    const who = `${post.persona}${post.away ? "@away" : ""}`;
    blame(faults, `${post.name} is ${answer.outcome} (${answer.words}), not ${post.expected}, to`, who);
  };
  await each(
    all.filter((post) => post.expected !== "done"),
    async (post) => judge(post, await send(post)),
  );
  // One after the other, for each is known by the one change it was kept from.
  for (const post of all.filter((one) => one.expected === "done")) {
    const held = await heldBack(db);
    const answer = await send(post);
    judge(post, (await heldBack(db)) > held ? { ...answer, outcome: "done" } : answer);
  }
  expect(told(faults)).toEqual([]);
  expect(await count()).toBe(before);
});

test("every server action is allowed to somebody, so that its refusals say something", () => {
  const nobody = Object.keys(actions).filter((name) => expand(actions[name]?.may ?? "").size === 0);
  expect(nobody.sort()).toEqual(Object.keys(withoutAllowed).sort());
});

test("everybody of the matrix is shown something, may do something and is refused something", () => {
  const [asked, posted] = [pageCells().filter(({ row }) => !row.open), posts()];
  for (const persona of signedIn) {
    const verdicts = new Set(asked.filter((cell) => cell.persona === persona).map((cell) => cell.expected));
    const outcomes = new Set(posted.filter((post) => post.persona === persona).map((post) => post.expected));
    expect([...verdicts], persona).toEqual(expect.arrayContaining(["not-found", "refused", "shown"]));
    expect([...outcomes], persona).toEqual(expect.arrayContaining(["done", "not-found", "refused"]));
  }
});

test("at least a third of the cells expect refusal", () => {
  const [asked, posted, stray] = [pageCells(), posts(), strayCells().length];
  const cells = asked.length + posted.length + stray;
  const open =
    asked.filter((cell) => cell.expected === "shown" || cell.expected === "broken").length +
    posted.filter((post) => post.expected === "done").length;
  console.log(
    `Matrix: ${cells} cells of ${personas.length} people (${asked.length} pages, ${posted.length} posts), ${cells - open} refusals`,
  );
  expect((cells - open) * 3).toBeGreaterThanOrEqual(cells);
});

function pageCells(): Cell[] {
  return Object.entries(pages).flatMap(([route, row]) => cellsOf(route, row));
}

/** Every address with an object, asked for with a word that is no id and with an id of nothing, by somebody who sees the rest. */
function strayCells() {
  return Object.entries(pages)
    .filter(([, row]) => row.of && !row.open)
    .flatMap(([route, row]) => {
      const persona = [...expand(row.shown)][0] ?? "office";
      const { home } = thing(row.of);
      return ["khong-phai-ma", "00000000-0000-4000-8000-000000000000"].map((id) => ({ route, row, id, home, persona }));
    });
}

type Post = {
  id: string;
  name: string;
  path: string;
  fields: [string, string][];
  lone: boolean;
  home: Home;
  persona: Persona;
  away: boolean;
  expected: Outcome;
};

const send = ({ path, home, persona, id, fields, lone }: Post) => act(path, cookies[home][persona], id, fields, lone);

/** Every action with everybody, on the own agency's object and on the other's: the same well-formed input with the real ids. */
function posts(): Post[] {
  return served.flatMap(([id, { exportedName: name }]) => {
    const row = actions[name];
    if (!row || withoutAllowed[name]) return [];
    const { ids, home } = row.of ? thing(row.of) : { ids: {}, home: "bp" as Home };
    const at = { id, name, path: fill(row.at, ids), fields: row.fields(ids), lone: row.lone ?? false };
    return (row.of ? [false, true] : [false]).flatMap((away) =>
      (away ? signedIn : personas).map((persona) => {
        return { ...at, persona, away, home: away ? other(home) : home, expected: outcomeAt(row, persona, away) };
      }),
    );
  });
}

function outcomeAt(row: ActionRow, persona: Persona, away: boolean): Outcome {
  if (!away && expand(row.may).has(persona)) return "done";
  if (strangers.includes(persona)) return "sign-in";
  if (row.roleFirst && !expand(row.roleFirst === true ? row.may : row.roleFirst).has(persona)) return "refused";
  if (away) return (typeof row.away === "function" ? row.away(persona) : row.away) ?? "not-found";
  return expand(row.sees ?? sight[row.of ?? ""] ?? "ALL").has(persona) ? "refused" : "not-found";
}

function tellsTooMuch(cell: Cell, answer: Answer): boolean {
  const hidden = answer.verdict === "not-found" || answer.verdict === "sign-in";
  return hidden && cell.row.of !== undefined && !cell.row.open && answer.body.includes(thing(cell.row.of).canary);
}

function thing(key: string | undefined): Thing {
  const found = things[key ?? ""];
  if (!found) throw new Error(`No object "${key}"`);
  return found;
}
