import { z } from "zod";
import { choice, id, line, optionalDate, optionalId, tick } from "../core/fields";

/** Kinds of staff the plans name (R140): cán bộ, công chức, viên chức, người lao động. */
export const personCategories = ["CADRE", "CIVIL_SERVANT", "PUBLIC_EMPLOYEE", "CONTRACT_WORKER"] as const;

const facts = { fullName: line(120), jobTitle: line(160), category: choice(personCategories) };

/** `otherPerson`: somebody of the same name is already known, and this is another one. */
export const createPersonSchema = z.strictObject({ ...facts, departmentId: optionalId, otherPerson: tick });

export const updatePersonSchema = z.strictObject({ id, ...facts });

/** No department: the agency's leaders, or nobody's unit. */
export const movePersonSchema = z.strictObject({ id, departmentId: optionalId });

/** First day of retirement; empty takes a day back that was entered by mistake. */
export const retirePersonSchema = z.strictObject({ id, retiredOn: optionalDate });
