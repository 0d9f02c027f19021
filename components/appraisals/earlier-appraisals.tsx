import { Section } from "@/components/ui/section";
import type { ShownAppraisal } from "@/lib/appraisals/rules";
import { formatDate } from "@/lib/text/format";
import { vi } from "@/lib/text/vi";

const words = vi.appraisals.dossier;

interface Props {
  appraisals: readonly ShownAppraisal[];
  /** Criterion id → "1. Chấp hành …". */
  criterionNames: ReadonlyMap<string, string>;
}

/** What was sent back before, word for word. */
export function EarlierAppraisals({ appraisals, criterionNames }: Props) {
  const closed = appraisals.filter((appraisal) => appraisal.closedAt !== null);
  if (closed.length === 0) return null;
  return (
    <Section id="lan-truoc" title={words.earlierTitle}>
      {[...closed].reverse().map((appraisal) => (
        <details key={appraisal.id}>
          <summary>
            {words.earlier(
              appraisal.version,
              words.outcomes[appraisal.outcome === "ACCEPTED" ? "ACCEPTED" : "RETURNED"],
              appraisal.closedAt ? formatDate(appraisal.closedAt) : "",
            )}
          </summary>
          <dl className="facts">
            {appraisal.findings
              .filter((finding) => finding.result === "RETURN")
              .map((finding) => (
                <div key={finding.criterionId}>
                  <dt>{criterionNames.get(finding.criterionId) ?? ""}</dt>
                  <dd>{finding.reason}</dd>
                </div>
              ))}
          </dl>
          {appraisal.opinion ? <p>{appraisal.opinion}</p> : null}
        </details>
      ))}
    </Section>
  );
}
