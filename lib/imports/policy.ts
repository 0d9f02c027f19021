// Source: house 9 (an import is many times the ordinary command, asked for row by row); trust bar S10 for files. A preview belongs
// to whoever uploaded it and to nobody else.
import type { Actor } from "../core/actor";
import { allow, deny, type Verdict } from "../core/verdict";
import { mayImportRecords } from "../records/policy";

export type ImportFile = { agencyId: string; uploadedById: string };

/** May upload a sheet for preview. */
export function mayUploadImport(actor: Actor): Verdict {
  return mayImportRecords(actor);
}

/** Only the job takes away what nobody committed. */
export function mayDropSheets(actor: Actor): Verdict {
  return actor.kind === "system" ? allow : deny("common.noRole");
}

/** May see the preview and commit it: the uploader, while the right to write into a register lasts. */
export function mayCommitImport(actor: Actor, file: ImportFile): Verdict {
  if (file.agencyId !== actor.agencyId || file.uploadedById !== actor.id) return deny("common.notFound");
  const right = mayImportRecords(actor);
  return right.allowed ? allow : right;
}
