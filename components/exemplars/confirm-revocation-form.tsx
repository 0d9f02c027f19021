import { ConfirmStep } from "@/components/forms/confirm-step";
import { FormShell } from "@/components/forms/form-shell";
import { TextField } from "@/components/forms/text-field";
import { vi } from "@/lib/text/vi";
import type { FormAction } from "@/lib/web/form-state";

const words = vi.exemplars.revoke;

/** The second person: the number of the decision, and what will happen. */
export function ConfirmRevocationForm({ action, recognitionId, hint }: { action: FormAction; recognitionId: string; hint: string }) {
  return (
    <FormShell action={action} hidden={{ recognitionId }}>
      <TextField name="decisionNumber" label={words.number} hint={hint} size="short" maxLength={40} />
      <ConfirmStep open={words.confirm} title={words.confirmTitle} submitLabel={words.confirm}>
        <p>{words.confirmWhat}</p>
      </ConfirmStep>
    </FormShell>
  );
}
