import { ConditionVerdict } from "@/components/records/condition-verdict";
import { Sheet } from "@/components/ui/sheet";
import { SheetButton } from "@/components/ui/sheet-button";
import { StateMark } from "@/components/ui/state-mark";
import type { AppraisalDossier, FindingRow } from "@/lib/appraisals/rules";
import { formatCount } from "@/lib/text/format";
import { vi } from "@/lib/text/vi";
import { CriterionHead } from "./criterion-head";
import { DossierPaper } from "./dossier-paper";
import { earlierOf } from "./earlier-of";

const words = vi.appraisals.dossier;
const looks = { MET: "ok", RETURN: "back", ASK: "wait" } as const;

/** The same two columns for those who read only. */
export function FindingsView({ dossier }: { dossier: AppraisalDossier }) {
  const findings = dossier.appraisal?.findings ?? [];
  const all = formatCount(dossier.criteria.length);
  return (
    <>
      <div className="split">
        <DossierPaper snapshot={dossier.snapshot} before={dossier.before} changed={dossier.changed} />
        <Sheet id="tieu-chi" label={words.criteria(all)} close={words.backToDossier}>
          <div className="h-row">
            <h2>{words.criteria(all)}</h2>
          </div>
          {dossier.criteria.map((criterion) => (
            <section key={criterion.id} className="crit">
              <h3 className="font-sans text-base font-semibold">{words.criterion(criterion.code, criterion.text)}</h3>
              <CriterionHead
                criterion={criterion}
                snapshot={dossier.snapshot}
                earlier={earlierOf(dossier, criterion.id)}
                register={criterion.evaluation ? <ConditionVerdict evaluation={criterion.evaluation} /> : undefined}
              />
              <Conclusion finding={findings.find((row) => row.criterionId === criterion.id)} />
            </section>
          ))}
          {dossier.appraisal ? (
            <section className="crit">
              <h3 className="font-sans text-base font-semibold">{words.opinion}</h3>
              <p>{dossier.appraisal.opinion || words.noOpinion}</p>
            </section>
          ) : null}
        </Sheet>
      </div>
      <p className="mt-4">
        <SheetButton sheet="tieu-chi">{words.seeCriteria(formatCount(findings.length), all)}</SheetButton>
      </p>
    </>
  );
}

function Conclusion({ finding }: { finding: FindingRow | undefined }) {
  if (!finding) return <p className="mt-2 soft">{words.none}</p>;
  return (
    <p className="mt-2">
      <StateMark look={looks[finding.result]}>{words.results[finding.result]}</StateMark>
      {finding.reason ? <span className="block">{finding.reason}</span> : null}
    </p>
  );
}
