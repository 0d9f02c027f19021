import type { AppraisalDossier } from "@/lib/appraisals/rules";
import { returnedFindings } from "@/lib/appraisals/rules";
import { vi } from "@/lib/text/vi";
import type { FormAction } from "@/lib/web/form-state";
import { ClosingFrame } from "./closing-frame";

const words = vi.appraisals.returning;

/** Exactly what the unit will read, before it is sent. */
export function ReturnPreview({ dossier, action }: { dossier: AppraisalDossier; action: FormAction }) {
  const { subject, snapshot, appraisal } = dossier;
  const returned = returnedFindings(dossier.criteria, appraisal?.findings ?? []);
  const nameOf = (id: string) => {
    const criterion = dossier.criteria.find((row) => row.id === id);
    return criterion ? vi.appraisals.dossier.criterion(criterion.code, criterion.text) : "";
  };
  return (
    <ClosingFrame dossier={dossier} words={words} action={action}>
      <article className="paper max-w-[44rem]" aria-label={words.letter}>
        <p>
          <b>{words.sentTo(snapshot.department)}</b>
        </p>
        <p>{words.greeting(subject.name, dossier.version)}</p>
        <ol>
          {returned.map((finding) => (
            <li key={finding.criterionId}>
              <h2>{nameOf(finding.criterionId)}</h2>
              <p>{finding.reason}</p>
            </li>
          ))}
        </ol>
        {appraisal?.opinion ? (
          <section>
            <h2>{words.opinion}</h2>
            <p>{appraisal.opinion}</p>
          </section>
        ) : null}
      </article>
      <p className="soft mt-6">{words.after}</p>
    </ClosingFrame>
  );
}
