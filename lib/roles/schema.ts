import { z } from "zod";
import { roleNames } from "../core/actor";
import { choice, id, optionalDate, optionalId, vietnameseDate } from "../core/fields";

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
