import { found } from "@/app/lam-viec/found";
import { ConfirmRevocationForm } from "@/components/exemplars/confirm-revocation-form";
import { ProposeRevocationForm } from "@/components/exemplars/propose-revocation-form";
import { RevocationFacts } from "@/components/exemplars/revocation-facts";
import { WithdrawRevocationForm } from "@/components/exemplars/withdraw-revocation-form";
import { Banner } from "@/components/ui/banner";
import { Note } from "@/components/ui/note";
import { PageHead } from "@/components/ui/page-head";
import { RefusedPanel } from "@/components/ui/refused-panel";
import { requireActor } from "@/lib/auth/session";
import type { Actor } from "@/lib/core/actor";
import { maySeeCandidates } from "@/lib/exemplars/policy";
import { mayConfirmRevocation, mayProposeRevocation, mayWithdrawRevocation, type Revocable } from "@/lib/revocations/policy";
import { getRevocable } from "@/lib/revocations/queries";
import { sentenceOf, whyNot } from "@/lib/text/sentences";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";
import { seen } from "@/lib/web/seen";
import { confirmRevocationAction, proposeRevocationAction, withdrawRevocationAction } from "./actions";

export const metadata = { title: vi.exemplars.revoke.crumb };

type Props = { params: Promise<{ recognitionId: string }>; searchParams: Promise<{ da?: string }> };

const words = vi.exemplars.revoke;

export default found(RevocationPage);

async function RevocationPage({ params, searchParams }: Props) {
  const actor = await requireActor();
  const [{ recognitionId }, { da }] = await Promise.all([params, searchParams]);
  const recognition = await seen(getRevocable(actor, recognitionId));
  if (!maySeeCandidates(actor).allowed) {
    return <RefusedPanel reason={sentenceOf("exemplars.revokersOnly")} back={{ href: paths.recognitions() }} />;
  }
  const crumbs = [
    { label: vi.exemplars.crumb, href: paths.recognitions() },
    { label: recognition.decision.number, href: paths.decision(recognition.decision.id) },
    { label: words.crumb },
  ];
  return (
    <>
      <Banner code={da} messages={vi.exemplars.done} />
      <PageHead title={words.title(recognition.name)} lead={words.lead} crumbs={crumbs} />
      <RevocationFacts recognition={recognition} />
      <div className="mt-6">
        <NextStep actor={actor} recognition={recognition} />
      </div>
    </>
  );
}

/** Propose, confirm, take back, or why this reader can do neither. */
function NextStep({ actor, recognition }: { actor: Actor; recognition: Revocable }) {
  const { recognitionId, course, regime, symbol } = recognition;
  if (course === "REVOKED") return <Note look="stop">{words.done}</Note>;
  if (course === "NONE") {
    const refused = whyNot(mayProposeRevocation(actor, recognition));
    return refused ? <Note>{refused}</Note> : <ProposeRevocationForm action={proposeRevocationAction} recognitionId={recognitionId} />;
  }
  const refused = whyNot(mayConfirmRevocation(actor, recognition));
  if (refused) {
    return (
      <>
        <Note look="warn" title={words.waiting}>
          {refused}
        </Note>
        {mayWithdrawRevocation(actor, recognition).allowed ? (
          <WithdrawRevocationForm action={withdrawRevocationAction} recognitionId={recognitionId} />
        ) : null}
      </>
    );
  }
  const hint = vi.exemplars.decide.numberHint[regime](symbol);
  return <ConfirmRevocationForm action={confirmRevocationAction} recognitionId={recognitionId} hint={hint} />;
}
