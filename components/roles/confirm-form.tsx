import { ConfirmStep } from "@/components/forms/confirm-step";
import { FormShell } from "@/components/forms/form-shell";
import { vi } from "@/lib/text/vi";
import type { FormAction } from "@/lib/web/form-state";

interface Props {
  roleId: string;
  confirm: FormAction | null;
  drop: FormAction | null;
}

/** The second person's yes, and the no of either. */
export function ConfirmForm({ roleId, confirm, drop }: Props) {
  const words = vi.roles;
  return (
    <>
      {confirm ? <FormShell action={confirm} hidden={{ id: roleId }} submitLabel={words.confirmSubmit} id="dong-y" /> : null}
      {drop ? (
        <FormShell action={drop} hidden={{ id: roleId }} id="bo">
          <ConfirmStep open={confirm ? words.dropOpen : words.withdrawOpen} title={words.dropTitle} submitLabel={words.drop}>
            <p>{words.dropText}</p>
          </ConfirmStep>
        </FormShell>
      ) : null}
    </>
  );
}
