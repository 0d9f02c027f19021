"use server";

import { saveArticle } from "@/lib/articles/commands";
import { saveArticleSchema } from "@/lib/articles/schema";
import { formAction } from "@/lib/web/form-action";
import { paths } from "@/lib/web/paths";

export const saveArticleAction = formAction({
  schema: saveArticleSchema,
  command: saveArticle,
  done: ({ id }, { next }) => (next === "preview" ? paths.article(id) : `${paths.editArticle(id)}?da=saved`),
});
