import "server-only";
import type { Actor } from "../core/actor";
import { dateColumn, today } from "../core/clock";
import { DomainError } from "../core/errors";
import { authorize } from "../core/verdict";
import { recordEvent } from "../db/audit";
import type { Tx } from "../db/client";
import { takeTurn, transaction } from "../db/transaction";
import { namesakes } from "../nominees/rules";
import { sameName } from "../text/vietnamese";
import { mayCreateSubject } from "./policy";
import { bearsUnitName, departmentName, departmentNames, memberNames, sameNames } from "./rules";
import type { NewSubject, SubjectPick } from "./schema";

/** A new subject from the register; the one that already stands for the same person or department is given back instead. */
export async function createSubject(actor: Actor, input: SubjectPick): Promise<{ id: string; made: boolean }> {
  authorize(mayCreateSubject(actor, { departmentId: input.external ? null : input.departmentId }));
  return transaction((tx) => makeSubject(tx, actor, input));
}

/** The subject somebody picked, which must be in sight of the agency, or a new one. For commands of other domains. */
export async function pickSubject(tx: Tx, actor: Actor, input: SubjectPick): Promise<{ id: string; made: boolean }> {
  authorize(mayCreateSubject(actor, { departmentId: input.external ? null : input.departmentId }));
  if (input.pick === "new") return makeSubject(tx, actor, input);
  const found = await tx.subject.findFirst({ where: { id: input.pick, agencyId: actor.agencyId }, select: { id: true } });
  if (!found) throw new DomainError("invalid", "subjects.unknown", { pick: "subjects.unknown" });
  return { id: found.id, made: false };
}

/**
 * Gets or makes a subject inside a transaction. One person, one department under all its names, has one subject; a second one
 * of the same name and kind in the same unit is refused (conflict, subjects.sameName) unless `distinct` says that it is another
 * one, or it is a group with the same members; so is a
 * typed name that a person of the agency bears (subjects.namesakePerson): who sits on the council is to be known again.
 */
export async function makeSubject(tx: Tx, actor: Actor, input: NewSubject): Promise<{ id: string; made: boolean }> {
  authorize(mayCreateSubject(actor, { departmentId: input.external ? null : input.departmentId }));
  // Two typists of one name take turns, so that the second one meets the first one's row.
  await takeTurn(tx, `subject ${actor.agencyId}`);
  const data = input.external ? outsider(input) : await insider(tx, actor, input);
  await insistOnPerson(tx, actor, data, input.distinct);
  const names = input.kind === "INDIVIDUAL" || input.wholeDepartment ? [] : memberNames(input.members);
  const same = await standing(tx, actor, { ...data, memberNames: names }, input.distinct);
  if (same) return { id: same, made: false };
  const made = await tx.subject.create({
    data: { ...data, agencyId: actor.agencyId, members: { create: await members(tx, actor, names, data.departmentId) } },
    select: { id: true },
  });
  await recordEvent(tx, actor, { kind: "subject.created", subjectType: "Subject", subjectId: made.id, details: { kind: input.kind } });
  return { id: made.id, made: true };
}

type SubjectData = {
  kind: NewSubject["kind"];
  name: string;
  caption: string;
  personId: string | null;
  departmentId: string | null;
  external: boolean;
  organisation: string | null;
  leaderManager: boolean;
};

function outsider(input: NewSubject): SubjectData {
  const { kind, name, caption, organisation } = input;
  return { kind, name, caption, organisation, personId: null, departmentId: null, external: true, leaderManager: false };
}

async function insider(tx: Tx, actor: Actor, input: NewSubject): Promise<SubjectData> {
  const department = await tx.department.findFirst({
    where: {
      id: input.departmentId ?? "",
      agencyId: actor.agencyId,
      OR: [{ activeTo: null }, { activeTo: { gte: dateColumn(today()) } }],
    },
    select: { id: true, ...departmentNames },
  });
  if (!department) throw new DomainError("invalid", "subjects.unknownUnit", { departmentId: "subjects.unknownUnit" });
  const base = { kind: input.kind, departmentId: department.id, external: false, organisation: null, leaderManager: input.leaderManager };
  if (input.kind === "INDIVIDUAL" && input.personId) {
    const person = await tx.person.findFirst({
      where: { id: input.personId, agencyId: actor.agencyId },
      select: { id: true, fullName: true, jobTitle: true, departmentId: true },
    });
    if (!person || person.departmentId !== department.id)
      throw new DomainError("invalid", "subjects.unknownPerson", { personId: "subjects.unknownPerson" });
    return { ...base, name: person.fullName, caption: input.caption || person.jobTitle, personId: person.id };
  }
  if (input.kind === "COLLECTIVE" && input.wholeDepartment)
    return { ...base, name: departmentName(department, today()) ?? input.name, caption: input.caption, personId: null };
  return { ...base, name: input.name, caption: input.caption, personId: null };
}

/** The row that already stands for the same one; throws when only the name is the same and nobody said it is another one. */
async function standing(
  tx: Tx,
  actor: Actor,
  data: SubjectData & { memberNames: readonly string[] },
  distinct: boolean,
): Promise<string | null> {
  if (data.personId) {
    const known = await tx.subject.findFirst({
      where: { agencyId: actor.agencyId, personId: data.personId, kind: data.kind },
      select: { id: true },
    });
    if (known) return known.id;
  }
  const unit = data.external ? { external: true } : { departmentId: data.departmentId, external: false };
  const rows = await tx.subject.findMany({
    where: { agencyId: actor.agencyId, kind: data.kind, ...unit },
    orderBy: { id: "asc" },
    select: { id: true, name: true, organisation: true, members: { select: { name: true } }, department: { select: departmentNames } },
  });
  // The department itself has one collective, whoever types it and whatever it was called when it was first held up.
  if (data.kind === "COLLECTIVE" && !data.external) {
    const own = rows.find((row) => bearsUnitName(row.department, row.name) && bearsUnitName(row.department, data.name));
    if (own) return own.id;
  }
  const alike = rows.filter((row) => sameName(row.name, data.name) && sameName(row.organisation ?? "-x", data.organisation ?? "-x"));
  const first = alike[0];
  if (!first || distinct) return null;
  const sameGroup = sameNames(
    first.members.map((member) => member.name),
    data.memberNames,
  );
  if (data.kind === "COLLECTIVE" && !data.external && alike.length === 1 && sameGroup) return first.id;
  throw new DomainError("conflict", "subjects.sameName", { name: "subjects.sameName" });
}

async function insistOnPerson(tx: Tx, actor: Actor, data: SubjectData, distinct: boolean): Promise<void> {
  if (data.external || distinct) return;
  const persons = await tx.person.findMany({ where: { agencyId: actor.agencyId }, select: { fullName: true } });
  if (namesakes(data, persons).length > 0)
    throw new DomainError("conflict", "subjects.namesakePerson", { distinct: "subjects.namesakePerson" });
}

// A name that several bear means the one of the department, when only one of them works there.
async function members(tx: Tx, actor: Actor, names: string[], departmentId: string | null) {
  if (names.length === 0) return [];
  const persons = await tx.person.findMany({
    where: { agencyId: actor.agencyId },
    select: { id: true, fullName: true, departmentId: true },
  });
  return names.map((name) => {
    const alike = persons.filter((person) => sameName(person.fullName, name));
    const here = alike.filter((person) => person.departmentId === departmentId);
    const [meant, ...others] = here.length === 1 ? here : alike;
    return { name, personId: meant && others.length === 0 ? meant.id : null };
  });
}
