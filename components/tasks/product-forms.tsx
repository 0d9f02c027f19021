import { FileField } from "@/components/forms/file-field";
import { FormShell } from "@/components/forms/form-shell";
import { SelectField } from "@/components/forms/select-field";
import { TextField } from "@/components/forms/text-field";
import { UploadForm } from "@/components/forms/upload-form";
import { acceptedExtensions, otherProduct, taskLengths } from "@/lib/tasks/schema";
import { vi } from "@/lib/text/vi";
import type { FormAction } from "@/lib/web/form-state";

const words = vi.tasks.products;

interface Props {
  turn: Record<string, string>;
  uploadTo: string;
  refusal: string | undefined;
  linkable: readonly { value: string; label: string }[];
  addLink: FormAction;
}

/** Two ways to show a product: a file, or what was done in the system. */
export function ProductForms({ turn, uploadTo, refusal, linkable, addLink }: Props) {
  return (
    <>
      <h3>{words.fileTitle}</h3>
      <UploadForm action={uploadTo} submitLabel={words.upload} refusal={refusal}>
        <FileField name="file" label={words.file} hint={words.fileHint} accept={acceptedExtensions} />
        <TextField name="text" label={words.text} maxLength={taskLengths.product} optional />
      </UploadForm>
      <h3>{words.linkTitle}</h3>
      <FormShell id="chon" action={addLink} hidden={turn} submitLabel={words.addLink}>
        <SelectField name="link" label={words.link} options={[...linkable, { value: otherProduct, label: words.other }]} />
        <TextField name="text" label={words.text} hint={words.textHint} maxLength={taskLengths.product} optional />
      </FormShell>
    </>
  );
}
