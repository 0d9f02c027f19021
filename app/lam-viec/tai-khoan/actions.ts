"use server";

import { makeFeed, revokeFeed } from "@/lib/calendar-feeds/commands";
import { makeFeedSchema, revokeFeedSchema } from "@/lib/calendar-feeds/schema";
import { addPasskey, askOwnPasskey, beginPasskey, removePasskey, renamePasskey } from "@/lib/passkeys/commands";
import { addPasskeySchema, askPasskeySchema, beginPasskeySchema, removePasskeySchema, renamePasskeySchema } from "@/lib/passkeys/schema";
import { setMailAddress } from "@/lib/reminders/commands";
import { mailAddressSchema } from "@/lib/reminders/schema";
import { changePassword } from "@/lib/sign-in/commands";
import { changePasswordSchema } from "@/lib/sign-in/schema";
import { formAction } from "@/lib/web/form-action";
import { absolute, paths } from "@/lib/web/paths";
import { withQuery } from "@/lib/web/query-string";

export const changePasswordAction = formAction({
  schema: changePasswordSchema,
  command: changePassword,
  done: () => `${paths.signIn()}?da=passwordSet`,
  rate: "signIn",
});

export const setMailAddressAction = formAction({
  schema: mailAddressSchema,
  command: setMailAddress,
  done: () => withQuery(paths.account(), { da: "da-luu-thu" }),
});

export const makeFeedAction = formAction({
  schema: makeFeedSchema,
  command: makeFeed,
  done: () => null,
  result: ({ token }) => ({ address: absolute(paths.calendarFeed(token)) }),
});

export const revokeFeedAction = formAction({
  schema: revokeFeedSchema,
  command: revokeFeed,
  done: () => withQuery(paths.account(), { da: "da-thu-hoi" }),
});

export const askPasskeyAction = formAction({
  schema: askPasskeySchema,
  command: askOwnPasskey,
  done: () => null,
  result: (options) => ({ options: JSON.stringify(options) }),
  rate: "signIn",
});

export const beginPasskeyAction = formAction({
  schema: beginPasskeySchema,
  command: beginPasskey,
  done: () => null,
  result: (options) => ({ options: JSON.stringify(options) }),
  rate: "signIn",
});

export const addPasskeyAction = formAction({
  schema: addPasskeySchema,
  command: addPasskey,
  done: () => withQuery(paths.account(), { da: "da-them-khoa" }),
  rate: "signIn",
});

export const renamePasskeyAction = formAction({
  schema: renamePasskeySchema,
  command: renamePasskey,
  done: () => withQuery(paths.account(), { da: "da-doi-ten-khoa" }),
});

export const removePasskeyAction = formAction({
  schema: removePasskeySchema,
  command: removePasskey,
  done: () => withQuery(paths.account(), { da: "da-bo-khoa" }),
  rate: "signIn",
});
