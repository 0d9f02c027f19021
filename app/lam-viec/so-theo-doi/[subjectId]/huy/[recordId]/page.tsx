import { notFound } from "next/navigation";
import { found } from "@/app/lam-viec/found";
import { VoidRecordForm } from "@/components/records/void-record-form";
import { PageHead } from "@/components/ui/page-head";
import { RefusedPanel } from "@/components/ui/refused-panel";
import { requireActor } from "@/lib/auth/session";
import { mayVoidRecord } from "@/lib/records/policy";
import { getRecord } from "@/lib/records/queries";
import { sentenceOf } from "@/lib/text/sentences";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";
import { seen } from "@/lib/web/seen";
import { voidRecordAction } from "./actions";

export const metadata = { title: vi.records.voiding.title };

export default found(VoidRecordPage);

async function VoidRecordPage({ params }: { params: Promise<{ subjectId: string; recordId: string }> }) {
  const actor = await requireActor();
  const { subjectId, recordId } = await params;
  const record = await seen(getRecord(actor, recordId));
  if (record.subjectId !== subjectId) notFound();
  const verdict = mayVoidRecord(actor, record);
  if (!verdict.allowed) return <RefusedPanel reason={sentenceOf(verdict.reason)} back={{ href: paths.subject(subjectId) }} />;
  const crumbs = [
    { label: vi.subjects.title, href: paths.subjects() },
    { label: record.subject.name, href: paths.subject(subjectId) },
    { label: vi.records.voiding.link },
  ];
  return (
    <>
      <PageHead title={vi.records.voiding.title} lead={vi.records.voiding.lead} crumbs={crumbs} />
      <VoidRecordForm action={voidRecordAction} record={record} />
    </>
  );
}
