"use server";

import { setPasswordByLink, signIn } from "@/lib/sign-in/commands";
import { setPasswordSchema, signInSchema } from "@/lib/sign-in/schema";
import { openFormAction } from "@/lib/web/form-action";
import { deskPath, paths } from "@/lib/web/paths";

export const signInAction = openFormAction({
  schema: signInSchema,
  command: signIn,
  done: (_signedIn, { goOn }) => deskPath(goOn),
  rate: "signIn",
});

export const setPasswordAction = openFormAction({
  schema: setPasswordSchema,
  command: setPasswordByLink,
  done: () => `${paths.signIn()}?da=passwordSet`,
  rate: "signIn",
});
