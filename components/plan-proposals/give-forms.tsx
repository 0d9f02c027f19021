import { FileField } from "@/components/forms/file-field";
import { FormShell } from "@/components/forms/form-shell";
import { TextArea } from "@/components/forms/text-area";
import { UploadForm } from "@/components/forms/upload-form";
import { vi } from "@/lib/text/vi";
import type { FormAction } from "@/lib/web/form-state";
import { paths } from "@/lib/web/paths";

const words = vi.planProposals;

interface Props {
  paste: FormAction;
  /** Another rendering of this proposal; null begins one. */
  proposalId: string | null;
  /** Why the file was not taken, already a sentence. */
  refusal: string | undefined;
}

/** A file, or pasted text. */
export function GiveForms({ paste, proposalId, refusal }: Props) {
  const hidden = { proposalId: proposalId ?? "" };
  return (
    <>
      <h2>{words.byFile}</h2>
      <UploadForm action={paths.planUpload()} hidden={hidden} submitLabel={words.upload} refusal={refusal}>
        <FileField name="file" label={words.file} hint={words.fileHint} multiple accept=".pdf,.docx,.html,.htm,.txt,.png,.jpg,.jpeg" />
      </UploadForm>
      <details className="section">
        <summary>{words.byPaste}</summary>
        <FormShell action={paste} id="dan" hidden={hidden} submitLabel={words.pasteSubmit}>
          <TextArea name="text" label={words.paste} hint={words.pasteHint} rows={10} />
        </FormShell>
      </details>
    </>
  );
}
