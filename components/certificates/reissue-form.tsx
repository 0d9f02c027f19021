import { ConfirmStep } from "@/components/forms/confirm-step";
import { FormShell } from "@/components/forms/form-shell";
import { TextArea } from "@/components/forms/text-area";
import type { Certificate } from "@/lib/certificates/rules";
import { vi } from "@/lib/text/vi";
import type { FormAction } from "@/lib/web/form-state";

const words = vi.certificates.reissue;

/** Why it is issued again, and what becomes of the old one. */
export function ReissueForm({ action, certificate }: { action: FormAction; certificate: Certificate }) {
  return (
    <FormShell action={action} hidden={{ id: certificate.id }}>
      <TextArea name="reason" label={words.reason} hint={words.reasonHint} rows={3} maxLength={500} />
      <ConfirmStep open={words.open} title={words.confirmTitle} submitLabel={words.submit}>
        <p>{words.confirmWhat(certificate.holderName, certificate.serialText)}</p>
      </ConfirmStep>
    </FormShell>
  );
}
