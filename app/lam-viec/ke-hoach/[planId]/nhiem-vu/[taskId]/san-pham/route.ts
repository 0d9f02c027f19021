import { turnKey, turnOfKey } from "@/components/tasks/turn-words";
import type { Actor } from "@/lib/core/actor";
import { DomainError } from "@/lib/core/errors";
import { authorize } from "@/lib/core/verdict";
import { dropWaiting } from "@/lib/files/store";
import { readUpload, type Upload } from "@/lib/files/upload";
import { addProductFile } from "@/lib/tasks/commands";
import { mayWorkOnTask } from "@/lib/tasks/policy";
import { getTask } from "@/lib/tasks/queries";
import { type AddProductFile, productFileSchema } from "@/lib/tasks/schema";
import { apiRoute } from "@/lib/web/api-route";
import { paths } from "@/lib/web/paths";

type Params = { planId: string; taskId: string };

/** Takes one file as a product; always answers with the page to go on to, as a browser's plain form wants it. */
export const POST = apiRoute<Params>(async (actor, request, { planId, taskId }) => {
  // Before the body is read: nobody fills the disk who may not write here.
  const { turn, facts } = await getTask(actor, taskId, turnOfKey(new URL(request.url).searchParams.get("ky") ?? undefined));
  authorize(mayWorkOnTask(actor, facts));
  const upload = await readUpload(request);
  const input = productFileSchema.safeParse({ taskId, year: turn.year, part: turn.part, text: upload.fields.text });
  const refusal = input.success ? await keep(actor, upload, input.data) : "tasks.textTooLong";
  const location = `${paths.task(planId, taskId, turnKey(turn))}&${refusal ? `loi=${refusal}` : "da=product"}#san-pham`;
  return new Response(null, { status: 303, headers: { location, "cache-control": "no-store" } });
}, "upload");

/** Why not; null when the file was kept. */
async function keep(actor: Actor, upload: Upload, input: Omit<AddProductFile, "file">): Promise<string | null> {
  if (!upload.file) return `evidence.${upload.refusal ?? "noFile"}`;
  try {
    await addProductFile(actor, { ...input, file: upload.file });
    return null;
  } catch (error) {
    if (error instanceof DomainError && error.problem !== "not-found") return error.reason;
    throw error;
  } finally {
    await dropWaiting(upload.file.waiting);
  }
}
