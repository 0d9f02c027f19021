import type { ReactNode } from "react";
import type { FormAction } from "../../lib/web/form-state";
import { ConfirmStep } from "../forms/confirm-step";
import { FormShell } from "../forms/form-shell";
import type { ButtonLook } from "../ui/button";

interface Props {
  action: FormAction;
  id: string;
  hidden: Record<string, string>;
  words: { open: string; title: string; submit: string };
  look?: ButtonLook | undefined;
  /** What exactly will happen. */
  children: ReactNode;
}

/** One step of the session: says what will happen, asks once, and sends nothing but the id. */
export function FinalStep({ action, id, hidden, words, look = "main", children }: Props) {
  return (
    <FormShell action={action} id={id} hidden={hidden}>
      <ConfirmStep open={words.open} title={words.title} submitLabel={words.submit} look={look}>
        {children}
      </ConfirmStep>
    </FormShell>
  );
}
