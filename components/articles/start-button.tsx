import { FormShell } from "@/components/forms/form-shell";
import { SubmitButton } from "@/components/forms/submit-button";
import { vi } from "@/lib/text/vi";
import type { FormAction } from "@/lib/web/form-state";

/** Opens an empty story and goes on to writing. */
export function StartButton({ action, exemplarId, name }: { action: FormAction; exemplarId: string; name: string }) {
  return (
    <FormShell
      action={action}
      id={`viet-${exemplarId}`}
      hidden={{ exemplarId }}
      footer={<SubmitButton label={vi.articles.startFor(name)} look="second" />}
    />
  );
}
