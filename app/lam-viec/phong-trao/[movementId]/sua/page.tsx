import { found } from "@/app/lam-viec/found";
import { MovementForm } from "@/components/movements/movement-form";
import { PageHead } from "@/components/ui/page-head";
import { RefusedPanel } from "@/components/ui/refused-panel";
import { requireActor } from "@/lib/auth/session";
import { mayKeepMovements } from "@/lib/movements/policy";
import { getMovement } from "@/lib/movements/queries";
import { listPublishedPlans } from "@/lib/plans/queries";
import { whyNot } from "@/lib/text/sentences";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";
import { seen } from "@/lib/web/seen";
import { updateMovementAction } from "./actions";

const words = vi.movements;

export const metadata = { title: words.form.editTitle };

export default found(EditMovementPage);

async function EditMovementPage({ params }: { params: Promise<{ movementId: string }> }) {
  const [actor, { movementId }] = [await requireActor(), await params];
  const movement = await seen(getMovement(actor, movementId));
  const refused = whyNot(mayKeepMovements(actor));
  if (refused) return <RefusedPanel reason={refused} back={{ href: paths.movement(movement.id) }} />;
  const crumbs = [
    { label: words.title, href: paths.movements() },
    { label: movement.name, href: paths.movement(movement.id) },
    { label: words.page.edit },
  ];
  return (
    <>
      <PageHead title={words.form.editTitle} lead={movement.name} crumbs={crumbs} />
      <MovementForm action={updateMovementAction} movement={movement} plans={await listPublishedPlans(actor)} />
    </>
  );
}
