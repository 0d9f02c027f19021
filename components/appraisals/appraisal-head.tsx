import { ButtonLink } from "@/components/ui/button-link";
import { PageHead } from "@/components/ui/page-head";
import { StateMark } from "@/components/ui/state-mark";
import type { AppraisalDossier } from "@/lib/appraisals/rules";
import { formatDate, formatDay } from "@/lib/text/format";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";

const words = vi.appraisals.dossier;

interface Props {
  dossier: AppraisalDossier;
  /** Whom this dossier waits for is shown only while it waits. */
  mayTakeOver: boolean;
  maySecond: boolean;
}

/** Whose dossier, which submission, who appraises it, until when. */
export function AppraisalHead({ dossier, mayTakeOver, maySecond }: Props) {
  const { subject, snapshot, appraisal, received } = dossier;
  const lead = words.lead(vi.common.kinds[subject.kind].toLowerCase(), snapshot.department, dossier.year);
  const due = received && dossier.due ? ` ${words.due(formatDay(dossier.due))}` : "";
  return (
    <PageHead
      crumbs={[{ label: vi.appraisals.title, href: paths.appraisals() }, { label: subject.name }]}
      title={subject.name}
      lead={lead + due}
      meta={
        <>
          <Standing dossier={dossier} />
          {dossier.submittedAt ? (
            <span className="soft">
              {words.version(dossier.version, formatDate(dossier.submittedAt))}
              {dossier.before ? (
                <>
                  {", "}
                  <a href={paths.nominationVersions(dossier.id)}>{words.compare(dossier.before.version)}</a>
                </>
              ) : null}
            </span>
          ) : null}
          {appraisal ? <span className="soft">{words.appraiser(appraisal.appraiser)}</span> : null}
        </>
      }
      actions={
        <>
          {maySecond ? <ButtonLink href={paths.secondAppraisal(dossier.id)}>{words.giveSecond}</ButtonLink> : null}
          {mayTakeOver ? (
            <ButtonLink href={paths.takeOverAppraisal(dossier.id)} look="quiet">
              {words.takeOver}
            </ButtonLink>
          ) : null}
          <ButtonLink href={paths.nomination(dossier.id)} look="quiet">
            {words.openNomination}
          </ButtonLink>
        </>
      }
    />
  );
}

function Standing({ dossier }: { dossier: AppraisalDossier }) {
  const { appraisal } = dossier;
  if (appraisal?.closedAt && appraisal.outcome === "RETURNED")
    return <StateMark look="back">{words.closedReturned(formatDate(appraisal.closedAt))}</StateMark>;
  if (appraisal?.closedAt) return <StateMark look="ok">{words.closedAccepted(formatDate(appraisal.closedAt))}</StateMark>;
  return <StateMark look="wait">{appraisal ? words.waiting : words.notBegun}</StateMark>;
}
