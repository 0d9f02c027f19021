import { notFound } from "next/navigation";
import { found } from "@/app/lam-viec/found";
import { EvidenceUpload } from "@/components/evidence/evidence-upload";
import { RemovableEvidence } from "@/components/evidence/removable-evidence";
import { Banner } from "@/components/ui/banner";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHead } from "@/components/ui/page-head";
import { RefusedPanel } from "@/components/ui/refused-panel";
import { Section } from "@/components/ui/section";
import { requireActor } from "@/lib/auth/session";
import { type DossierView, getDossier } from "@/lib/dossiers/queries";
import { minutesKey } from "@/lib/evidence/schema";
import { mayEditNomination } from "@/lib/nominations/policy";
import { whyNot } from "@/lib/text/sentences";
import { vi } from "@/lib/text/vi";
import { readFields } from "@/lib/web/kept-fields";
import { paths } from "@/lib/web/paths";
import { seen } from "@/lib/web/seen";
import type { SearchParams } from "../../../../list-address";
import { removeEvidenceAction } from "./actions";

const words = vi.evidence.form;

export const metadata = { title: words.title };

interface Props {
  params: Promise<{ nominationId: string; criterion: string }>;
  searchParams: Promise<SearchParams>;
}

export default found(EvidencePage);

async function EvidencePage({ params, searchParams }: Props) {
  const actor = await requireActor();
  const [{ nominationId, criterion: key }, { da, loi }] = await Promise.all([params, searchParams]);
  const dossier = await seen(getDossier(actor, nominationId));
  const refusal = whyNot(mayEditNomination(actor, dossier.facts));
  if (refusal) return <RefusedPanel reason={refusal} back={{ href: paths.nomination(dossier.id) }} />;
  const place = placeOf(dossier, key);
  if (!place) notFound();
  const back = `${paths.editNomination(dossier.id)}#${place.anchor}`;
  const wrong = refusalSentence(loi);
  return (
    <>
      <Banner code={da} messages={vi.evidence.done} />
      <PageHead
        title={place.title}
        lead={place.lead}
        crumbs={[
          { label: vi.nominations.crumb, href: paths.nominations() },
          { label: dossier.subject.name, href: paths.nomination(dossier.id) },
          { label: vi.nominations.write.crumb, href: back },
          { label: place.title },
        ]}
      />
      <p className="soft mb-4">{words.lead}</p>
      <EvidenceUpload
        action={paths.evidenceUpload(dossier.id)}
        criterion={key}
        refusal={wrong}
        typed={wrong ? await readFields() : undefined}
      />
      <Section id="da-co" title={words.existing}>
        <RemovableEvidence
          nominationId={dossier.id}
          criterion={key}
          pieces={dossier.evidence.filter((piece) => piece.criterionId === place.criterionId)}
          action={removeEvidenceAction}
        />
        <p className="mt-6">
          <ButtonLink href={back} look="second">
            {words.back}
          </ButtonLink>
        </p>
      </Section>
    </>
  );
}

function placeOf(dossier: DossierView, key: string) {
  if (key === minutesKey) return { title: words.titleMinutes, lead: dossier.subject.name, criterionId: null, anchor: "bien-ban" };
  const criterion = dossier.allCriteria.find((each) => each.id === key);
  if (!criterion) return null;
  return { title: words.title, lead: words.forCriterion(criterion.code, criterion.text), criterionId: key, anchor: `tc-${key}` };
}

function refusalSentence(code: string | string[] | undefined): string | undefined {
  const reasons: Readonly<Record<string, string>> = vi.evidence.reasons;
  return typeof code === "string" && Object.hasOwn(reasons, code) ? reasons[code] : undefined;
}
