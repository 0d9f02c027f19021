import { getNominationFile } from "@/lib/nominations/queries";
import { findDeliveredFile } from "@/lib/obligations/queries";
import { apiRoute } from "@/lib/web/api-route";
import { storedFile } from "@/lib/web/stored-file";

/** A dossier's file, or one given in for an obligation, to those who may read it. */
export const GET = apiRoute<{ attachmentId: string }>(async (actor, _request, { attachmentId }) =>
  storedFile((await findDeliveredFile(actor, attachmentId)) ?? (await getNominationFile(actor, attachmentId))),
);
