import { found } from "@/app/lam-viec/found";
import { ImportPreview } from "@/components/records/import-preview";
import { PageHead } from "@/components/ui/page-head";
import { requireActor } from "@/lib/auth/session";
import { getImportPreview } from "@/lib/imports/queries";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";
import { seen } from "@/lib/web/seen";
import { commitImportAction } from "./actions";

export const metadata = { title: vi.records.importing.preview.title };

const words = vi.records.importing;

export default found(ImportPreviewPage);

async function ImportPreviewPage({ params }: { params: Promise<{ fileId: string }> }) {
  const actor = await requireActor();
  const { fileId } = await params;
  const preview = await seen(getImportPreview(actor, fileId));
  const crumbs = [
    { label: vi.subjects.title, href: paths.subjects() },
    { label: words.title, href: paths.recordImport() },
    { label: words.preview.title },
  ];
  return (
    <>
      <PageHead
        title={words.preview.title}
        lead={preview.imported ? undefined : words.preview.lead(preview.fileName)}
        crumbs={crumbs}
        actions={<a href={paths.recordImport()}>{words.preview.again}</a>}
      />
      <ImportPreview action={commitImportAction} fileId={preview.id} imported={preview.imported} rows={preview.rows} />
    </>
  );
}
