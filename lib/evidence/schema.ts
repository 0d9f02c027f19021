import { z } from "zod";
import { id, optionalLine } from "../core/fields";
import type { ReceivedFile } from "../files/schema";

export { acceptedExtensions } from "../files/schema";

export const evidenceLengths = { text: 500, page: 40 } as const;

/** At most this many pieces in force, files and places named: a dossier is read by people. */
export const piecesAtMost = 200;

/** The part of the address that means the minutes of the unit's deliberation instead of a criterion. */
export const minutesKey = "bien-ban";

const criterion = z.union([z.literal(minutesKey), id], { error: "choose" });

/** Typed beside a file: what it is, and the page that proves the claim. */
export const fileEvidenceSchema = z.strictObject({
  nominationId: id,
  criterion,
  text: optionalLine(evidenceLengths.text),
  page: optionalLine(evidenceLengths.page),
});
export type FileEvidence = z.output<typeof fileEvidenceSchema> & { file: ReceivedFile };

/** `criterion` only tells the page to go back to. */
export const removeEvidenceSchema = z.strictObject({ nominationId: id, evidenceId: id, criterion });
export type RemoveEvidence = z.output<typeof removeEvidenceSchema>;
