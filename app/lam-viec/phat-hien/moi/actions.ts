"use server";
import { suggestDiscovery } from "@/lib/discoveries/commands";
import { suggestDiscoverySchema } from "@/lib/discoveries/schema";
import { formAction } from "@/lib/web/form-action";
import { paths } from "@/lib/web/paths";
import { withQuery } from "@/lib/web/query-string";

export const suggestDiscoveryAction = formAction({
  schema: suggestDiscoverySchema,
  command: suggestDiscovery,
  done: (result) => withQuery(paths.discovery(result.id), { da: "da-gui" }),
});
