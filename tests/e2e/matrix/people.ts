import type { Client } from "pg";
import signIns from "../../../prisma/seed/sign-ins.json" with { type: "json" };
import { postSignIn } from "./ask";

export const homes = { bp: "so-ngoai-vu-binh-phuoc", qb: "so-xay-dung-quang-binh" } as const;
export type Home = keyof typeof homes;

/** One account a role and nothing else, so that a cell speaks of the role alone. "2": the same role in another unit. */
const roles = {
  officer: "OFFICER",
  officer2: "OFFICER",
  head: "DEPARTMENT_HEAD",
  head2: "DEPARTMENT_HEAD",
  office: "OFFICE",
  clerk: "CLERK_OFFICE",
  chair: "COUNCIL_CHAIR",
  vice: "COUNCIL_VICE_CHAIR",
  member: "COUNCIL_MEMBER",
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

export type Persona = keyof typeof roles | "anonymous";
export const personas: Persona[] = [...(Object.keys(roles) as (keyof typeof roles)[]), "anonymous"];
export const signedIn = personas.filter((persona) => persona !== "anonymous" && persona !== "off");

/** Groups of the table; a lower-case word in a row is one persona. */
const groups: Record<string, Persona[]> = {
  UNIT: ["officer", "head"],
  UNITS: ["officer", "head", "officer2", "head2"],
  READERS: ["office", "clerk", "secretary", "standing", "director", "deputy", "inspector"],
  COUNCIL: ["chair", "vice", "member", "secretary", "teller"],
  STAFF: signedIn.filter((persona) => persona !== "none"),
  ALL: signedIn,
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

const accountsOf = `"User" where username like 'ma-tran-%'`;

/** Takes the accounts of the matrix away again; the sample world stays as it was. */
export async function dropPeople(db: Client): Promise<void> {
  for (const table of ["Session", "RoleAssignment"])
    await db.query(`delete from "${table}" where "userId" in (select id from ${accountsOf})`);
  await db.query(`delete from ${accountsOf}`);
}

/** Makes the accounts in both agencies, signs each in over the sign-in form, and switches "off" off with its session open. */
export async function openPeople(db: Client): Promise<Cookies> {
  await dropPeople(db);
  const cookies = { bp: {}, qb: {} } as Cookies;
  for (const home of Object.keys(homes) as Home[]) {
    for (const persona of Object.keys(roles) as (keyof typeof roles)[]) {
      await makeAccount(db, home, persona);
      cookies[home][persona] = await postSignIn(username(home, persona), signIns.password);
    }
    cookies[home].anonymous = "";
    await db.query(`update "User" set active = false where username = $1`, [username(home, "off")]);
  }
  return cookies;
}

const username = (home: Home, persona: Persona) => `ma-tran-${home}-${persona}`;

async function makeAccount(db: Client, home: Home, persona: keyof typeof roles): Promise<void> {
  const { rows } = await db.query(
    `insert into "User" (id, "agencyId", username, "displayName", "passwordHash")
     select gen_random_uuid(), a.id, $2, $2, (select "passwordHash" from "User" where username = $3)
     from "Agency" a where a.slug = $1 returning id, "agencyId"`,
    [homes[home], username(home, persona), `${home}-chuyenvien`],
  );
  const role = roles[persona];
  if (!role) return;
  const scoped = role === "OFFICER" || role === "DEPARTMENT_HEAD";
  const other = persona.endsWith("2");
  // "Own" are all units but the inspectorate, which holds no object of the table; "other" is the inspectorate.
  const where = `"agencyId" = $2 and (slug = 'thanh-tra-so') = ${other}`;
  const from = scoped ? `select id from "Department" where ${where}` : "select null::uuid as id where $2::uuid is not null";
  await db.query(
    `insert into "RoleAssignment" (id, "userId", role, "departmentId", "validFrom")
     select gen_random_uuid(), $1, '${role}', d.id, date '2020-01-01' from (${from}) d`,
    [rows[0].id, rows[0].agencyId],
  );
}
