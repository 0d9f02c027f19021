import { found } from "@/app/lam-viec/found";
import { CouncilForm } from "@/components/councils/council-form";
import { MemberForm } from "@/components/councils/member-form";
import { MemberTable } from "@/components/councils/member-table";
import { Banner } from "@/components/ui/banner";
import { Note } from "@/components/ui/note";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { requireActor } from "@/lib/auth/session";
import type { Actor } from "@/lib/core/actor";
import { today } from "@/lib/core/clock";
import { mayKeepCouncil } from "@/lib/councils/policy";
import { type CouncilView, getCouncil, listAppointable } from "@/lib/councils/queries";
import { councilWarnings } from "@/lib/councils/rules";
import { formatCount, formatDay } from "@/lib/text/format";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";
import { seen } from "@/lib/web/seen";
import { addCouncilMemberAction, endCouncilMemberAction, updateCouncilAction } from "../actions";

export const metadata = { title: vi.councils.councilList };

type Props = { params: Promise<{ councilId: string }>; searchParams: Promise<{ da?: string }> };

export default found(CouncilPage);

async function CouncilPage({ params, searchParams }: Props) {
  const actor = await requireActor();
  const [{ councilId }, { da }] = await Promise.all([params, searchParams]);
  const council = await seen(getCouncil(actor, councilId));
  const words = vi.councils;
  const keeps = mayKeepCouncil(actor).allowed;
  const { decisionNumber, decisionDate } = council;
  return (
    <>
      <Banner code={da} messages={words.done} />
      <PageHead
        title={council.name}
        lead={words.council.lead(formatCount(council.inOffice), formatCount(council.voting))}
        crumbs={[{ label: words.title, href: paths.councils() }, { label: words.councilList }]}
        meta={decisionNumber && decisionDate ? words.council.decision(decisionNumber, formatDay(decisionDate)) : null}
      />
      {councilWarnings(council.members, today()).map((warning) => (
        <Note key={warning} look="warn" title={words.warningTitle}>
          {words.warnings[warning]}
        </Note>
      ))}
      <Section id="thanh-vien" title={words.council.members}>
        <MemberTable members={council.members} today={today()} endAction={keeps ? endCouncilMemberAction : undefined} />
      </Section>
      {keeps ? <Keeping actor={actor} council={council} /> : null}
    </>
  );
}

async function Keeping({ actor, council }: { actor: Actor; council: CouncilView }) {
  const words = vi.councils.council;
  const persons = await listAppointable(actor);
  const initial = {
    name: council.name,
    decisionNumber: council.decisionNumber ?? "",
    decisionDate: council.decisionDate ? formatDay(council.decisionDate) : "",
  };
  return (
    <>
      <Section id="them" title={words.add}>
        <MemberForm action={addCouncilMemberAction} councilId={council.id} persons={persons} />
      </Section>
      <Section id="thong-tin" title={words.data}>
        <CouncilForm action={updateCouncilAction} submitLabel={words.save} initial={initial} councilId={council.id} />
      </Section>
    </>
  );
}
