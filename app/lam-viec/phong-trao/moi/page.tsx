import { MovementForm } from "@/components/movements/movement-form";
import { PageHead } from "@/components/ui/page-head";
import { RefusedPanel } from "@/components/ui/refused-panel";
import { requireActor } from "@/lib/auth/session";
import { mayKeepMovements } from "@/lib/movements/policy";
import { listPublishedPlans } from "@/lib/plans/queries";
import { whyNot } from "@/lib/text/sentences";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";
import { launchMovementAction } from "./actions";

const words = vi.movements;

export const metadata = { title: words.form.newTitle };

export default async function NewMovementPage() {
  const actor = await requireActor();
  const refused = whyNot(mayKeepMovements(actor));
  if (refused) return <RefusedPanel reason={refused} back={{ href: paths.movements() }} />;
  const crumbs = [{ label: words.title, href: paths.movements() }, { label: words.launch }];
  return (
    <>
      <PageHead title={words.form.newTitle} lead={words.form.newLead} crumbs={crumbs} />
      <MovementForm action={launchMovementAction} movement={null} plans={await listPublishedPlans(actor)} />
    </>
  );
}
