import { found } from "@/app/lam-viec/found";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { RefusedPanel } from "@/components/ui/refused-panel";
import { ComposeForm } from "@/components/upward/compose-form";
import { requireActor } from "@/lib/auth/session";
import { today } from "@/lib/core/clock";
import { id } from "@/lib/core/fields";
import { sentenceOf } from "@/lib/text/sentences";
import { vi } from "@/lib/text/vi";
import { mayComposeUpward } from "@/lib/upward-submissions/policy";
import { getUpwardPlan, listListable } from "@/lib/upward-submissions/queries";
import { paths } from "@/lib/web/paths";
import { seen } from "@/lib/web/seen";
import { composeUpwardAction } from "./actions";

export const metadata = { title: vi.upward.compose.title };

type Props = { searchParams: Promise<{ "ke-hoach"?: string; nam?: string }> };

const words = vi.upward.compose;

export default found(NewUpwardPage);

async function NewUpwardPage({ searchParams }: Props) {
  const actor = await requireActor();
  const given = await searchParams;
  const verdict = mayComposeUpward(actor);
  if (!verdict.allowed) return <RefusedPanel reason={sentenceOf(verdict.reason)} back={{ href: paths.upward() }} />;
  const planId = id.safeParse(given["ke-hoach"]).data;
  const year = /^\d{4}$/.test(given.nam ?? "") ? Number(given.nam) : Number(today().slice(0, 4));
  const crumbs = [{ label: vi.upward.crumb, href: paths.upward() }, { label: words.crumb }];
  if (!planId) return <Nobody crumbs={crumbs} />;
  const plan = await seen(getUpwardPlan(actor, planId));
  const rows = await listListable(actor, plan.id, year, null);
  if (rows.length === 0) return <Nobody crumbs={crumbs} />;
  return (
    <>
      <PageHead title={words.title} lead={words.lead(plan.title, year)} crumbs={crumbs} />
      <ComposeForm
        action={composeUpwardAction}
        hidden={{ planId: plan.id, year: String(year) }}
        rows={rows}
        recipients={plan.recipients}
        year={year}
      />
    </>
  );
}

function Nobody({ crumbs }: { crumbs: { label: string; href?: string }[] }) {
  return (
    <>
      <PageHead title={words.title} crumbs={crumbs} />
      <EmptyState title={words.emptyTitle} action={{ href: paths.upward(), label: vi.upward.title }}>
        {words.emptyText}
      </EmptyState>
    </>
  );
}
