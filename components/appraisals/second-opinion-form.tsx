import { FormShell } from "@/components/forms/form-shell";
import { RadioGroup } from "@/components/forms/radio-group";
import { TextArea } from "@/components/forms/text-area";
import { ButtonLink } from "@/components/ui/button-link";
import { DataTable } from "@/components/ui/data-table";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import type { AppraisalDossier, ShownAppraisal } from "@/lib/appraisals/rules";
import { opinionMax } from "@/lib/appraisals/schema";
import { vi } from "@/lib/text/vi";
import type { FormAction } from "@/lib/web/form-state";
import { paths } from "@/lib/web/paths";

const words = vi.appraisals.second;
const { results, criterion: criterionName, reason, none } = vi.appraisals.dossier;

interface Props {
  dossier: AppraisalDossier;
  appraisal: ShownAppraisal;
  action: FormAction;
}

/** The first appraiser's findings, and the second one's word on them. */
export function SecondOpinionForm({ dossier, appraisal, action }: Props) {
  const rows = dossier.criteria.map((criterion) => ({
    criterion,
    finding: appraisal.findings.find((row) => row.criterionId === criterion.id) ?? null,
  }));
  return (
    <>
      <PageHead
        crumbs={[
          { label: vi.appraisals.title, href: paths.appraisals() },
          { label: dossier.subject.name, href: paths.appraisal(dossier.id) },
          { label: words.title },
        ]}
        title={words.title}
        lead={words.lead(dossier.subject.name, appraisal.appraiser)}
      />
      <Section id="ket-luan" title={words.findings}>
        <DataTable
          caption={words.findings}
          captionHidden
          rows={rows}
          rowKey={(row) => row.criterion.id}
          columns={[
            { key: "criterion", head: vi.plans.desk.criteria, cell: (row) => criterionName(row.criterion.code, row.criterion.text) },
            { key: "result", head: words.result, cell: (row) => (row.finding ? results[row.finding.result] : none) },
            { key: "reason", head: reason, cell: (row) => row.finding?.reason ?? "" },
          ]}
        />
      </Section>
      <div className="mt-6" />
      <FormShell
        action={action}
        hidden={{ id: dossier.id, version: String(dossier.version) }}
        initial={{ opinion: appraisal.secondOpinion }}
        submitLabel={words.submit}
        footer={
          <ButtonLink href={paths.appraisal(dossier.id)} look="second">
            {words.back}
          </ButtonLink>
        }
      >
        <RadioGroup
          name="agrees"
          label={words.agrees}
          boxes
          options={[
            { value: "YES", label: words.yes },
            { value: "NO", label: words.no },
          ]}
        />
        <TextArea name="opinion" label={words.opinion} hint={words.opinionHint} maxLength={opinionMax} />
        <p className="soft small">{words.changed}</p>
      </FormShell>
    </>
  );
}
