import { FormShell } from "@/components/forms/form-shell";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHead } from "@/components/ui/page-head";
import type { AppraisalDossier } from "@/lib/appraisals/rules";
import { offers, outcomeFor } from "@/lib/plans/rules";
import { formatCount } from "@/lib/text/format";
import { vi } from "@/lib/text/vi";
import type { FormAction } from "@/lib/web/form-state";
import { paths } from "@/lib/web/paths";

const words = vi.appraisals.accepting;

/** What acceptance means for this dossier under its plan, before it is given. */
export function AcceptPreview({ dossier, action }: { dossier: AppraisalDossier; action: FormAction }) {
  const { subject, snapshot, appraisal } = dossier;
  return (
    <>
      <PageHead
        crumbs={[
          { label: vi.appraisals.title, href: paths.appraisals() },
          { label: subject.name, href: paths.appraisal(dossier.id) },
          { label: words.title },
        ]}
        title={words.title}
        lead={words.lead(subject.name, snapshot.department)}
      />
      <p>{words.all(formatCount(dossier.criteria.length))}</p>
      {appraisal?.opinion ? (
        <section className="mt-4">
          <h2>{vi.appraisals.dossier.opinion}</h2>
          <p>{appraisal.opinion}</p>
        </section>
      ) : null}
      <p className="soft mt-4">{words.after[whereTo(dossier)]}</p>
      <FormShell
        action={action}
        hidden={{ id: dossier.id, version: String(dossier.version) }}
        submitLabel={words.submit}
        footer={
          <ButtonLink href={paths.appraisal(dossier.id)} look="second">
            {words.back}
          </ButtonLink>
        }
      />
    </>
  );
}

function whereTo({ plan, subject }: AppraisalDossier): keyof typeof words.after {
  if (outcomeFor(plan.procedure, subject) === "PROPOSE_UPWARD") return "UPWARD";
  return offers(plan.procedure, "table") ? "COUNCIL" : "HEAD";
}
