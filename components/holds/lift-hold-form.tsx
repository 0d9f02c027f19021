import { FormShell } from "@/components/forms/form-shell";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { holds } from "@/lib/text/vi/holds";
import type { FormAction } from "@/lib/web/form-state";

/** Ends one hold, with the reason that stays in the history. */
export function LiftHoldForm({ action, holdId }: { action: FormAction; holdId: string }) {
  const words = holds.lift;
  return (
    <details className="mt-3">
      <summary>{words.submit}</summary>
      <FormShell
        action={action}
        hidden={{ id: holdId }}
        id={`ket-thuc-${holdId}`}
        footer={<SubmitButton label={words.submit} look="second" />}
      >
        <TextArea name="reason" label={words.reason} hint={words.reasonHint} rows={3} maxLength={2000} />
      </FormShell>
    </details>
  );
}
