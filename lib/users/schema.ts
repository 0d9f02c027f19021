import { z } from "zod";
import { id, line, optionalId, optionalLine } from "../core/fields";

const username = line(50)
  .transform((name) => name.toLowerCase())
  .pipe(z.string().regex(/^[a-z0-9][a-z0-9._-]{2,49}$/, "username"));

/** An account for a person of the list, or for somebody who is not in it (then the name is typed). */
export const createUserSchema = z.strictObject({ personId: optionalId, displayName: optionalLine(120), username });

export const userSchema = z.strictObject({ id });

export const firstAdministratorSchema = z.strictObject({ displayName: line(120), username });
