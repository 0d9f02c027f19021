import { found } from "@/app/lam-viec/found";
import { RefuseForm } from "@/components/exemplars/refuse-form";
import { PageHead } from "@/components/ui/page-head";
import { RefusedPanel } from "@/components/ui/refused-panel";
import { requireActor } from "@/lib/auth/session";
import { mayRefuse } from "@/lib/exemplars/policy";
import { getCandidate } from "@/lib/exemplars/queries";
import { sentenceOf } from "@/lib/text/sentences";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";
import { seen } from "@/lib/web/seen";
import { refuseNominationAction } from "./actions";

export const metadata = { title: vi.exemplars.refuse.crumb };

type Props = { params: Promise<{ nominationId: string }> };

const words = vi.exemplars.refuse;

export default found(RefusePage);

async function RefusePage({ params }: Props) {
  const actor = await requireActor();
  const candidate = await seen(getCandidate(actor, (await params).nominationId));
  const verdict = mayRefuse(actor, candidate);
  if (!verdict.allowed) return <RefusedPanel reason={sentenceOf(verdict.reason)} back={{ href: paths.recognitions() }} />;
  const crumbs = [{ label: vi.exemplars.crumb, href: paths.recognitions() }, { label: words.crumb }];
  return (
    <>
      <PageHead title={words.title(candidate.subject.name)} lead={words.lead} crumbs={crumbs} />
      <RefuseForm action={refuseNominationAction} candidate={candidate} />
    </>
  );
}
