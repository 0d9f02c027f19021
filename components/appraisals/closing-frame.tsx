import type { ReactNode } from "react";
import { FormShell } from "@/components/forms/form-shell";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHead } from "@/components/ui/page-head";
import type { AppraisalDossier } from "@/lib/appraisals/rules";
import { vi } from "@/lib/text/vi";
import type { FormAction } from "@/lib/web/form-state";
import { paths } from "@/lib/web/paths";

interface Props {
  dossier: AppraisalDossier;
  words: { title: string; lead: (name: string, unit: string) => string; submit: string; back: string };
  action: FormAction;
  /** What will happen. */
  children: ReactNode;
}

/** The last step of an appraisal: what it means, then the one button. */
export function ClosingFrame({ dossier, words, action, children }: Props) {
  const { subject, snapshot } = dossier;
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
      {children}
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
