// Source: model.md `RecordEntry` (each with decision and source); domain/law.md b.5. The office keeps the register of the whole
// agency, a department that of its own subjects. Nothing entered is deleted: it is voided with a reason.
import { type Actor, departmentsWith, hasRole, hasRoleIn } from "../core/actor";
import { allow, deny, type Verdict } from "../core/verdict";

/** May write into the register of this subject; an outsider's (no department) is the office's. */
export function mayEnterRecord(actor: Actor, subject: { departmentId: string | null }): Verdict {
  if (hasRole(actor, "OFFICE")) return allow;
  const some = mayImportRecords(actor);
  if (!some.allowed) return some;
  if (subject.departmentId === null) return deny("records.officeOnly");
  return hasRoleIn(actor, subject.departmentId, "OFFICER", "DEPARTMENT_HEAD") ? allow : deny("common.otherUnit");
}

/** May mark a line as entered by mistake: who may enter it, once. */
export function mayVoidRecord(actor: Actor, record: { departmentId: string | null; voided: boolean }): Verdict {
  const who = mayEnterRecord(actor, record);
  if (!who.allowed) return who;
  return record.voided ? deny("records.alreadyVoid") : allow;
}

/** May bring a spreadsheet at all; each row is asked for by itself. */
export function mayImportRecords(actor: Actor): Verdict {
  if (hasRole(actor, "OFFICE") || departmentsWith(actor, "OFFICER", "DEPARTMENT_HEAD").length > 0) return allow;
  return deny(hasRole(actor, "INSPECTOR") ? "common.readOnly" : "records.keepersOnly");
}
