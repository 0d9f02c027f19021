import { DateField } from "@/components/forms/date-field";
import { FileField } from "@/components/forms/file-field";
import { SelectField } from "@/components/forms/select-field";
import { TextField } from "@/components/forms/text-field";
import { UploadForm } from "@/components/forms/upload-form";

import { acceptedExtensions, deliveryLengths, paperForms } from "@/lib/obligations/schema";
import { obligations } from "@/lib/text/vi/obligations";

interface Props {
  /** Address the file is posted to. */
  action: string;
  /** The office may say the day a paper came. */
  dates: boolean;
  refusal?: string | undefined;
  typed?: Record<string, string> | undefined;
}

const words = obligations.paper;

/** Gives in a plan or a report; a plain post, with and without script. */
export function GivePaper({ action, dates, refusal, typed }: Props) {
  const options = paperForms.map((form) => ({ value: form, label: obligations.deliveries.forms[form] }));
  return (
    <UploadForm action={action} submitLabel={words.submit} refusal={refusal} typed={typed} id="nop">
      <SelectField name="form" label={words.form} options={options} />
      <FileField name="file" label={words.file} hint={words.fileHint} accept={acceptedExtensions} />
      <TextField name="documentNumber" label={words.number} hint={words.numberHint} maxLength={deliveryLengths.documentNumber} optional />
      <TextField name="note" label={words.note} maxLength={deliveryLengths.note} optional />
      {dates ? <DateField name="receivedOn" label={words.receivedOn} hint={words.receivedOnHint} optional /> : null}
    </UploadForm>
  );
}
