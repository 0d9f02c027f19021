import { ConfirmStep } from "@/components/forms/confirm-step";
import { FormShell } from "@/components/forms/form-shell";
import { TextArea } from "@/components/forms/text-area";
import { vi } from "@/lib/text/vi";
import type { FormAction } from "@/lib/web/form-state";

const words = vi.exemplars.revoke;

/** The proposer thinks again: the reason, and what it means. */
export function WithdrawRevocationForm({ action, recognitionId }: { action: FormAction; recognitionId: string }) {
  return (
    <FormShell action={action} hidden={{ recognitionId }}>
      <TextArea name="reason" label={words.withdrawReason} hint={words.withdrawReasonHint} rows={3} maxLength={2000} />
      <ConfirmStep open={words.withdraw} title={words.withdraw} submitLabel={words.withdraw} look="quiet">
        <p>{words.withdrawWhat}</p>
      </ConfirmStep>
    </FormShell>
  );
}
