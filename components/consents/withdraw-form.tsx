import { ConfirmStep } from "@/components/forms/confirm-step";
import { FormShell } from "@/components/forms/form-shell";
import type { ConsentField } from "@/lib/consents/schema";
import { vi } from "@/lib/text/vi";
import type { FormAction } from "@/lib/web/form-state";

const words = vi.consents.table;

/** Writes down that the consent to one field was withdrawn. */
export function WithdrawForm({ action, subjectId, field }: { action: FormAction; subjectId: string; field: ConsentField }) {
  return (
    <FormShell action={action} id={`rut-${field.toLowerCase()}`} hidden={{ subjectId, field }}>
      <ConfirmStep
        open={words.withdraw}
        title={words.withdrawTitle(vi.consents.fields[field])}
        submitLabel={words.withdrawSubmit}
        look="quiet"
      >
        <p>{words.withdrawWhat}</p>
      </ConfirmStep>
    </FormShell>
  );
}
