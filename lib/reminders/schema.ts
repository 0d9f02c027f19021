import { z } from "zod";
import { id, tick } from "../core/fields";

export const urgePlanSchema = z.strictObject({ planId: id });
export type UrgePlan = z.output<typeof urgePlanSchema>;

export const prepareLetterSchema = z.strictObject({ planId: id, departmentId: id });
export type PrepareLetter = z.output<typeof prepareLetterSchema>;

export const markReadSchema = z.strictObject({});
export type MarkRead = z.output<typeof markReadSchema>;

/** Empty: reminders stay on the desk. `urgingByMail`: urging comes by mail too; on the desk it always does. */
export const mailAddressSchema = z.strictObject({
  urgingByMail: tick,
  mailAddress: z.preprocess(
    (value) => (typeof value === "string" ? value.trim() : (value ?? "")),
    z.union([z.literal(""), z.email("email").max(200, "tooLong:200")], { error: "email" }),
  ),
});
export type MailAddress = z.output<typeof mailAddressSchema>;
