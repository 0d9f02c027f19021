import { notFound } from "next/navigation";
import { found } from "@/app/lam-viec/found";
import { PageHead } from "@/components/ui/page-head";
import { RefusedPanel } from "@/components/ui/refused-panel";
import { OutcomeForm } from "@/components/upward/outcome-form";
import { requireActor } from "@/lib/auth/session";
import { sentenceOf } from "@/lib/text/sentences";
import { vi } from "@/lib/text/vi";
import { mayRecordOutcome } from "@/lib/upward-submissions/policy";
import { getUpward } from "@/lib/upward-submissions/queries";
import { paths } from "@/lib/web/paths";
import { seen } from "@/lib/web/seen";
import { recordOutcomeAction } from "./actions";

export const metadata = { title: vi.upward.outcomeForm.crumb };

type Props = { params: Promise<{ listId: string; itemId: string }> };

const words = vi.upward.outcomeForm;

export default found(OutcomePage);

async function OutcomePage({ params }: Props) {
  const actor = await requireActor();
  const { listId, itemId } = await params;
  const list = await seen(getUpward(actor, listId));
  const item = list.items.find((row) => row.id === itemId);
  if (!item) notFound();
  const verdict = mayRecordOutcome(actor, list);
  const back = { href: paths.upwardSubmission(list.id), label: vi.upward.toList };
  if (!verdict.allowed) return <RefusedPanel reason={sentenceOf(verdict.reason)} back={back} />;
  const crumbs = [{ label: vi.upward.crumb, href: paths.upward() }, { label: list.title, href: back.href }, { label: words.crumb }];
  return (
    <>
      <PageHead title={words.title(item.candidate.subject.name)} lead={words.lead} crumbs={crumbs} />
      <OutcomeForm action={recordOutcomeAction} item={item} />
    </>
  );
}
