import { acceptedExtensions, evidenceLengths } from "../../lib/evidence/schema";
import { vi } from "../../lib/text/vi";
import { FileField } from "../forms/file-field";
import { TextField } from "../forms/text-field";
import { UploadForm } from "../forms/upload-form";

interface Props {
  /** Address the file is posted to. */
  action: string;
  criterion: string;
  refusal?: string | undefined;
  typed?: Record<string, string> | undefined;
}

const words = vi.evidence.form;

/** A file with what it is and the page that matters; a plain post, with and without script. */
export function EvidenceUpload({ action, criterion, refusal, typed }: Props) {
  return (
    <UploadForm action={action} submitLabel={words.submit} hidden={{ criterion }} refusal={refusal} typed={typed}>
      <FileField name="file" label={words.file} hint={words.fileHint} accept={acceptedExtensions} />
      <TextField name="text" label={words.text} hint={words.textHint} maxLength={evidenceLengths.text} optional />
      <TextField name="page" label={words.page} hint={words.pageHint} size="tiny" maxLength={evidenceLengths.page} optional />
    </UploadForm>
  );
}
