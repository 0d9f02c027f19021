import { z } from "zod";
import type { RoleName } from "../core/actor";
import { choice, id, optionalDate, optionalId, vietnameseDate } from "../core/fields";

/** In the order people read them: the unit, the office, the council, the leaders, the rest. */
export const roleNames = [
  "OFFICER",
  "DEPARTMENT_HEAD",
  "OFFICE",
  "CLERK_OFFICE",
  "COUNCIL_CHAIR",
  "COUNCIL_VICE_CHAIR",
  "COUNCIL_MEMBER",
  "COUNCIL_SECRETARY",
  "TELLER",
  "COUNCIL_STANDING_BODY",
  "AGENCY_HEAD",
  "DEPUTY_HEAD",
  "EDITOR",
  "ADMINISTRATOR",
  "INSPECTOR",
] as const satisfies readonly RoleName[];

export const grantRoleSchema = z.strictObject({
  userId: id,
  role: choice(roleNames),
  departmentId: optionalId,
  validFrom: vietnameseDate,
  validTo: optionalDate,
});

export const endRoleSchema = z.strictObject({ id, lastDay: vietnameseDate });

/** Confirming or dropping what another person asked for. */
export const roleRequestSchema = z.strictObject({ id });
