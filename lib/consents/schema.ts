import { z } from "zod";
import { choice, choices, id, line, vietnameseDate } from "../core/fields";

/** What somebody may agree to have published, field by field (domain/law.md b.9). */
export const consentFields = ["NAME", "TITLE_UNIT", "STORY", "PHOTO"] as const;
export type ConsentField = (typeof consentFields)[number];

/** Consent as it is recorded: which fields, on which day, and how it was given. */
export const giveConsentSchema = z
  .strictObject({ subjectId: id, fields: choices(consentFields), givenOn: vietnameseDate, basis: line(300) })
  .refine((consent) => consent.fields.length > 0, { path: ["fields"], message: "atLeastOne" });

export const withdrawConsentSchema = z.strictObject({ subjectId: id, field: choice(consentFields) });

export type GiveConsent = z.output<typeof giveConsentSchema>;
export type WithdrawConsent = z.output<typeof withdrawConsentSchema>;
