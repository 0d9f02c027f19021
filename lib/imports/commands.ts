import "server-only";
import type { Actor } from "../core/actor";
import { now } from "../core/clock";
import { DomainError } from "../core/errors";
import { authorize } from "../core/verdict";
import { recordEvent } from "../db/audit";
import { db, type Tx } from "../db/client";
import { transaction } from "../db/transaction";
import type { ReceivedFile } from "../files/schema";
import { dropFile, keepFile } from "../files/store";
import { addRecord } from "../records/commands";
import { makeSubject } from "../subjects/commands";
import { mayCommitImport, mayDropSheets, mayUploadImport } from "./policy";
import { findOldSheets, getImportPreview, type ImportRow, type NewSubjectFacts, readImportFile } from "./queries";
import type { CommitImport } from "./schema";

/**
 * Keeps an uploaded sheet for its preview; nothing of it is in the register yet. A sheet that cannot be used as a whole is
 * refused here (invalid: records.headings, noRows, tooManyRows, unreadable) and not kept.
 */
export async function keepImport(actor: Actor, file: ReceivedFile): Promise<{ id: string }> {
  authorize(mayUploadImport(actor));
  const key = await keepFile(file.waiting);
  const { sha256, size, mediaType, fileName } = file;
  try {
    await readImportFile(key, mediaType);
    return await transaction(async (tx) => {
      const row = await tx.attachment.create({
        data: { agencyId: actor.agencyId, key, sha256, size, mediaType, fileName, uploadedById: actor.id, uploadedAt: now() },
        select: { id: true },
      });
      await recordEvent(tx, actor, { kind: "records.sheetUploaded", subjectType: "Attachment", subjectId: row.id, details: { size } });
      return row;
    });
  } catch (error) {
    await dropFile(key);
    throw error;
  }
}

const longest = { timeout: 180_000, maxWait: 10_000 };

/**
 * Writes the sheet's good rows into the register, each by the ordinary command, all in one transaction. Wrong rows stop it
 * unless `onlyGood`; a sheet is written once (conflict, records.alreadyImported).
 */
export async function commitImport(actor: Actor, input: CommitImport): Promise<{ written: number }> {
  return db().$transaction(async (tx) => {
    // Two posts of one preview take turns.
    await tx.$queryRaw`SELECT id FROM "Attachment" WHERE id = ${input.fileId}::uuid FOR UPDATE`;
    const preview = await getImportPreview(actor, input.fileId, tx);
    authorize(mayCommitImport(actor, { agencyId: actor.agencyId, uploadedById: actor.id }));
    if (preview.imported) throw new DomainError("conflict", "records.alreadyImported");
    if (!input.onlyGood && preview.rows.some((row) => row.status === "WRONG")) throw new DomainError("invalid", "records.hasErrors");
    const good = preview.rows.filter((row) => row.status === "OK" || row.status === "NEW");
    if (good.length === 0) throw new DomainError("invalid", "records.nothingToDo");
    for (const row of good) await writeRow(tx, actor, row, preview.fileName);
    const details = { rows: good.length, left: preview.rows.length - good.length };
    await recordEvent(tx, actor, { kind: "records.imported", subjectType: "Attachment", subjectId: preview.id, details });
    return { written: good.length };
  }, longest);
}

/**
 * Takes away the agency's sheets that were uploaded more than a day ago and never committed: rows, then files. A preview that is
 * being committed at this moment keeps its sheet. Gives how many.
 */
export async function dropOldSheets(actor: Actor): Promise<{ dropped: number }> {
  authorize(mayDropSheets(actor));
  const keys = await transaction(async (tx) => {
    const sheets = await findOldSheets(actor, new Date(now().getTime() - dayMs), tx);
    for (const { id } of sheets) {
      await tx.attachment.delete({ where: { id }, select: { id: true } });
      await recordEvent(tx, actor, { kind: "records.sheetDropped", subjectType: "Attachment", subjectId: id });
    }
    return sheets.map((sheet) => sheet.key);
  });
  for (const key of keys) await dropFile(key);
  return { dropped: keys.length };
}

const dayMs = 24 * 3_600_000;

async function writeRow(tx: Tx, actor: Actor, row: ImportRow, fileName: string): Promise<void> {
  if (!row.target || !row.record) return;
  const subjectId = row.target.subjectId ?? (await freshSubject(tx, actor, row.target.fresh));
  await addRecord(tx, actor, { ...row.record, subjectId, source: fileName });
}

/** The first row of a new subject makes it; the following ones find it. */
async function freshSubject(tx: Tx, actor: Actor, fresh: NewSubjectFacts): Promise<string> {
  const { kind, name, departmentId } = fresh;
  const made = await tx.subject.findFirst({
    where: { agencyId: actor.agencyId, kind, name, departmentId, external: false },
    select: { id: true },
  });
  if (made) return made.id;
  const subject = await makeSubject(tx, actor, {
    ...fresh,
    caption: "",
    external: false,
    organisation: "",
    leaderManager: false,
    members: "",
    distinct: false,
  });
  return subject.id;
}
