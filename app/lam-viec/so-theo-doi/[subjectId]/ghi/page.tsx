import { found } from "@/app/lam-viec/found";
import { RecordForm } from "@/components/records/record-form";
import { PageHead } from "@/components/ui/page-head";
import { RefusedPanel } from "@/components/ui/refused-panel";
import { requireActor } from "@/lib/auth/session";
import { today } from "@/lib/core/clock";
import { mayEnterRecord } from "@/lib/records/policy";
import { getSubject } from "@/lib/subjects/queries";
import { sentenceOf } from "@/lib/text/sentences";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";
import { seen } from "@/lib/web/seen";
import { enterRecordAction } from "./actions";

export const metadata = { title: vi.records.enter.title };

export default found(EnterRecordPage);

async function EnterRecordPage({ params }: { params: Promise<{ subjectId: string }> }) {
  const actor = await requireActor();
  const { subjectId } = await params;
  const subject = await seen(getSubject(actor, subjectId));
  const verdict = mayEnterRecord(actor, subject);
  if (!verdict.allowed) return <RefusedPanel reason={sentenceOf(verdict.reason)} back={{ href: paths.subject(subject.id) }} />;
  const crumbs = [
    { label: vi.subjects.title, href: paths.subjects() },
    { label: subject.name, href: paths.subject(subject.id) },
    { label: vi.records.enter.link },
  ];
  return (
    <>
      <PageHead title={vi.records.enter.title} lead={vi.records.enter.lead(subject.name)} crumbs={crumbs} />
      <RecordForm action={enterRecordAction} subjectId={subject.id} kind={subject.kind} year={Number(today().slice(0, 4))} />
    </>
  );
}
