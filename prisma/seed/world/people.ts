import { hashPassword } from "../../../lib/auth/password";
import type { Actor } from "../../../lib/core/actor";
import { addDays, type Day, dateColumn, setClock } from "../../../lib/core/clock";
import { db } from "../../../lib/db/client";
import type { SampleDepartment, SamplePerson, WorldData } from "./world-data";

/** What the story needs of an agency's rows, by the keys of the data. */
export type World = {
  data: WorldData;
  agencyId: string;
  departments: ReadonlyMap<string, string>;
  movements: ReadonlyMap<string, string>;
  persons: ReadonlyMap<string, string>;
  /** The actor a person is on a day. */
  actor: (key: string, on: Day) => Actor;
};

const since = "2020-01-01";

/** Sets the story's clock to an hour of a day in Viet Nam. */
export function at(day: Day, hour = 9): Day {
  setClock(new Date(`${day}T${String(hour).padStart(2, "0")}:00:00+07:00`));
  return day;
}

/** Agency, departments, people, accounts, movements and council. */
export async function peopleWorld(data: WorldData, password: string): Promise<World> {
  const agency = await db().agency.create({ data: { ...data.agency, isSample: true }, select: { id: true } });
  const departments = await makeDepartments(agency.id, data.departments);
  const passwordHash = await hashPassword(password);
  const made = new Map<string, { userId: string | null; personId: string; person: SamplePerson }>();
  for (const person of data.people) made.set(person.key, await makePerson(agency.id, person, departments, passwordHash));
  const movements = new Map<string, string>();
  for (const { key, ...movement } of data.movements) {
    const row = await db().movement.create({ data: { ...movement, agencyId: agency.id }, select: { id: true } });
    movements.set(key, row.id);
  }
  const persons = new Map([...made].map(([key, row]) => [key, row.personId]));
  await makeCouncil(agency.id, data, persons);
  const actor = (key: string, on: Day): Actor => {
    const row = made.get(key);
    if (!row?.userId) throw new Error(`nobody signs in as ${key}`);
    const roles = (row.person.roles ?? []).filter((held) => held.validTo === undefined || held.validTo >= on);
    const held = roles.map((role) => ({ role: role.role, departmentId: role.department ? need(departments, role.department) : null }));
    return { kind: "user", id: row.userId, personId: row.personId, agencyId: agency.id, name: row.person.fullName, roles: held };
  };
  return { data, agencyId: agency.id, departments, movements, persons, actor };
}

/** The value of a key that the data must have. */
export function need<Value>(map: ReadonlyMap<string, Value>, key: string): Value {
  const value = map.get(key);
  if (value === undefined) throw new Error(`unknown key ${key}`);
  return value;
}

async function makeDepartments(agencyId: string, list: SampleDepartment[]): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const item of list) {
    const activeFrom = dateColumn(item.activeFrom ?? "2015-01-01");
    const former = item.formerName;
    const names = [
      ...(former ? [{ name: former.name, shortName: former.name, validFrom: activeFrom, validTo: dateColumn(former.until) }] : []),
      { name: item.name, shortName: item.shortName, validFrom: former ? dateColumn(addDays(former.until, 1)) : activeFrom },
    ];
    const { slug, kind, about } = item;
    const row = await db().department.create({
      data: { agencyId, slug, kind, about, isOffice: item.isOffice ?? false, activeFrom, names: { create: names } },
      select: { id: true },
    });
    ids.set(item.key, row.id);
  }
  for (const item of list.filter((one) => one.mergedInto)) {
    const merged = item.mergedInto;
    if (merged) {
      const data = { mergedIntoId: need(ids, merged.key), activeTo: dateColumn(merged.on) };
      await db().department.update({ where: { id: need(ids, item.key) }, data, select: { id: true } });
    }
  }
  return ids;
}

async function makePerson(agencyId: string, person: SamplePerson, departments: ReadonlyMap<string, string>, passwordHash: string) {
  const row = await db().person.create({
    data: {
      agencyId,
      fullName: person.fullName,
      jobTitle: person.jobTitle,
      category: person.category ?? "CIVIL_SERVANT",
      departmentId: person.department ? need(departments, person.department) : null,
      retiredOn: person.retiredOn ? dateColumn(person.retiredOn) : null,
    },
    select: { id: true },
  });
  if (!person.username) return { userId: null, personId: row.id, person };
  const roles = (person.roles ?? []).map((held) => ({
    role: held.role,
    departmentId: held.department ? need(departments, held.department) : null,
    validFrom: dateColumn(since),
    validTo: held.validTo ? dateColumn(held.validTo) : null,
  }));
  const user = await db().user.create({
    data: { agencyId, personId: row.id, username: person.username, displayName: person.fullName, passwordHash, roles: { create: roles } },
    select: { id: true },
  });
  return { userId: user.id, personId: row.id, person };
}

async function makeCouncil(agencyId: string, data: WorldData, persons: ReadonlyMap<string, string>): Promise<void> {
  if (!data.council) return;
  const { name, decisionNumber, decisionDate, members } = data.council;
  const rows = members.map((member) => ({
    personId: need(persons, member.person),
    role: member.role,
    votes: member.votes,
    validFrom: dateColumn(member.validFrom),
    validTo: member.validTo ? dateColumn(member.validTo) : null,
  }));
  await db().council.create({
    data: { agencyId, name, decisionNumber, decisionDate: dateColumn(decisionDate), members: { create: rows } },
    select: { id: true },
  });
}
