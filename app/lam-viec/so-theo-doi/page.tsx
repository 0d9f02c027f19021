import { FilterForm } from "@/components/subjects/filter-form";
import { SubjectTable } from "@/components/subjects/subject-table";
import { Banner } from "@/components/ui/banner";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterLinks } from "@/components/ui/filter-links";
import { PageHead } from "@/components/ui/page-head";
import { Pagination } from "@/components/ui/pagination";
import { RefusedPanel } from "@/components/ui/refused-panel";
import { requireActor } from "@/lib/auth/session";
import { type Actor, departmentsWith } from "@/lib/core/actor";
import { pageNumber, pageSize } from "@/lib/core/page";
import { listHeldSubjectIds } from "@/lib/holds/queries";
import { mayImportRecords } from "@/lib/records/policy";
import { mayReadRegister, subjectsVisibleTo } from "@/lib/subjects/policy";
import { listSubjectChoices, listSubjects, type SubjectFilter } from "@/lib/subjects/queries";
import { subjectKinds } from "@/lib/subjects/schema";
import { sentenceOf } from "@/lib/text/sentences";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";
import { oneValue, withQuery } from "@/lib/web/query-string";

export const metadata = { title: vi.subjects.title };

type Asked = Record<string, string | string[] | undefined>;

const words = vi.subjects;

export default async function SubjectsPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const actor = await requireActor();
  const verdict = mayReadRegister(actor);
  if (!verdict.allowed) return <RefusedPanel reason={sentenceOf(verdict.reason)} back={{ href: paths.tasks() }} />;
  const asked = await searchParams;
  const filter = filterOf(asked);
  const scope = subjectsVisibleTo(actor);
  const [found, choices] = await Promise.all([
    listSubjects(actor, filter),
    listSubjectChoices(actor, scope.all ? null : scope.departmentIds),
  ]);
  const held = await listHeldSubjectIds(
    actor,
    found.rows.map((row) => row.id),
  );
  const kept = { q: filter.q, loai: filter.kind, "don-vi": filter.departmentId, xep: filter.sort === "newest" ? "moi" : null };
  const href = (more: Record<string, string | number | null>) => withQuery(paths.subjects(), { ...kept, ...more });
  return (
    <>
      <Banner code={asked.da} messages={vi.records.done} />
      <PageHead title={words.title} lead={scope.all ? words.lead : words.leadUnit} actions={<Actions actor={actor} />} />
      <FilterForm
        action={paths.subjects()}
        label={words.search.label}
        placeholder={words.search.placeholder}
        q={filter.q}
        selects={[
          {
            name: "loai",
            label: words.filter.kind,
            value: filter.kind,
            any: vi.subjects.filter.any,
            options: subjectKinds.map((value) => ({ value, label: vi.common.kinds[value] })),
          },
          {
            name: "don-vi",
            label: words.filter.unit,
            value: filter.departmentId,
            any: vi.subjects.filter.any,
            options: choices.departments.map((row) => ({ value: row.id, label: row.name })),
          },
        ]}
      />
      <FilterLinks
        label={words.sort.label}
        items={[
          { label: words.sort.name, href: href({ xep: null }), on: filter.sort === "name" },
          { label: words.sort.newest, href: href({ xep: "moi" }), on: filter.sort === "newest" },
        ]}
      />
      {found.rows.length > 0 ? (
        <SubjectTable rows={found.rows.map((row) => ({ ...row, held: held.has(row.id) }))} />
      ) : (
        <Nothing filtered={filter.q !== "" || filter.kind !== null || filter.departmentId !== null} />
      )}
      <Pagination page={found.page} pageSize={pageSize} total={found.total} noun={words.noun} hrefFor={(trang) => href({ trang })} />
    </>
  );
}

function filterOf(asked: Asked): SubjectFilter {
  const kind = oneValue(asked.loai);
  const departmentId = oneValue(asked["don-vi"]);
  return {
    q: oneValue(asked.q) ?? "",
    kind: subjectKinds.find((known) => known === kind) ?? null,
    departmentId: departmentId && /^[0-9a-f-]{36}$/.test(departmentId) ? departmentId : null,
    sort: oneValue(asked.xep) === "moi" ? "newest" : "name",
    page: pageNumber(asked.trang),
  };
}

function Actions({ actor }: { actor: Actor }) {
  const writes = mayImportRecords(actor).allowed;
  if (!writes && departmentsWith(actor, "OFFICER", "DEPARTMENT_HEAD").length === 0) return null;
  return (
    <>
      <ButtonLink href={paths.newSubject()}>{words.create}</ButtonLink>
      <ButtonLink href={paths.recordImport()} look="second">
        {words.importing}
      </ButtonLink>
    </>
  );
}

function Nothing({ filtered }: { filtered: boolean }) {
  if (!filtered) return <EmptyState title={words.empty.title}>{words.empty.text}</EmptyState>;
  return (
    <EmptyState title={words.empty.none} action={{ href: paths.subjects(), label: words.empty.clear }}>
      {words.empty.noneText}
    </EmptyState>
  );
}
