"use server";

import { formatDay } from "@/lib/text/format";
import { makeOneTimeLink, requestLink } from "@/lib/users/commands";
import { userSchema } from "@/lib/users/schema";
import { formAction } from "@/lib/web/form-action";
import { absolute, paths } from "@/lib/web/paths";

/** Stays on its page: the link travels in the answer's body, once, and in no address. */
export const makeOneTimeLinkAction = formAction({
  schema: userSchema,
  command: makeOneTimeLink,
  done: () => null,
  result: ({ displayName, username, token, lastDay }) => ({
    displayName,
    username,
    link: absolute(paths.setPassword(token)),
    lastDay: formatDay(lastDay),
  }),
});

export const requestLinkAction = formAction({
  schema: userSchema,
  command: requestLink,
  done: ({ id }) => `${paths.adminUser(id)}?da=linkRequested`,
});
