import { FileField } from "@/components/forms/file-field";
import { UploadForm } from "@/components/forms/upload-form";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHead } from "@/components/ui/page-head";
import { RefusedPanel } from "@/components/ui/refused-panel";
import { requireActor } from "@/lib/auth/session";
import { mayUploadImport } from "@/lib/imports/policy";
import { sentenceOf } from "@/lib/text/sentences";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";
import { oneValue } from "@/lib/web/query-string";

export const metadata = { title: vi.records.importing.title };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const words = vi.records.importing;

export default async function ImportPage({ searchParams }: Props) {
  const actor = await requireActor();
  const verdict = mayUploadImport(actor);
  if (!verdict.allowed) return <RefusedPanel reason={sentenceOf(verdict.reason)} back={{ href: paths.subjects() }} />;
  const refusal = oneValue((await searchParams).loi);
  const crumbs = [{ label: vi.subjects.title, href: paths.subjects() }, { label: words.title }];
  return (
    <>
      <PageHead title={words.title} lead={words.lead} crumbs={crumbs} />
      <ol className="mb-5 list-decimal pl-5" aria-label={words.stepsLabel}>
        {words.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p className="mb-6">
        <ButtonLink href={paths.recordTemplate()} look="second" download>
          {words.template}
        </ButtonLink>
      </p>
      <UploadForm
        action={paths.recordUpload()}
        submitLabel={words.submit}
        refusal={refusal ? (words.refusals[refusal] ?? sentenceOf(refusal)) : undefined}
      >
        <FileField name="file" label={words.file} hint={words.fileHint} accept=".xlsx,.csv" />
      </UploadForm>
    </>
  );
}
