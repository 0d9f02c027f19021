"use server";

import { reopenArticle, submitArticle } from "@/lib/articles/commands";
import { reopenArticleSchema, submitArticleSchema } from "@/lib/articles/schema";
import { formAction } from "@/lib/web/form-action";
import { paths } from "@/lib/web/paths";

export const submitArticleAction = formAction({
  schema: submitArticleSchema,
  command: submitArticle,
  done: ({ id }) => `${paths.article(id)}?da=submitted`,
});

export const reopenArticleAction = formAction({
  schema: reopenArticleSchema,
  command: reopenArticle,
  done: ({ id }) => `${paths.article(id)}?da=reopened`,
});
