import { ConfirmStep } from "@/components/forms/confirm-step";
import { FormShell } from "@/components/forms/form-shell";
import { TextArea } from "@/components/forms/text-area";
import { withdrawReasonLength } from "@/lib/registrations/schema";
import { registrations } from "@/lib/text/vi/registrations";
import type { FormAction } from "@/lib/web/form-state";

interface Props {
  action: FormAction;
  registration: { id: string; year: number; subject: { name: string } };
}

/** Takes a registration off the list, after saying why, and what that means. */
export function WithdrawForm({ action, registration }: Props) {
  const words = registrations.withdraw;
  return (
    <FormShell action={action} hidden={{ id: registration.id }} id="rut">
      <TextArea name="reason" label={words.reason} hint={words.reasonHint} rows={3} maxLength={withdrawReasonLength} />
      <ConfirmStep open={words.open} title={words.title} submitLabel={words.submit} look="quiet">
        <p>{words.what(registration.subject.name, registration.year)}</p>
      </ConfirmStep>
    </FormShell>
  );
}
