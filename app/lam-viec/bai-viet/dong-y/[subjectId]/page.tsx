import { found } from "@/app/lam-viec/found";
import { ConsentTable } from "@/components/consents/consent-table";
import { GiveForm } from "@/components/consents/give-form";
import { HistoryTable } from "@/components/consents/history-table";
import { Banner } from "@/components/ui/banner";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { requireActor } from "@/lib/auth/session";
import { mayKeepConsents } from "@/lib/consents/policy";
import { getConsents } from "@/lib/consents/queries";
import { today } from "@/lib/core/clock";
import { formatDay } from "@/lib/text/format";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";
import { seen } from "@/lib/web/seen";
import { giveConsentAction, withdrawConsentAction } from "./actions";

export const metadata = { title: vi.consents.crumb };

type Props = { params: Promise<{ subjectId: string }>; searchParams: Promise<{ da?: string }> };

const words = vi.consents;

export default found(ConsentsPage);

async function ConsentsPage({ params, searchParams }: Props) {
  const actor = await requireActor();
  const [{ subjectId }, { da }] = await Promise.all([params, searchParams]);
  const subject = await seen(getConsents(actor, subjectId));
  const keeps = mayKeepConsents(actor, subject).allowed;
  const open = subject.fields.filter((row) => row.current === null).map((row) => row.field);
  const crumbs = [{ label: vi.articles.crumb, href: paths.articles() }, { label: words.crumb }];
  return (
    <>
      <Banner code={da} messages={words.done} />
      <PageHead
        title={words.title(subject.name)}
        lead={subject.kind === "INDIVIDUAL" ? words.lead : words.leadGroup}
        crumbs={crumbs}
        actions={subject.articleId ? <a href={paths.article(subject.articleId)}>{words.story}</a> : undefined}
      />
      <Section id="muc" title={words.table.title}>
        <ConsentTable subject={subject} action={keeps ? withdrawConsentAction : null} />
      </Section>
      {keeps && open.length > 0 ? (
        <Section id="ghi-nhan" title={words.give.title}>
          <GiveForm action={giveConsentAction} subjectId={subject.subjectId} open={open} today={formatDay(today())} />
        </Section>
      ) : null}
      <Section id="lan-ghi" title={words.history.title}>
        <HistoryTable rows={subject.history} />
      </Section>
    </>
  );
}
