import type { Actor } from "@/lib/core/actor";
import { DomainError } from "@/lib/core/errors";
import { authorize } from "@/lib/core/verdict";
import { dropWaiting } from "@/lib/files/store";
import { readUpload, type Upload } from "@/lib/files/upload";
import { givePaper } from "@/lib/obligations/commands";
import { mayDeliver } from "@/lib/obligations/policy";
import { getObligation } from "@/lib/obligations/queries";
import { givePaperSchema } from "@/lib/obligations/schema";
import { apiRoute } from "@/lib/web/api-route";
import { keepFields } from "@/lib/web/kept-fields";
import { paths } from "@/lib/web/paths";

/** Takes one document for one obligation; always answers with the page to go on to, as a browser's plain form wants it. */
export const POST = apiRoute<{ obligationId: string }>(async (actor, request, { obligationId }) => {
  // Before the body is read: nobody fills the disk who may not write here.
  authorize(mayDeliver(actor, await getObligation(actor, obligationId)));
  const upload = await readUpload(request);
  const refusal = await keep(actor, obligationId, upload);
  const page = paths.obligation(obligationId);
  if (!refusal) return goOn(`${page}?da=da-nop`);
  const { form, documentNumber, note, receivedOn } = upload.fields;
  await keepFields(page, { form, documentNumber, note, receivedOn });
  return goOn(`${page}?loi=${refusal}#nop-title`);
}, "upload");

/** The reason why not, as "<domain>.<key>"; null when the document was taken. */
async function keep(actor: Actor, obligationId: string, upload: Upload): Promise<string | null> {
  if (!upload.file) return `evidence.${upload.refusal ?? "noFile"}`;
  try {
    const { form, documentNumber, note, receivedOn } = upload.fields;
    const input = givePaperSchema.safeParse({ obligationId, form, documentNumber, note, receivedOn });
    if (!input.success) return "obligations.badPaper";
    await givePaper(actor, { ...input.data, file: upload.file });
    return null;
  } catch (error) {
    if (error instanceof DomainError && /^(evidence|obligations)\./.test(error.reason)) return error.reason;
    throw error;
  } finally {
    await dropWaiting(upload.file.waiting);
  }
}

function goOn(target: string): Response {
  return new Response(null, { status: 303, headers: { location: target, "cache-control": "no-store" } });
}
