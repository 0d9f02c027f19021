"use server";

import { startArticle } from "@/lib/articles/commands";
import { startArticleSchema } from "@/lib/articles/schema";
import { formAction } from "@/lib/web/form-action";
import { paths } from "@/lib/web/paths";

export const startArticleAction = formAction({
  schema: startArticleSchema,
  command: startArticle,
  done: ({ id }) => `${paths.editArticle(id)}?da=started`,
});
