"use client";
import { describedBy, FieldFrame, type FieldText } from "./field-frame";
import { useField } from "./form-context";

interface Props extends FieldText {
  /** ".pdf,.docx,image/*" */
  accept?: string | undefined;
  multiple?: boolean | undefined;
}

/** A file, for an UploadForm (files do not go through server actions). */
export function FileField({ name, label, hint, optional, accept, multiple }: Props) {
  const text = { name, label, hint, optional };
  const { id, error } = useField(name);
  return (
    <FieldFrame id={id} text={text} error={error}>
      <input
        id={id}
        name={name}
        type="file"
        accept={accept}
        multiple={multiple}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, text, error)}
      />
    </FieldFrame>
  );
}
