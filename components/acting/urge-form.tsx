import { ConfirmStep } from "@/components/forms/confirm-step";
import { FormShell } from "@/components/forms/form-shell";
import { formatCount } from "@/lib/text/format";
import { acting } from "@/lib/text/vi/acting";
import type { FormAction } from "@/lib/web/form-state";

const words = acting.urge;

/** One button to remind those who have not delivered, after saying whom. */
export function UrgeForm({ planId, due, action }: { planId: string; due: { count: number; units: number }; action: FormAction }) {
  if (due.count === 0) return <p className="soft">{words.none}</p>;
  return (
    <FormShell action={action} hidden={{ planId }} id="nhac">
      <ConfirmStep open={words.open} title={words.title} submitLabel={words.submit} look="main">
        <p>{words.what(formatCount(due.count), formatCount(due.units))}</p>
      </ConfirmStep>
    </FormShell>
  );
}
