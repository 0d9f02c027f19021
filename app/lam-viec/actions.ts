"use server";

import { signOut } from "@/lib/sign-in/commands";
import { signOutSchema } from "@/lib/sign-in/schema";
import { buttonAction } from "@/lib/web/form-action";
import { paths } from "@/lib/web/paths";

export const signOutAction = buttonAction({ schema: signOutSchema, command: signOut, done: () => `${paths.signIn()}?da=signedOut` });
