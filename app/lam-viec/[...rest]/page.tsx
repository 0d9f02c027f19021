import { notFound } from "next/navigation";
import { requireActor } from "@/lib/auth/session";
import { vi } from "@/lib/text/vi";
import { found } from "../found";

export const metadata = { title: vi.common.notFoundTitle };

export default found(NoSuchPage);

/** Every address of the desk that names nothing: said within the desk, which stays. */
async function NoSuchPage(): Promise<never> {
  await requireActor();
  notFound();
}
