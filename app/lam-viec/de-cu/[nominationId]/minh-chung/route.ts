import type { Actor } from "@/lib/core/actor";
import { DomainError } from "@/lib/core/errors";
import { authorize } from "@/lib/core/verdict";
import { addFileEvidence } from "@/lib/evidence/commands";
import { fileEvidenceSchema, minutesKey } from "@/lib/evidence/schema";
import { dropWaiting } from "@/lib/files/store";
import { readUpload, type Upload } from "@/lib/files/upload";
import { mayEditNomination } from "@/lib/nominations/policy";
import { getNominationFacts } from "@/lib/nominations/queries";
import { apiRoute } from "@/lib/web/api-route";
import { keepFields } from "@/lib/web/kept-fields";
import { paths } from "@/lib/web/paths";

/** Takes one file for one criterion; always answers with the page to go on to, as a browser's plain form wants it. */
export const POST = apiRoute<{ nominationId: string }>(async (actor, request, { nominationId }) => {
  // Before the body is read: nobody fills the disk who may not write here.
  authorize(mayEditNomination(actor, await getNominationFacts(actor, nominationId)));
  const upload = await readUpload(request);
  const refusal = await keep(actor, nominationId, upload);
  const page = paths.evidencePage(nominationId, upload.fields.criterion || minutesKey);
  if (!refusal) return goOn(`${page}?da=added`);
  await keepFields(paths.nominations(), { text: upload.fields.text, page: upload.fields.page });
  return goOn(`${page}?loi=${refusal}`);
}, "upload");

/** The reason why not, as the key of its sentence; null when the file was kept. */
async function keep(actor: Actor, nominationId: string, upload: Upload): Promise<string | null> {
  if (!upload.file) return upload.refusal;
  try {
    const { criterion, text, page } = upload.fields;
    const input = fileEvidenceSchema.safeParse({ nominationId, criterion, text, page });
    if (!input.success) return "tooLong";
    await addFileEvidence(actor, { ...input.data, file: upload.file });
    return null;
  } catch (error) {
    if (error instanceof DomainError && error.reason.startsWith("evidence.")) return error.reason.slice("evidence.".length);
    throw error;
  } finally {
    await dropWaiting(upload.file.waiting);
  }
}

function goOn(target: string): Response {
  return new Response(null, { status: 303, headers: { location: target, "cache-control": "no-store" } });
}
