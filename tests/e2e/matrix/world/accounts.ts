import { actorOfUser } from "../../../../lib/auth/account";
import { hashPassword } from "../../../../lib/auth/password";
import type { Actor } from "../../../../lib/core/actor";
import { dateColumn } from "../../../../lib/core/clock";
import { db } from "../../../../lib/db/client";
import { makeUser } from "../../../../prisma/seed/factories";
import signIns from "../../../../prisma/seed/sign-ins.json" with { type: "json" };
import { type Account, accounts, type Home, homes, roles, username } from "../people";

export type People = Record<Account, Actor>;

/** Who sits on the agency's first council of the matrix and who on its second; a teller sits on none. */
const seats = {
  first: { chair: "CHAIR", vice: "VICE_CHAIR", member: "MEMBER", secretary: "SECRETARY" },
  second: { chair2: "CHAIR", vice2: "VICE_CHAIR", member2: "MEMBER" },
} as const;

/** One account a role and nothing else, each with a person, so that a cell speaks of the role alone. */
export async function makePeople(home: Home): Promise<People> {
  const agency = await db().agency.findUniqueOrThrow({ where: { slug: homes[home] }, select: { id: true } });
  const departments = await db().department.findMany({ where: { agencyId: agency.id }, select: { id: true, slug: true } });
  const passwordHash = await hashPassword(signIns.password);
  const made: Partial<People> = {};
  for (const account of accounts) {
    const name = username(home, account);
    const grants = grantsOf(account, departments);
    made[account] = await makeUser(agency.id, grants, { username: name, displayName: name, passwordHash });
  }
  return made as People;
}

// "Own" are all units but the inspectorate, which holds no object of the table; "2" is the inspectorate.
function grantsOf(account: Account, departments: { id: string; slug: string }[]) {
  const role = roles[account];
  if (role === null) return [];
  if (role !== "OFFICER" && role !== "DEPARTMENT_HEAD") return [role];
  const held = departments.filter((unit) => (unit.slug === "thanh-tra-so") === account.endsWith("2"));
  return held.map((unit) => ({ role, departmentId: unit.id }));
}

/** Two councils of the agency; gives the first one and its members. */
export async function makeCouncils(people: People): Promise<{ councilId: string; memberId: (account: Account) => string }> {
  const { agencyId } = people.office;
  const validFrom = dateColumn("2021-01-04");
  const made: { id: string; members: { id: string; personId: string }[] }[] = [];
  for (const [name, seated] of Object.entries(seats)) {
    const members = Object.entries(seated).map(([account, role]) => ({
      personId: people[account as Account].personId ?? "",
      role,
      votes: role !== "SECRETARY",
      validFrom,
    }));
    const data = { agencyId, name: `Hội đồng ma trận ${name === "first" ? "một" : "hai"}`, members: { create: members } };
    made.push(await db().council.create({ data, select: { id: true, members: { select: { id: true, personId: true } } } }));
  }
  const first = made[0];
  if (!first) throw new Error("No council was made.");
  const memberId = (account: Account) => first.members.find((member) => member.personId === people[account].personId)?.id ?? "";
  return { councilId: first.id, memberId };
}

/** Somebody of the sample, who begins what an account of the matrix goes on with. */
export async function sampleActor(username: string): Promise<Actor> {
  const { id } = await db().user.findUniqueOrThrow({ where: { username }, select: { id: true } });
  const actor = await actorOfUser(id);
  if (!actor) throw new Error(`${username} is switched off`);
  return actor;
}
