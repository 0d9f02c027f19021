import { FormShell } from "@/components/forms/form-shell";
import { vi } from "@/lib/text/vi";
import type { FormAction } from "@/lib/web/form-state";
import { LinkSheet } from "./link-sheet";

/** Makes a one-time link and shows it once, in place. */
export function LinkForm({ action, userId }: { action: FormAction; userId: string }) {
  const words = vi.users.link;
  return (
    <FormShell action={action} hidden={{ id: userId }} doneMessage={words.done}>
      <LinkSheet />
    </FormShell>
  );
}
