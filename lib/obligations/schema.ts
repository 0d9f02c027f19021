import { z } from "zod";
import { choice, id, longText, optionalDate, optionalLine } from "../core/fields";
import type { ReceivedFile } from "../files/schema";

export { acceptedExtensions } from "../files/schema";

export const deliveryForms = ["PLAN", "REPORT", "LINK"] as const;
export type DeliveryForm = (typeof deliveryForms)[number];

/** What may be given in as a paper: one obligation takes next year's plan and this year's report (Q3). */
export const paperForms = ["PLAN", "REPORT"] as const;

export const deliveryLengths = { documentNumber: 60, note: 500, reason: 1000 } as const;

/** `receivedOn`: only the office says another day than today, for a paper that came by hand. */
export const givePaperSchema = z.strictObject({
  obligationId: id,
  form: choice(paperForms),
  documentNumber: optionalLine(deliveryLengths.documentNumber),
  note: optionalLine(deliveryLengths.note),
  receivedOn: optionalDate,
});
export type GivePaper = z.output<typeof givePaperSchema> & { file: ReceivedFile };

/** `link`: "registration:<id>" or "nomination:<id>", one of those the form offers. */
export const giveLinkSchema = z.strictObject({
  obligationId: id,
  link: z.preprocess((value) => value ?? "", z.string().regex(/^(registration|nomination):[0-9a-f-]{36}$/, "choose")),
  note: optionalLine(deliveryLengths.note),
});
export type GiveLink = z.output<typeof giveLinkSchema>;

export const undoDeliverySchema = z.strictObject({ deliveryId: id, reason: longText(deliveryLengths.reason) });
export type UndoDelivery = z.output<typeof undoDeliverySchema>;

export const standings = ["MISSING", "OPEN", "LATE", "ON_TIME", "LIFTED"] as const;
/** Where an obligation stands; computed from what was given in, never stored. */
export type Standing = (typeof standings)[number];
