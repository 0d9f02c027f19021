"use server";

import { setMailAddress } from "@/lib/reminders/commands";
import { mailAddressSchema } from "@/lib/reminders/schema";
import { changePassword } from "@/lib/sign-in/commands";
import { changePasswordSchema } from "@/lib/sign-in/schema";
import { formAction } from "@/lib/web/form-action";
import { paths } from "@/lib/web/paths";

export const changePasswordAction = formAction({
  schema: changePasswordSchema,
  command: changePassword,
  done: () => `${paths.signIn()}?da=passwordSet`,
  rate: "signIn",
});

export const setMailAddressAction = formAction({
  schema: mailAddressSchema,
  command: setMailAddress,
  done: () => null,
});
