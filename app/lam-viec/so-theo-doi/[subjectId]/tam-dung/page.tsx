import { found } from "@/app/lam-viec/found";
import { HoldList } from "@/components/holds/hold-list";
import { PlaceHoldForm } from "@/components/holds/place-hold-form";
import { Banner } from "@/components/ui/banner";
import { PageHead } from "@/components/ui/page-head";
import { RefusedPanel } from "@/components/ui/refused-panel";
import { Section } from "@/components/ui/section";
import { requireActor } from "@/lib/auth/session";
import { today } from "@/lib/core/clock";
import { mayPlaceHold, mayReadHoldReason } from "@/lib/holds/policy";
import { listHolds } from "@/lib/holds/queries";
import { getSubject } from "@/lib/subjects/queries";
import { sentenceOf } from "@/lib/text/sentences";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";
import { seen } from "@/lib/web/seen";
import { liftHoldAction, placeHoldAction } from "./actions";

export const metadata = { title: vi.holds.title };

type Props = { params: Promise<{ subjectId: string }>; searchParams: Promise<{ da?: string }> };

export default found(HoldPage);

async function HoldPage({ params, searchParams }: Props) {
  const actor = await requireActor();
  const { subjectId } = await params;
  const subject = await seen(getSubject(actor, subjectId));
  const reads = mayReadHoldReason(actor);
  if (!reads.allowed) return <RefusedPanel reason={sentenceOf(reads.reason)} back={{ href: paths.subject(subject.id) }} />;
  const [rows, { da }] = await Promise.all([listHolds(actor, subject.id), searchParams]);
  const places = mayPlaceHold(actor).allowed;
  const crumbs = [
    { label: vi.subjects.title, href: paths.subjects() },
    { label: subject.name, href: paths.subject(subject.id) },
    { label: vi.holds.title },
  ];
  return (
    <>
      <Banner code={da} messages={vi.holds.done} />
      <PageHead title={vi.holds.title} lead={vi.holds.lead(subject.name)} crumbs={crumbs} />
      <Section id="cac-lan" title={vi.holds.heading}>
        <HoldList rows={rows} lift={places ? liftHoldAction : undefined} />
      </Section>
      {places ? (
        <Section id="moi" title={vi.holds.place.heading}>
          <PlaceHoldForm action={placeHoldAction} subject={subject} today={today()} />
        </Section>
      ) : null}
    </>
  );
}
