"use server";

import { approveArticle, giveBackArticle } from "@/lib/articles/commands";
import { approveArticleSchema, giveBackArticleSchema } from "@/lib/articles/schema";
import { formAction } from "@/lib/web/form-action";
import { paths } from "@/lib/web/paths";

export const approveArticleAction = formAction({
  schema: approveArticleSchema,
  command: approveArticle,
  done: ({ id }) => `${paths.article(id)}?da=approved`,
});

export const giveBackArticleAction = formAction({
  schema: giveBackArticleSchema,
  command: giveBackArticle,
  done: ({ id }) => `${paths.article(id)}?da=givenBack`,
});
