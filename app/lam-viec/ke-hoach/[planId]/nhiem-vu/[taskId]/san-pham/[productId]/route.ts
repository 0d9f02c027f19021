import { getProductFile } from "@/lib/tasks/queries";
import { apiRoute } from "@/lib/web/api-route";
import { storedFile } from "@/lib/web/stored-file";

/** A task's file, to those who may see its work. */
export const GET = apiRoute<{ productId: string }>(async (actor, _request, { productId }) =>
  storedFile(await getProductFile(actor, productId)),
);
