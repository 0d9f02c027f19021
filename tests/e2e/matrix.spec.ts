import { expect, test } from "@playwright/test";
import { Client } from "pg";
import { vi } from "../../lib/text/vi";
import { actions } from "./matrix/actions-table";
import { type Answer, act, ask, type FormAnswer, type Transport, type Verdict } from "./matrix/ask";
import { readThings, type Thing, type Things } from "./matrix/objects";
import { type Cookies, dropPeople, expand, type Home, openPeople, type Persona, personas } from "./matrix/people";
import { each, fill, routes, served } from "./matrix/served";
import { type PageRow, pages, withoutMatter } from "./matrix/table";

let db: Client;
let cookies: Cookies;
let things: Things;

test.describe.configure({ timeout: 900_000 });

test.beforeAll(async () => {
  db = new Client({ connectionString: process.env.E2E_DATABASE_URL });
  await db.connect();
  things = await readThings(db);
  cookies = await openPeople(db);
});

test.afterAll(async () => {
  await dropPeople(db);
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
  if (persona === "anonymous" || persona === "off") return "sign-in";
  if (away || row.nothing) return "not-found";
  if (expand(row.shown).has(persona)) return "shown";
  if (!row.of) return "refused";
  return expand(row.refused ?? "").has(persona) ? "refused" : "not-found";
}

function cellsOf(route: string, row: PageRow): Cell[] {
  const { ids, home } = row.of ? thing(row.of) : { ids: row.params ?? {}, home: "bp" as Home };
  const path = `${fill(route, ids)}${row.query ?? ""}`;
  const transports: Transport[] = row.handler ? ["html"] : ["html", "rsc"];
  const sides = row.of && !row.open ? [false, true] : [false];
  const asked = row.open ? (["anonymous", "officer", "none"] as Persona[]) : personas;
  return sides.flatMap((away) =>
    asked.flatMap((persona) =>
      transports.map((transport) => {
        const expected = expectedAt(row, persona, away);
        return { route, row, path, home: away ? other(home) : home, persona, away, transport, expected };
      }),
    ),
  );
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

test("no server action does anything for whom the table does not name, and nothing is written", async () => {
  const count = async () => Number((await db.query(`select count(*) from "AuditEvent"`)).rows[0].count);
  const before = await count();
  const faults = new Map<string, Set<string>>();
  await each(posts(), async (post) => {
    const answer = await act(post.path, cookies[post.home][post.persona], post.id, post.fields, post.lone);
    if (post.lone ? answer.status === "HTTP 200" && !answer.moved : isRefusal(answer)) return;
    const what = `${post.name} answers ${answer.status} ${answer.moved ?? answer.body.slice(0, 300)} to`;
    blame(faults, what, `${post.persona}${post.away ? "@away" : ""}`);
  });
  expect(told(faults)).toEqual([]);
  expect(await count()).toBe(before);
});

test("at least a third of the cells expect refusal", () => {
  const asked = pageCells();
  const always = strayCells().length + posts().length;
  const cells = asked.length + always;
  const refusals = asked.filter((cell) => cell.expected !== "shown").length + always;
  console.log(`Matrix: ${cells} cells, ${refusals} of them refusals`);
  expect(refusals * 3).toBeGreaterThanOrEqual(cells);
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

/** Every action with everybody who may not, on the own agency's object and on the other's. */
function posts() {
  return served.flatMap(([id, { exportedName: name }]) => {
    const row = actions[name];
    if (!row) return [];
    const { ids, home } = row.of ? thing(row.of) : { ids: {}, home: "bp" as Home };
    const at = { id, name, path: fill(row.at, ids), fields: row.fields(ids), lone: row.lone };
    const may = expand(row.may);
    const own = personas.filter((persona) => !may.has(persona)).map((persona) => ({ ...at, persona, home, away: false }));
    const away = row.of ? personas.map((persona) => ({ ...at, persona, home: other(home), away: true })) : [];
    return [...own, ...away];
  });
}

function tellsTooMuch(cell: Cell, answer: Answer): boolean {
  const hidden = answer.verdict === "not-found" || answer.verdict === "sign-in";
  return hidden && cell.row.of !== undefined && !cell.row.open && answer.body.includes(thing(cell.row.of).canary);
}

/** Wrong fields would hide the door behind the form: a real refusal carries its sentence, and "too often" is none. */
function isRefusal(answer: FormAnswer): boolean {
  const said = answer.message !== "" && !answer.message.startsWith(vi.common.tooMany(1).slice(0, 15));
  return (answer.status === "refused" || answer.status === "invalid") && said && !answer.moved;
}

function thing(key: string | undefined): Thing {
  const found = things[key ?? ""];
  if (!found) throw new Error(`No object "${key}"`);
  return found;
}
