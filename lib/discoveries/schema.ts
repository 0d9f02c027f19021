import { z } from "zod";
import { choice, id, line, longText, optionalId } from "../core/fields";
import { subjectKinds } from "../subjects/schema";

export const titleMax = 200;

/** What anybody may suggest (R023, R024). Without a department the office finds one. */
export const suggestDiscoverySchema = z.strictObject({
  kind: choice(subjectKinds),
  title: line(titleMax),
  description: longText(4000),
  movementId: optionalId,
  departmentId: optionalId,
});

export const setAsideDiscoverySchema = z.strictObject({ id, reason: longText(1000) });
export const assignDiscoverySchema = z.strictObject({ id, departmentId: id });

export type SuggestDiscovery = z.output<typeof suggestDiscoverySchema>;
export type SetAsideDiscovery = z.output<typeof setAsideDiscoverySchema>;
export type AssignDiscovery = z.output<typeof assignDiscoverySchema>;
