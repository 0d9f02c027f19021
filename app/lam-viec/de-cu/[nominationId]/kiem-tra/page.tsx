import { found } from "@/app/lam-viec/found";
import { ConfirmStep } from "@/components/forms/confirm-step";
import { FormShell } from "@/components/forms/form-shell";
import { MissingList } from "@/components/nominations/missing-list";
import { Banner } from "@/components/ui/banner";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHead } from "@/components/ui/page-head";
import { RefusedPanel } from "@/components/ui/refused-panel";
import { requireActor } from "@/lib/auth/session";
import { type DossierView, getDossier } from "@/lib/dossiers/queries";
import { dossierOf } from "@/lib/dossiers/rules";
import { maySubmitNomination, needsAgencyHead } from "@/lib/nominations/policy";
import { type MissingPart, missingParts } from "@/lib/nominations/rules";
import { criteriaFor } from "@/lib/plans/rules";
import { formatCount } from "@/lib/text/format";
import { whyNot } from "@/lib/text/sentences";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";
import { seen } from "@/lib/web/seen";
import type { SearchParams } from "../../list-address";
import { submitNominationAction } from "./actions";

const words = vi.nominations.check;

export const metadata = { title: words.crumb };

interface Props {
  params: Promise<{ nominationId: string }>;
  searchParams: Promise<SearchParams>;
}

export default found(CheckNominationPage);

async function CheckNominationPage({ params, searchParams }: Props) {
  const actor = await requireActor();
  const [{ nominationId }, { da }] = await Promise.all([params, searchParams]);
  const dossier = await seen(getDossier(actor, nominationId));
  const refusal = whyNot(maySubmitNomination(actor, dossier.facts));
  if (refusal) return <RefusedPanel reason={refusal} back={{ href: paths.nomination(dossier.id) }} />;
  const criteria = criteriaFor(dossier.allCriteria, { kind: dossier.subject.kind, workFieldId: dossier.workFieldId });
  const missing = missingParts(dossierOf(dossier), criteria, dossier.plan.procedure);
  return (
    <>
      <Banner code={da} messages={vi.nominations.done} />
      <PageHead
        title={words.title(dossier.subject.name)}
        lead={missing.length > 0 ? words.leadMissing(formatCount(missing.length)) : words.leadReady}
        crumbs={[
          { label: vi.nominations.crumb, href: paths.nominations() },
          { label: dossier.subject.name, href: paths.nomination(dossier.id) },
          { label: words.crumb },
        ]}
      />
      <MissingList nominationId={dossier.id} groups={groupsOf(dossier, criteria, missing)} />
      <Ending dossier={dossier} complete={missing.length === 0} />
    </>
  );
}

function Ending({ dossier, complete }: { dossier: DossierView; complete: boolean }) {
  const back = (
    <ButtonLink href={paths.editNomination(dossier.id)} look={complete ? "second" : "main"}>
      {words.back}
    </ButtonLink>
  );
  if (!complete) return <p className="mt-6">{back}</p>;
  return (
    <FormShell action={submitNominationAction} hidden={checkedAs(dossier)} footer={back}>
      <ConfirmStep open={words.submit} title={words.submitTitle} submitLabel={words.submit} look="main">
        <p>{words.submitText(dossier.subject.name, dossier.version + 1)}</p>
        {needsAgencyHead(dossier.facts) ? <p>{words.toAgencyHead}</p> : null}
      </ConfirmStep>
    </FormShell>
  );
}

/** What was shown here is what is handed in, or nothing is. */
function checkedAs({ id, lockVersion, evidenceVersion }: DossierView) {
  return { id, lockVersion: String(lockVersion), evidenceVersion: String(evidenceVersion) };
}

const declarations = new Set(["consentBasis", "truth"]);
const deliberation = (part: MissingPart) => part.key.startsWith("deliberat") || part.key === "minutes";

function groupsOf(dossier: DossierView, criteria: readonly { id: string; code: string; text: string }[], missing: readonly MissingPart[]) {
  const free = missing.filter((part) => part.criterionId === null);
  return [
    { key: "chung", title: words.general, missing: free.filter((part) => !declarations.has(part.key) && !deliberation(part)) },
    ...criteria.map(({ id, code, text }) => ({
      key: id,
      title: vi.nominations.write.criterion(code, text),
      missing: missing.filter((part) => part.criterionId === id),
    })),
    ...(dossier.plan.procedure.unitDeliberation
      ? [{ key: "bien-ban", title: words.deliberation, missing: free.filter(deliberation) }]
      : []),
    { key: "cam-doan", title: words.declarations, missing: free.filter((part) => declarations.has(part.key)) },
  ];
}
