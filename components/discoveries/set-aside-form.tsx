import { ConfirmStep } from "@/components/forms/confirm-step";
import { FormShell } from "@/components/forms/form-shell";
import { TextArea } from "@/components/forms/text-area";
import { discoveries } from "@/lib/text/vi/discoveries";
import type { FormAction } from "@/lib/web/form-state";

/** Sets a suggestion aside, with the reason its suggester reads. */
export function SetAsideForm({ action, discovery }: { action: FormAction; discovery: { id: string; suggester: string | null } }) {
  const words = discoveries.setAside;
  return (
    <FormShell action={action} hidden={{ id: discovery.id }} id="gac">
      <TextArea name="reason" label={words.reason} hint={words.reasonHint} rows={3} maxLength={1000} />
      <ConfirmStep open={words.open} title={words.title} submitLabel={words.submit}>
        <p>{words.what(discovery.suggester ?? discoveries.anonymous)}</p>
      </ConfirmStep>
    </FormShell>
  );
}
