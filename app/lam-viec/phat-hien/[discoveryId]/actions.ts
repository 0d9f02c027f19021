"use server";
import { assignDiscovery, setAsideDiscovery } from "@/lib/discoveries/commands";
import { assignDiscoverySchema, setAsideDiscoverySchema } from "@/lib/discoveries/schema";
import { formAction } from "@/lib/web/form-action";
import { paths } from "@/lib/web/paths";
import { withQuery } from "@/lib/web/query-string";

export const setAsideDiscoveryAction = formAction({
  schema: setAsideDiscoverySchema,
  command: setAsideDiscovery,
  done: (result) => withQuery(paths.discovery(result.id), { da: "da-gac" }),
});

export const assignDiscoveryAction = formAction({
  schema: assignDiscoverySchema,
  command: assignDiscovery,
  done: (result) => withQuery(paths.discovery(result.id), { da: "da-chuyen" }),
});
