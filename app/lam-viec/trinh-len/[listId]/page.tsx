import { found } from "@/app/lam-viec/found";
import { Banner } from "@/components/ui/banner";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHead } from "@/components/ui/page-head";
import { StateMark } from "@/components/ui/state-mark";
import { OutcomeTable } from "@/components/upward/outcome-table";
import { UpwardSheet } from "@/components/upward/upward-sheet";
import { requireActor } from "@/lib/auth/session";
import { formatDay } from "@/lib/text/format";
import { vi } from "@/lib/text/vi";
import { mayEditUpward, mayRecordOutcome, maySignUpward } from "@/lib/upward-submissions/policy";
import { getUpward } from "@/lib/upward-submissions/queries";
import type { Upward } from "@/lib/upward-submissions/rules";
import { paths } from "@/lib/web/paths";
import { seen } from "@/lib/web/seen";

export const metadata = { title: vi.upward.crumb };

type Props = { params: Promise<{ listId: string }>; searchParams: Promise<{ da?: string }> };

const words = vi.upward.list;

export default found(UpwardListPage);

async function UpwardListPage({ params, searchParams }: Props) {
  const actor = await requireActor();
  const [{ listId }, { da }] = await Promise.all([params, searchParams]);
  const list = await seen(getUpward(actor, listId));
  const crumbs = [{ label: vi.upward.crumb, href: paths.upward() }, { label: list.number ?? list.title }];
  return (
    <>
      <Banner code={da} messages={vi.upward.done} />
      <PageHead
        title={list.title}
        lead={words.lead(list.recipient)}
        crumbs={crumbs}
        state={<State list={list} />}
        actions={<Acts id={list.id} edits={mayEditUpward(actor, list).allowed} signs={maySignUpward(actor, list).allowed} />}
      />
      <UpwardSheet list={list} />
      <p className="small soft mt-2">{words.printHint}</p>
      {list.sent ? <OutcomeTable list={list} records={mayRecordOutcome(actor, list).allowed} /> : null}
    </>
  );
}

function State({ list }: { list: Upward }) {
  if (list.sentOn === null) return <StateMark look="wait">{vi.upward.lists.draft}</StateMark>;
  return <StateMark look="issued">{vi.upward.lists.sent(list.number ?? "", formatDay(list.sentOn))}</StateMark>;
}

function Acts({ id, edits, signs }: { id: string; edits: boolean; signs: boolean }) {
  return (
    <>
      {signs ? <ButtonLink href={paths.signUpward(id)}>{words.sign}</ButtonLink> : null}
      {edits ? (
        <ButtonLink href={paths.editUpward(id)} look="second">
          {words.edit}
        </ButtonLink>
      ) : null}
    </>
  );
}
