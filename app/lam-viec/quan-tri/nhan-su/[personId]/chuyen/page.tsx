import { found } from "@/app/lam-viec/found";
import { FormShell } from "@/components/forms/form-shell";
import { SelectField } from "@/components/forms/select-field";
import { PageHead } from "@/components/ui/page-head";
import { RefusedPanel } from "@/components/ui/refused-panel";
import { requireActor } from "@/lib/auth/session";
import { listDepartments } from "@/lib/departments/queries";
import { mayEditPerson } from "@/lib/persons/policy";
import { getPerson } from "@/lib/persons/queries";
import { sentenceOf } from "@/lib/text/sentences";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";
import { seen } from "@/lib/web/seen";
import { movePersonAction } from "./actions";

export const metadata = { title: vi.persons.move };

type Props = { params: Promise<{ personId: string }> };

export default found(MovePersonPage);

async function MovePersonPage({ params }: Props) {
  const actor = await requireActor();
  const person = await seen(getPerson(actor, (await params).personId));
  const verdict = mayEditPerson(actor, person);
  const back = { href: paths.adminPerson(person.id), label: vi.persons.back };
  if (!verdict.allowed) return <RefusedPanel reason={sentenceOf(verdict.reason)} back={back} />;
  const departments = await listDepartments(actor);
  const now = departments.find((row) => row.id === person.departmentId)?.name ?? vi.persons.noDepartment;
  const options = departments
    .filter((row) => row.active && row.id !== person.departmentId)
    .map((row) => ({ value: row.id, label: row.name }));
  const words = vi.persons;
  const crumbs = [{ label: words.title, href: paths.adminPersons() }, { label: person.fullName, href: back.href }, { label: words.move }];
  return (
    <>
      <PageHead title={words.moveTitle(person.fullName)} lead={words.moveLede(now)} crumbs={crumbs} />
      <FormShell action={movePersonAction} hidden={{ id: person.id }} submitLabel={words.move}>
        <SelectField name="departmentId" label={words.fields.moveTo} empty={words.fields.noDepartment} options={options} />
      </FormShell>
    </>
  );
}
