"use server";
import { commitImport } from "@/lib/imports/commands";
import { commitImportSchema } from "@/lib/imports/schema";
import { formAction } from "@/lib/web/form-action";
import { paths } from "@/lib/web/paths";
import { withQuery } from "@/lib/web/query-string";

export const commitImportAction = formAction({
  schema: commitImportSchema,
  command: commitImport,
  done: () => withQuery(paths.subjects(), { da: "da-nhap" }),
  rate: "upload",
});
