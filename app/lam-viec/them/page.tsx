import { MoreMenu } from "@/components/layout/more-menu";
import { PageHead } from "@/components/ui/page-head";
import { requireActor } from "@/lib/auth/session";
import { listOfferedMoves } from "@/lib/plans/queries";
import { vi } from "@/lib/text/vi";
import { signOutAction } from "../actions";
import { deskMenu } from "../menu";

export const metadata = { title: vi.worklist.menu.more };

export default async function MorePage() {
  const actor = await requireActor();
  const items = deskMenu(actor, 0, await listOfferedMoves(actor)).filter((item) => !item.inBar);
  const role = [...new Set(actor.roles.map((held) => vi.common.roles[held.role]))].join(", ");
  return (
    <>
      <PageHead title={vi.worklist.menu.more} lead={vi.worklist.menu.moreLede} />
      <MoreMenu items={items} who={{ name: actor.name, role }} signOut={signOutAction} />
    </>
  );
}
