import { ConfirmStep } from "@/components/forms/confirm-step";
import { FormShell } from "@/components/forms/form-shell";
import { RadioGroup } from "@/components/forms/radio-group";
import { TextArea } from "@/components/forms/text-area";
import { revocationGrounds } from "@/lib/revocations/schema";
import { vi } from "@/lib/text/vi";
import type { FormAction } from "@/lib/web/form-state";

const words = vi.exemplars.revoke;

/** The first of two people: ground by code and in words. */
export function ProposeRevocationForm({ action, recognitionId }: { action: FormAction; recognitionId: string }) {
  return (
    <FormShell action={action} hidden={{ recognitionId }}>
      <RadioGroup
        name="groundCode"
        label={words.groundCode}
        options={revocationGrounds.map((value) => ({ value, label: words.grounds[value] }))}
      />
      <TextArea name="ground" label={words.ground} hint={words.groundHint} rows={5} maxLength={2000} />
      <ConfirmStep open={words.propose} title={words.proposeTitle} submitLabel={words.propose}>
        <p>{words.proposeWhat}</p>
      </ConfirmStep>
    </FormShell>
  );
}
