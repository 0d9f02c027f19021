import { found } from "@/app/lam-viec/found";
import { PageHead } from "@/components/ui/page-head";
import { RefusedPanel } from "@/components/ui/refused-panel";
import { ComposeForm } from "@/components/upward/compose-form";
import { requireActor } from "@/lib/auth/session";
import { sentenceOf } from "@/lib/text/sentences";
import { vi } from "@/lib/text/vi";
import { mayEditUpward } from "@/lib/upward-submissions/policy";
import { getUpward, listListable } from "@/lib/upward-submissions/queries";
import { paths } from "@/lib/web/paths";
import { seen } from "@/lib/web/seen";
import { editUpwardAction } from "./actions";

export const metadata = { title: vi.upward.compose.editTitle };

type Props = { params: Promise<{ listId: string }> };

const words = vi.upward.compose;

export default found(EditUpwardPage);

async function EditUpwardPage({ params }: Props) {
  const actor = await requireActor();
  const list = await seen(getUpward(actor, (await params).listId));
  const verdict = mayEditUpward(actor, list);
  const back = { href: paths.upwardSubmission(list.id), label: vi.upward.toList };
  if (!verdict.allowed) return <RefusedPanel reason={sentenceOf(verdict.reason)} back={back} />;
  const rows = await listListable(actor, list.planId, list.year, list.id);
  const crumbs = [{ label: vi.upward.crumb, href: paths.upward() }, { label: list.title, href: back.href }, { label: words.editTitle }];
  return (
    <>
      <PageHead title={words.editTitle} lead={words.lead(list.planTitle, list.year)} crumbs={crumbs} />
      <ComposeForm
        action={editUpwardAction}
        hidden={{ id: list.id }}
        rows={rows}
        recipients={list.plan.recipients}
        year={list.year}
        list={list}
      />
    </>
  );
}
