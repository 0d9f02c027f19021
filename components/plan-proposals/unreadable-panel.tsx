import { FormShell } from "@/components/forms/form-shell";
import { SubmitButton } from "@/components/forms/submit-button";
import { Note } from "@/components/ui/note";
import type { SourceView } from "@/lib/proposing/source-view";
import { vi } from "@/lib/text/vi";
import type { FormAction } from "@/lib/web/form-state";
import { unreadableReason } from "./shown-source";

const words = vi.planProposals;

interface Props {
  proposalId: string;
  sources: readonly SourceView[];
  /** null: nothing more can be done with this proposal. */
  again: FormAction | null;
}

/** What could not be read, why, and what to do. */
export function UnreadablePanel({ proposalId, sources, again }: Props) {
  const refused = sources.filter((source) => source.refusal !== null);
  if (refused.length === 0) return null;
  return (
    <Note look="warn" title={words.unreadable.title}>
      {refused.map((source) => (
        <p key={source.id}>
          {words.unreadable.reason(source.name)} {unreadableReason(source.refusal ?? "")}
        </p>
      ))}
      {again ? (
        <FormShell
          action={again}
          id="doc-lai"
          hidden={{ proposalId }}
          footer={<SubmitButton label={words.progress.again} look="second" />}
        />
      ) : null}
    </Note>
  );
}
