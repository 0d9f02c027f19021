import type { AppraisalDossier } from "@/lib/appraisals/rules";
import { offers, outcomeFor } from "@/lib/plans/rules";
import { formatCount } from "@/lib/text/format";
import { vi } from "@/lib/text/vi";
import type { FormAction } from "@/lib/web/form-state";
import { ClosingFrame } from "./closing-frame";

const words = vi.appraisals.accepting;

/** What acceptance means for this dossier under its plan, before it is given. */
export function AcceptPreview({ dossier, action }: { dossier: AppraisalDossier; action: FormAction }) {
  return (
    <ClosingFrame dossier={dossier} words={words} action={action}>
      <p>{words.all(formatCount(dossier.criteria.length))}</p>
      {dossier.appraisal?.opinion ? (
        <section className="mt-4">
          <h2>{vi.appraisals.dossier.opinion}</h2>
          <p>{dossier.appraisal.opinion}</p>
        </section>
      ) : null}
      <p className="soft mt-4">{words.after[whereTo(dossier)]}</p>
    </ClosingFrame>
  );
}

function whereTo({ plan, subject }: AppraisalDossier): keyof typeof words.after {
  if (outcomeFor(plan.procedure, subject) === "PROPOSE_UPWARD") return "UPWARD";
  return offers(plan.procedure, "table") ? "COUNCIL" : "HEAD";
}
