import { FormShell } from "@/components/forms/form-shell";
import { SimilarList } from "@/components/subjects/similar-list";
import { SubjectFields } from "@/components/subjects/subject-fields";
import { SubjectFindForm } from "@/components/subjects/subject-find-form";
import { PageHead } from "@/components/ui/page-head";
import { RefusedPanel } from "@/components/ui/refused-panel";
import { Section } from "@/components/ui/section";
import { requireActor } from "@/lib/auth/session";
import { departmentsWith, hasRole } from "@/lib/core/actor";
import { mayCreateSubject } from "@/lib/subjects/policy";
import { findSimilarSubjects, listSubjectChoices } from "@/lib/subjects/queries";
import { type SubjectKindName, subjectKinds } from "@/lib/subjects/schema";
import { sentenceOf } from "@/lib/text/sentences";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";
import { oneValue, withQuery } from "@/lib/web/query-string";
import { createSubjectAction } from "./actions";

export const metadata = { title: vi.subjects.newTitle };

type Asked = Record<string, string | string[] | undefined>;

const words = vi.subjects;

export default async function NewSubjectPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const actor = await requireActor();
  const verdict = mayCreateSubject(actor, { departmentId: null });
  if (!verdict.allowed) return <RefusedPanel reason={sentenceOf(verdict.reason)} back={{ href: paths.subjects() }} />;
  const asked = await searchParams;
  const kind = subjectKinds.find((known) => known === oneValue(asked.loai)) ?? null;
  const chosen = { kind, outside: oneValue(asked.ngoai) === "1", name: oneValue(asked.ten) ?? "" };
  const crumbs = [{ label: words.title, href: paths.subjects() }, { label: words.newTitle }];
  const units = hasRole(actor, "OFFICE", "COUNCIL_STANDING_BODY") ? null : departmentsWith(actor, "OFFICER", "DEPARTMENT_HEAD");
  return (
    <>
      <PageHead title={words.newTitle} lead={words.newLead} crumbs={crumbs} />
      {kind && chosen.name ? (
        <NewSubject
          kind={kind}
          outside={chosen.outside}
          name={chosen.name}
          similar={await findSimilarSubjects(actor, chosen.name)}
          choices={await listSubjectChoices(actor, units)}
        />
      ) : (
        <SubjectFindForm action={paths.newSubject()} kinds={subjectKinds} outsiders chosen={chosen} />
      )}
    </>
  );
}

interface Props {
  kind: SubjectKindName;
  outside: boolean;
  name: string;
  similar: Awaited<ReturnType<typeof findSimilarSubjects>>;
  choices: Awaited<ReturnType<typeof listSubjectChoices>>;
}

function NewSubject({ kind, outside, name, similar, choices }: Props) {
  const only = choices.departments.length === 1 ? choices.departments[0]?.id : undefined;
  const back = withQuery(paths.newSubject(), { loai: kind, ngoai: outside ? "1" : null });
  return (
    <>
      {similar.length > 0 ? (
        <Section id="gan-giong" title={words.find.nearTitle}>
          <SimilarList rows={similar} kinds={vi.common.kinds} />
        </Section>
      ) : (
        <p className="soft mb-4">{words.find.nearNone}</p>
      )}
      <p className="mb-5">
        <a href={back}>{words.find.change}</a>
      </p>
      <FormShell action={createSubjectAction} initial={{ name, departmentId: only ?? "" }} submitLabel={words.form.submit} id="moi">
        <SubjectFields kind={kind} external={outside} similar={similar} choices={choices} withUnit onlyNew />
      </FormShell>
    </>
  );
}
