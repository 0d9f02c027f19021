import type { ReactNode } from "react";
import { StateMark } from "@/components/ui/state-mark";
import type { FindingRow } from "@/lib/appraisals/rules";
import type { Snapshot } from "@/lib/nominations/schema";
import { vi } from "@/lib/text/vi";
import { EvidenceList } from "./evidence-list";

const words = vi.appraisals.dossier;

export interface CriterionView {
  id: string;
  code: string;
  text: string;
  negative: boolean;
}

interface Props {
  criterion: CriterionView;
  snapshot: Snapshot;
  /** The earlier appraisal of this criterion, and whether claim or evidence changed since. */
  earlier: { version: number; finding: FindingRow | null; changed: boolean } | null;
  /** What the register says, for a criterion with a condition. */
  register?: ReactNode | undefined;
}

/** What is known of a criterion before anybody concludes: claim, evidence, the register, the last finding. */
export function CriterionHead({ criterion, snapshot, earlier, register }: Props) {
  const claim = snapshot.criteria.find((row) => row.id === criterion.id)?.claim ?? "";
  const evidence = snapshot.evidence.filter((piece) => piece.criterionId === criterion.id);
  return (
    <>
      {criterion.negative ? (
        <p className="soft">{snapshot.negativeDeclared ? words.negativeYes : words.negativeNo}</p>
      ) : (
        <p className="soft line-clamp-3">{claim || words.noClaim}</p>
      )}
      {criterion.negative && evidence.length === 0 ? null : <EvidenceList items={evidence} label={words.evidenceOf(criterion.code)} />}
      {register ? <div className="clear-both mb-3 [&_summary]:float-none">{register}</div> : null}
      {earlier ? (
        <p className="small">
          <StateMark look={earlier.changed ? "gold" : "plain"}>
            {earlier.changed ? words.changedSince(earlier.version) : words.unchangedSince(earlier.version)}
          </StateMark>
          {earlier.finding ? (
            <span className="soft block">
              {words.beforeFinding(earlier.version, words.results[earlier.finding.result], earlier.finding.reason)}
            </span>
          ) : null}
        </p>
      ) : null}
    </>
  );
}
