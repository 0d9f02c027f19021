"use server";

import { confirmRevocation, proposeRevocation, withdrawRevocation } from "@/lib/revocations/commands";
import { confirmRevocationSchema, proposeRevocationSchema, withdrawRevocationSchema } from "@/lib/revocations/schema";
import { formAction } from "@/lib/web/form-action";
import { paths } from "@/lib/web/paths";

export const proposeRevocationAction = formAction({
  schema: proposeRevocationSchema,
  command: proposeRevocation,
  done: ({ recognitionId }) => `${paths.revoke(recognitionId)}?da=proposed`,
});

export const confirmRevocationAction = formAction({
  schema: confirmRevocationSchema,
  command: confirmRevocation,
  done: ({ recognitionId }) => `${paths.revoke(recognitionId)}?da=revoked`,
});

export const withdrawRevocationAction = formAction({
  schema: withdrawRevocationSchema,
  command: withdrawRevocation,
  done: ({ recognitionId }) => `${paths.revoke(recognitionId)}?da=withdrawn`,
});
