import { z } from "zod";
import { id, longText, optionalId, optionalLongText, whole } from "../core/fields";
import { checkSubjectPick, subjectPickFields } from "../subjects/schema";

const { departmentId: _subjectUnit, ...pick } = subjectPickFields;

/**
 * A department puts a subject on the year's list. `unitId` is the department that registers; a new subject from inside
 * belongs to it, an outsider to none.
 */
export const registerSubjectSchema = z
  .strictObject({
    planId: id,
    year: whole(2000, 2100),
    unitId: id,
    workFieldId: optionalId,
    discoveryId: optionalId,
    note: optionalLongText(2000),
    ...pick,
  })
  .transform((value) => ({ ...value, departmentId: value.external ? null : value.unitId }))
  .superRefine(checkSubjectPick);

export const registrationIdSchema = z.strictObject({ id });

export const withdrawReasonLength = 1000;
export const withdrawRegistrationSchema = z.strictObject({ id, reason: longText(withdrawReasonLength) });

export type RegisterSubject = z.output<typeof registerSubjectSchema>;
export type RegistrationId = z.output<typeof registrationIdSchema>;
export type WithdrawRegistration = z.output<typeof withdrawRegistrationSchema>;
