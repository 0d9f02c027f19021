import { DecisionForm } from "@/components/exemplars/decision-form";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { RefusedPanel } from "@/components/ui/refused-panel";
import { requireActor } from "@/lib/auth/session";
import { today } from "@/lib/core/clock";
import { isDeputyOnly, mayDecide, mayRecognise } from "@/lib/exemplars/policy";
import { findSigner, listCandidates } from "@/lib/exemplars/queries";
import { formatDay } from "@/lib/text/format";
import { sentenceOf } from "@/lib/text/sentences";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";
import { recogniseNominationsAction } from "./actions";

export const metadata = { title: vi.exemplars.decide.title };

type Props = { searchParams: Promise<{ "ke-hoach"?: string; nam?: string }> };

const words = vi.exemplars.decide;

export default async function DecidePage({ searchParams }: Props) {
  const actor = await requireActor();
  const { "ke-hoach": planId, nam } = await searchParams;
  const verdict = mayDecide(actor);
  if (!verdict.allowed) return <RefusedPanel reason={sentenceOf(verdict.reason)} back={{ href: paths.recognitions() }} />;
  const [candidates, signer] = await Promise.all([listCandidates(actor), findSigner(actor)]);
  const rows = candidates.filter((row) => row.plan.id === planId && String(row.year) === nam && row.standing === "READY" && !row.upward);
  const free = rows.filter((row) => mayRecognise(actor, row).allowed);
  const plan = free[0]?.plan;
  const crumbs = [{ label: vi.exemplars.crumb, href: paths.recognitions() }, { label: words.crumb }];
  const deputy = isDeputyOnly(actor);
  return (
    <>
      <PageHead title={words.title} lead={plan ? words.lead(plan.title, Number(nam)) : undefined} crumbs={crumbs} />
      {plan ? (
        <DecisionForm
          action={recogniseNominationsAction}
          plan={plan}
          year={Number(nam)}
          free={free}
          held={rows.filter((row) => row.held)}
          today={today()}
          initial={{
            signedOn: formatDay(today()),
            signerName: signer.name,
            signerTitle: deputy ? signer.deputyTitle : signer.title,
            signAuthority: deputy ? "KT" : "NONE",
          }}
        />
      ) : (
        <EmptyState title={words.nobodyTitle} action={{ href: paths.recognitions(), label: vi.exemplars.title }}>
          {words.nobodyText}
        </EmptyState>
      )}
    </>
  );
}
