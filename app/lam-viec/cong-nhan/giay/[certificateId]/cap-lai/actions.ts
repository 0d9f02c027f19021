"use server";

import { reissueCertificate } from "@/lib/certificates/commands";
import { reissueSchema } from "@/lib/certificates/schema";
import { formAction } from "@/lib/web/form-action";
import { paths } from "@/lib/web/paths";

export const reissueCertificateAction = formAction({
  schema: reissueSchema,
  command: reissueCertificate,
  done: ({ id }) => `${paths.certificate(id)}?da=reissued`,
});
