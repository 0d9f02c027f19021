"use server";

import { makeFeed, revokeFeed } from "@/lib/calendar-feeds/commands";
import { makeFeedSchema, revokeFeedSchema } from "@/lib/calendar-feeds/schema";
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
