import { z } from "zod";
import { id, tick } from "../core/fields";

/** Columns of the sheet, in the template's order. */
export const sheetFields = [
  "subject",
  "subjectKind",
  "unit",
  "year",
  "kind",
  "content",
  "influenceScope",
  "decisionNumber",
  "decisionDate",
  "issuer",
] as const;
export type SheetField = (typeof sheetFields)[number];

/** A row of the sheet by field, and its number as the spreadsheet program shows it. */
export type SheetRow = { number: number; cells: Record<SheetField, string> };

export const commitImportSchema = z.strictObject({ fileId: id, onlyGood: tick });
export type CommitImport = z.output<typeof commitImportSchema>;
