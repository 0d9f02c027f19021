import { found } from "@/app/lam-viec/found";
import { DepartmentFacts } from "@/components/departments/department-facts";
import { NamesTable } from "@/components/departments/names-table";
import { standingLooks } from "@/components/departments/standing-looks";
import { Banner } from "@/components/ui/banner";
import { ButtonLink } from "@/components/ui/button-link";
import { Note } from "@/components/ui/note";
import { PageHead } from "@/components/ui/page-head";
import { RefusedPanel } from "@/components/ui/refused-panel";
import { Section } from "@/components/ui/section";
import { StateMark } from "@/components/ui/state-mark";
import { mayViewAdministration } from "@/lib/agencies/policy";
import { requireActor } from "@/lib/auth/session";
import { mayChangeLife, mayEditDepartment } from "@/lib/departments/policy";
import { getDepartment, getDepartmentTies, listDepartmentNames } from "@/lib/departments/queries";
import { formatCount } from "@/lib/text/format";
import { sentenceOf } from "@/lib/text/sentences";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";
import { seen } from "@/lib/web/seen";

export const metadata = { title: vi.departments.title };

type Props = { params: Promise<{ departmentId: string }>; searchParams: Promise<{ da?: string }> };

const words = vi.departments;

export default found(DepartmentPage);

async function DepartmentPage({ params, searchParams }: Props) {
  const actor = await requireActor();
  const [{ departmentId }, { da }] = await Promise.all([params, searchParams]);
  const department = await seen(getDepartment(actor, departmentId));
  const verdict = mayViewAdministration(actor);
  if (!verdict.allowed) return <RefusedPanel reason={sentenceOf(verdict.reason)} back={{ href: paths.tasks() }} />;
  const [ties, names] = await Promise.all([getDepartmentTies(actor, department.id), listDepartmentNames(actor)]);
  const into = department.mergedIntoId ? { id: department.mergedIntoId, name: names.get(department.mergedIntoId) ?? "" } : null;
  const left = !department.active && department.activeTo !== null && ties.persons + ties.roles > 0;
  const crumbs = [
    { label: vi.agencies.admin, href: paths.admin() },
    { label: words.title, href: paths.adminDepartments() },
    { label: department.name },
  ];
  return (
    <>
      <Banner code={da} messages={words.done} />
      <PageHead
        title={department.name}
        crumbs={crumbs}
        state={<StateMark look={standingLooks[department.standing]}>{words.standings[department.standing]}</StateMark>}
        actions={
          <Acts id={department.id} edit={mayEditDepartment(actor, department).allowed} change={mayChangeLife(actor, department).allowed} />
        }
      />
      {left ? <Note look="warn">{words.leftovers(count(ties.persons), count(ties.roles))}</Note> : null}
      <DepartmentFacts department={department} ties={ties} into={into} linked />
      <Section id="ten" title={words.names}>
        <NamesTable names={department.names} />
      </Section>
    </>
  );
}

function Acts({ id, edit, change }: { id: string; edit: boolean; change: boolean }) {
  if (!edit) return null;
  return (
    <>
      <ButtonLink href={paths.editDepartment(id)} look="second">
        {words.edit}
      </ButtonLink>
      {change ? (
        <>
          <ButtonLink href={paths.renameDepartment(id)} look="second">
            {words.rename}
          </ButtonLink>
          <ButtonLink href={paths.mergeDepartment(id)} look="quiet">
            {words.merge}
          </ButtonLink>
          <ButtonLink href={paths.dissolveDepartment(id)} look="quiet">
            {words.dissolve}
          </ButtonLink>
        </>
      ) : null}
    </>
  );
}

const count = (value: number) => (value === 0 ? "0" : formatCount(value));
