import { Refresher } from "@/components/ballots/refresher";
import { FormShell } from "@/components/forms/form-shell";
import { SubmitButton } from "@/components/forms/submit-button";
import { Note } from "@/components/ui/note";
import { ProgressBar } from "@/components/ui/progress-bar";
import type { SourceView } from "@/lib/proposing/source-view";
import { formatNumber } from "@/lib/text/format";
import { vi } from "@/lib/text/vi";
import type { FormAction } from "@/lib/web/form-state";

const words = vi.planProposals.progress;
const seconds = 3;

interface Props {
  proposalId: string;
  sources: readonly SourceView[];
  quiet: boolean;
  again: FormAction;
}

/** How far the reader is. The page asks for itself again, with script and without. */
export function ProgressPanel({ proposalId, sources, quiet, again }: Props) {
  const reading = sources.filter((source) => !source.read && source.refusal === null);
  return (
    <div role="status">
      <Refresher seconds={seconds} />
      <noscript>
        <meta httpEquiv="refresh" content={String(seconds)} />
      </noscript>
      {reading.map((source) => (
        <div key={source.id} className="my-4">
          <p>
            <b>{words.name(source.name)}</b> <Pages source={source} />
          </p>
          {source.pagesTotal ? <ProgressBar done={source.pagesDone} total={source.pagesTotal} label={words.label} bare /> : null}
        </div>
      ))}
      <p className="soft">{words.leave}</p>
      {quiet ? (
        <Note look="warn">
          <p>{words.slow}</p>
          <FormShell action={again} id="doc-lai" hidden={{ proposalId }} footer={<SubmitButton label={words.again} look="second" />} />
        </Note>
      ) : null}
    </div>
  );
}

function Pages({ source: { pagesDone, pagesTotal } }: { source: SourceView }) {
  if (pagesTotal === null) return words.waiting;
  return pagesDone === 0 ? words.started : words.pages(formatNumber(pagesDone), formatNumber(pagesTotal));
}
