"use server";
import { restoreRegistration, withdrawRegistration } from "@/lib/registrations/commands";
import { registrationIdSchema, withdrawRegistrationSchema } from "@/lib/registrations/schema";
import { formAction } from "@/lib/web/form-action";
import { paths } from "@/lib/web/paths";
import { withQuery } from "@/lib/web/query-string";

export const withdrawRegistrationAction = formAction({
  schema: withdrawRegistrationSchema,
  command: withdrawRegistration,
  done: (result) => withQuery(paths.registration(result.id), { da: "da-rut" }),
});

export const restoreRegistrationAction = formAction({
  schema: registrationIdSchema,
  command: restoreRegistration,
  done: (result) => withQuery(paths.registration(result.id), { da: "da-dang-ky-lai" }),
});
