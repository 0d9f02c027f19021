import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Client } from "pg";
import signIns from "../../../prisma/seed/sign-ins.json" with { type: "json" };
import { must } from "../../../scripts/lib/commands.mjs";
import { root } from "../../../scripts/lib/places.mjs";
import { postSignIn } from "./ask";

export const homes = { bp: "so-ngoai-vu-binh-phuoc", qb: "so-xay-dung-quang-binh" } as const;
export type Home = keyof typeof homes;

/** Ids for the places in an address, the agency they belong to, and words that nobody out of sight may read. */
export type Thing = { home: Home; ids: Record<string, string>; canary: string };
export type Things = Record<string, Thing>;

/**
 * One account a role and nothing else, so that a cell speaks of the role alone. "2": the same role in another unit, or on another
 * council of the agency; chair, vice, member and secretary sit on the council that the table speaks of.
 */
export const roles = {
  officer: "OFFICER",
  officer2: "OFFICER",
  head: "DEPARTMENT_HEAD",
  head2: "DEPARTMENT_HEAD",
  office: "OFFICE",
  clerk: "CLERK_OFFICE",
  chair: "COUNCIL_CHAIR",
  chair2: "COUNCIL_CHAIR",
  vice: "COUNCIL_VICE_CHAIR",
  vice2: "COUNCIL_VICE_CHAIR",
  member: "COUNCIL_MEMBER",
  member2: "COUNCIL_MEMBER",
  secretary: "COUNCIL_SECRETARY",
  teller: "TELLER",
  standing: "COUNCIL_STANDING_BODY",
  director: "AGENCY_HEAD",
  deputy: "DEPUTY_HEAD",
  editor: "EDITOR",
  admin: "ADMINISTRATOR",
  inspector: "INSPECTOR",
  none: null,
  off: "OFFICE",
} as const;

export type Account = keyof typeof roles;
export type Persona = Account | "anonymous";
export const accounts = Object.keys(roles) as Account[];
export const personas: Persona[] = [...accounts, "anonymous"];
/** Who is nobody to the site: for them it makes no difference whose the object is. */
export const strangers: Persona[] = ["anonymous", "off"];
export const signedIn = personas.filter((persona) => !strangers.includes(persona));

/** Groups of the table; a lower-case word in a row is one persona. */
const groups: Record<string, Persona[]> = {
  UNIT: ["officer", "head"],
  UNITS: ["officer", "head", "officer2", "head2"],
  READERS: ["office", "clerk", "secretary", "standing", "director", "deputy", "inspector"],
  // Who sees a session: readers, who keeps or counts, and the members of its council.
  COUNCIL: ["office", "clerk", "secretary", "standing", "director", "deputy", "inspector", "admin", "teller", "chair", "vice", "member"],
  STAFF: signedIn.filter((persona) => persona !== "none"),
  ALL: signedIn,
  EVERYBODY: personas,
};

/** "UNIT office -clerk" → personas; a minus takes one away again. */
export function expand(words: string): Set<Persona> {
  const found = new Set<Persona>();
  for (const word of words.split(" ").filter(Boolean)) {
    const name = word.replace(/^-/, "");
    const named = groups[name] ?? [name as Persona];
    for (const persona of named) {
      if (!personas.includes(persona)) throw new Error(`No such persona: ${name}`);
      if (word.startsWith("-")) found.delete(persona);
      else found.add(persona);
    }
  }
  return found;
}

export type Cookies = Record<Home, Record<Persona, string>>;

export const username = (home: Home, persona: Persona) => `ma-tran-${home}-${persona}`;

/**
 * Makes the people of the matrix in both agencies and what only they have (world/index.ts), in a process that may call commands.
 * Once in a run: what was made is written beside the run's own files, and whoever comes later finds it there.
 */
export async function makeWorld(): Promise<Things> {
  const env = { ...process.env, ...JSON.parse(process.env.E2E_WORKER_ENV ?? "{}") };
  const file = join(env.FILES_DIR, "matrix-things.json");
  if (!existsSync(file)) {
    const script = ["--import", "tsx", "--conditions=react-server", join(root, "tests/e2e/matrix/world/index.ts"), file];
    await must("matrix world", process.execPath, script, { cwd: root, env });
  }
  return JSON.parse(readFileSync(file, "utf8"));
}

/** Signs everybody in over the sign-in form, and switches "off" off with its session open. */
export async function signIn(db: Client): Promise<Cookies> {
  const cookies = { bp: {}, qb: {} } as Cookies;
  await switchAll(db, true);
  for (const home of Object.keys(homes) as Home[]) {
    for (const account of accounts) cookies[home][account] = await postSignIn(username(home, account), signIns.password);
    cookies[home].anonymous = "";
    await db.query(`update "User" set active = false where username = $1`, [username(home, "off")]);
  }
  return cookies;
}

/** Nobody of the matrix gets in until somebody signs them in again; what was made for it stays with its log. */
export async function signOut(db: Client): Promise<void> {
  await db.query(`delete from "Session" where "userId" in (select id from "User" where username like 'ma-tran-%')`);
  await switchAll(db, false);
}

async function switchAll(db: Client, on: boolean): Promise<void> {
  for (const home of Object.keys(homes) as Home[])
    await db.query(`update "User" set active = $1 where username = any($2)`, [on, accounts.map((account) => username(home, account))]);
}
