import { found } from "@/app/lam-viec/found";
import { PersonFacts } from "@/components/persons/person-facts";
import { Banner } from "@/components/ui/banner";
import { ButtonLink } from "@/components/ui/button-link";
import { Note } from "@/components/ui/note";
import { PageHead } from "@/components/ui/page-head";
import { mayReadAuditLog } from "@/lib/audit-log/policy";
import { requireActor } from "@/lib/auth/session";
import { listDepartmentNames } from "@/lib/departments/queries";
import { mayEditPerson } from "@/lib/persons/policy";
import { getPerson, type PersonRow } from "@/lib/persons/queries";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";
import { withQuery } from "@/lib/web/query-string";
import { seen } from "@/lib/web/seen";

export const metadata = { title: vi.persons.title };

type Props = { params: Promise<{ personId: string }>; searchParams: Promise<{ da?: string }> };

const words = vi.persons;

export default found(PersonPage);

async function PersonPage({ params, searchParams }: Props) {
  const actor = await requireActor();
  const [{ personId }, { da }] = await Promise.all([params, searchParams]);
  const person = await seen(getPerson(actor, personId));
  const names = await listDepartmentNames(actor);
  const crumbs = [
    { label: vi.agencies.admin, href: paths.admin() },
    { label: words.title, href: paths.adminPersons() },
    { label: person.fullName },
  ];
  return (
    <>
      <Banner code={da} messages={words.done} />
      <PageHead
        title={person.fullName}
        crumbs={crumbs}
        actions={mayEditPerson(actor, person).allowed ? <Acts person={person} /> : undefined}
      />
      {person.retired && person.user?.active ? (
        <Note look="warn">
          {words.accountStillOn} <a href={paths.adminUser(person.user.id)}>{words.openAccount}</a>
        </Note>
      ) : null}
      <PersonFacts person={person} department={names.get(person.departmentId ?? "") ?? words.noDepartment} />
      {mayReadAuditLog(actor).allowed ? (
        <p className="mt-4">
          <a href={withQuery(paths.auditLog(), { loai: "Person", ma: person.id })}>{words.history}</a>
        </p>
      ) : null}
    </>
  );
}

function Acts({ person }: { person: PersonRow }) {
  return (
    <>
      <ButtonLink href={paths.editPerson(person.id)} look="second">
        {words.edit}
      </ButtonLink>
      <ButtonLink href={paths.movePerson(person.id)} look="second">
        {words.move}
      </ButtonLink>
      {person.user === null && !person.retired ? (
        <ButtonLink href={withQuery(paths.newUser(), { nguoi: person.id })} look="second">
          {words.makeAccount}
        </ButtonLink>
      ) : null}
      <ButtonLink href={paths.retirePerson(person.id)} look="quiet">
        {words.retire}
      </ButtonLink>
    </>
  );
}
