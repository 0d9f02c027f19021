import { z } from "zod";
import { choice, id, optionalId, optionalLine, optionalLongText, tick } from "../core/fields";

export const subjectKinds = ["INDIVIDUAL", "COLLECTIVE", "PRACTICE_MODEL"] as const;
export type SubjectKindName = (typeof subjectKinds)[number];

export const nameMax = 200;

/**
 * A subject picked from those that exist (`pick` is its id) or made new (`pick` is "new"). Flat, so that forms, API and
 * imports of any domain can spread it: z.strictObject({ …, ...subjectPickFields }).superRefine(checkSubjectPick).
 */
export const subjectPickFields = {
  pick: z.union([z.literal("new"), id], { error: "choose" }),
  kind: choice(subjectKinds),
  name: optionalLine(nameMax),
  caption: optionalLine(200),
  /** From outside the agency: name and organisation only. */
  external: tick,
  organisation: optionalLine(200),
  /** The person of the agency an individual is. */
  personId: optionalId,
  /** The department or unit it belongs to; for an outsider nothing. */
  departmentId: optionalId,
  /** A collective that is the department itself. */
  wholeDepartment: tick,
  leaderManager: tick,
  /** Members of a group, owners of a model: one name a line. */
  members: optionalLongText(4000),
  /** "Another one of the same name": the typist has seen the likely duplicates. */
  distinct: tick,
};

const pickShape = z.strictObject(subjectPickFields);
export type SubjectPick = z.output<typeof pickShape>;
export type NewSubject = Omit<SubjectPick, "pick">;

/** What a new subject of each kind cannot do without. */
export function checkSubjectPick(value: SubjectPick, context: z.core.$RefinementCtx): void {
  if (value.pick !== "new") return;
  const missing = (field: keyof SubjectPick) => context.addIssue({ code: "custom", path: [field], message: "required" });
  const named = value.personId !== null || (value.kind === "COLLECTIVE" && value.wholeDepartment);
  if (value.name === "" && !named) missing("name");
  if (value.external && value.organisation === "") missing("organisation");
  if (!value.external && value.departmentId === null) missing("departmentId");
  if (value.kind === "PRACTICE_MODEL" && !value.external && value.members === "") missing("members");
}

/** A subject made on its own, from the register. */
export const createSubjectSchema = z.strictObject({ ...subjectPickFields, pick: z.literal("new") }).superRefine(checkSubjectPick);

/** What the duplicate search takes: a name of at least two signs, and a kind where it is known. */
export const similarQuerySchema = z.strictObject({
  ten: optionalLine(nameMax),
  loai: z.preprocess((value) => (value === "" || value === null ? undefined : value), z.enum(subjectKinds).optional()),
});
