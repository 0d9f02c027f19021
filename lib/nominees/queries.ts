import "server-only";
import type { Actor } from "../core/actor";
import { today } from "../core/clock";
import { db, type Tx } from "../db/client";
import { departmentName, departmentNames } from "../subjects/rules";
import { type NomineeSubject, namesakes } from "./rules";

type Named = Pick<NomineeSubject, "kind" | "name" | "personId"> & { id: string };

/**
 * Subject id → people of the agency ("name, unit") who bear the name of a nominee typed without being picked. Whoever
 * appraises or leads the council is shown them, since such a nominee recuses nobody.
 */
export async function findNamesakes(actor: Actor, subjects: readonly Named[], tx: Tx = db()): Promise<Map<string, string[]>> {
  const typed = subjects.filter((subject) => subject.kind === "INDIVIDUAL" && subject.personId === null);
  if (typed.length === 0) return new Map();
  const persons = await tx.person.findMany({
    where: { agencyId: actor.agencyId },
    orderBy: { fullName: "asc" },
    select: { fullName: true, department: { select: departmentNames } },
  });
  const shown = (person: (typeof persons)[number]) =>
    [person.fullName, departmentName(person.department, today())].filter((part) => part !== null).join(", ");
  return new Map(typed.map((subject) => [subject.id, namesakes(subject, persons).map(shown)]));
}
