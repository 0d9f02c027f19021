// Who is judged when a subject is: nobody decides about himself (model.md; law.md b.4, point 6), and in a collective that is a
// whole department everybody of the department is judged, its head first of all.
import { type Actor, hasRoleIn } from "../core/actor";
import { type Day, dayFromColumn, isWithin } from "../core/clock";
import { departmentNames } from "../subjects/rules";
import { sameName } from "../text/vietnamese";

/** The people held up; `departmentId` when all of a department are, for accounts that belong to it by a role alone. */
export type NomineePeople = { personIds: readonly string[]; departmentId: string | null };

/** Columns of a subject that `nomineePeople` needs. */
export const nomineeSubject = {
  kind: true,
  name: true,
  external: true,
  personId: true,
  departmentId: true,
  members: { select: { personId: true } },
  department: {
    select: {
      ...departmentNames,
      persons: { select: { id: true, retiredOn: true } },
      roles: {
        where: { role: { in: ["DEPARTMENT_HEAD", "OFFICER"] as ("DEPARTMENT_HEAD" | "OFFICER")[] } },
        select: { validFrom: true, validTo: true, user: { select: { personId: true } } },
      },
    },
  },
} as const;

export type NomineeSubject = {
  kind: "INDIVIDUAL" | "COLLECTIVE" | "PRACTICE_MODEL";
  name: string;
  external: boolean;
  personId: string | null;
  departmentId: string | null;
  members: readonly { personId: string | null }[];
  department: {
    names: readonly { name: string }[];
    persons: readonly { id: string; retiredOn: Date | null }[];
    roles: readonly { validFrom: Date; validTo: Date | null; user: { personId: string | null } }[];
  } | null;
};

/** A collective without named members, or one that bears its department's name, is the department itself. */
export function isWholeDepartment(subject: NomineeSubject): boolean {
  if (subject.kind !== "COLLECTIVE" || subject.external || subject.departmentId === null) return false;
  return subject.members.length === 0 || (subject.department?.names ?? []).some(({ name }) => sameName(name, subject.name));
}

/** The person held up, members of the group, owners of the model; of a whole department its people on the day. */
export function nomineePeople(subject: NomineeSubject, day: Day): NomineePeople {
  const whole = isWholeDepartment(subject);
  const named = [subject.personId, ...subject.members.map((member) => member.personId)];
  const own = whole ? peopleOn(subject.department, day) : [];
  const personIds = new Set([...named, ...own].filter((personId): personId is string => personId !== null));
  return { personIds: [...personIds], departmentId: whole ? subject.departmentId : null };
}

function peopleOn(department: NomineeSubject["department"], day: Day): (string | null)[] {
  if (!department) return [];
  const staying = department.persons.filter(({ retiredOn }) => retiredOn === null || day < dayFromColumn(retiredOn));
  const holding = department.roles.filter(({ validFrom, validTo }) =>
    isWithin(day, dayFromColumn(validFrom), validTo && dayFromColumn(validTo)),
  );
  return [...staying.map((person) => person.id), ...holding.map((role) => role.user.personId)];
}

/** Whether the actor is judged himself: one of the people, or somebody with a role in the department held up. */
export function isNominee(actor: Actor, nominee: NomineePeople): boolean {
  if (actor.personId !== null && nominee.personIds.includes(actor.personId)) return true;
  return nominee.departmentId !== null && hasRoleIn(actor, nominee.departmentId, "DEPARTMENT_HEAD", "OFFICER");
}

/** A human being named without being picked, whose name people of the agency bear too: the typist says that it is another one. */
export function namesakes<Person extends { fullName: string }>(
  subject: { kind: NomineeSubject["kind"]; name: string; personId: string | null },
  persons: readonly Person[],
): Person[] {
  if (subject.kind !== "INDIVIDUAL" || subject.personId !== null) return [];
  return persons.filter((person) => sameName(person.fullName, subject.name));
}
