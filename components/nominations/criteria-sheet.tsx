import { formatCount } from "../../lib/text/format";
import { vi } from "../../lib/text/vi";
import { EvidenceList } from "../evidence/evidence-list";
import { Sheet } from "../ui/sheet";
import { StateMark } from "../ui/state-mark";
import type { FindingView, WritingCriterion, WritingPiece } from "./writing-view";

interface Props {
  id: string;
  criteria: readonly WritingCriterion[];
  evidence: readonly WritingPiece[];
  negativeDeclared: boolean;
  findings: readonly FindingView[];
  /** The plan asks for minutes of the unit. */
  minutes: boolean;
}

const words = vi.nominations.view;

/** Criteria with their evidence and what the appraisal said, beside the paper; a pull-up sheet on phones. */
export function CriteriaSheet({ id, criteria, evidence, negativeDeclared, findings, minutes }: Props) {
  const proven = (criterion: WritingCriterion) =>
    criterion.negative ? negativeDeclared : evidence.some((piece) => piece.criterionId === criterion.id);
  return (
    <Sheet id={id} label={words.evidenceTitle(formatCount(criteria.length))} close={words.closeSheet}>
      <div className="h-row">
        <h2>{words.evidenceTitle(formatCount(criteria.length))}</h2>
        <p className="soft small">{words.evidenceCount(formatCount(criteria.filter(proven).length), formatCount(criteria.length))}</p>
      </div>
      {criteria.map((criterion) => (
        <div key={criterion.id} className="crit">
          <h3 className="font-sans text-base font-semibold">{vi.nominations.write.criterion(criterion.code, criterion.text)}</h3>
          {criterion.negative ? (
            <p className="small soft">{negativeDeclared ? words.declared : words.notDeclared}</p>
          ) : (
            <EvidenceList pieces={evidence.filter((piece) => piece.criterionId === criterion.id)} none={words.noEvidence} />
          )}
          <FindingLine finding={findings.find((finding) => finding.criterionId === criterion.id)} />
        </div>
      ))}
      {minutes ? (
        <div className="crit">
          <h3 className="font-sans text-base font-semibold">{words.minutes}</h3>
          <EvidenceList pieces={evidence.filter((piece) => piece.criterionId === null)} none={vi.nominations.write.noMinutes} />
        </div>
      ) : null}
      <p className="small soft border-t border-line py-3">{vi.evidence.notScanned}</p>
    </Sheet>
  );
}

function FindingLine({ finding }: { finding: FindingView | undefined }) {
  if (!finding) return null;
  if (finding.result === "MET")
    return (
      <p>
        <StateMark look="ok">{words.met}</StateMark>
      </p>
    );
  return (
    <p className="small">
      <StateMark look={finding.result === "RETURN" ? "back" : "wait"}>
        {finding.result === "RETURN" ? words.returnedHere : words.askedHere}
      </StateMark>{" "}
      {finding.reason}
    </p>
  );
}
