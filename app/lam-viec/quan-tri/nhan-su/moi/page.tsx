import { Checkbox } from "@/components/forms/checkbox";
import { FormShell } from "@/components/forms/form-shell";
import { SelectField } from "@/components/forms/select-field";
import { PersonFields } from "@/components/persons/person-fields";
import { PageHead } from "@/components/ui/page-head";
import { RefusedPanel } from "@/components/ui/refused-panel";
import { requireActor } from "@/lib/auth/session";
import { listActiveDepartments } from "@/lib/departments/queries";
import { mayCreatePerson } from "@/lib/persons/policy";
import { sentenceOf } from "@/lib/text/sentences";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";
import { createPersonAction } from "./actions";

export const metadata = { title: vi.persons.newTitle };

export default async function NewPersonPage() {
  const actor = await requireActor();
  const verdict = mayCreatePerson(actor);
  if (!verdict.allowed) return <RefusedPanel reason={sentenceOf(verdict.reason)} back={{ href: paths.adminPersons() }} />;
  const departments = await listActiveDepartments(actor);
  const words = vi.persons;
  const crumbs = [
    { label: vi.agencies.admin, href: paths.admin() },
    { label: words.title, href: paths.adminPersons() },
    { label: words.newTitle },
  ];
  return (
    <>
      <PageHead title={words.newTitle} lead={words.newLede} crumbs={crumbs} />
      <FormShell action={createPersonAction} submitLabel={words.save} initial={{ category: "CIVIL_SERVANT" }}>
        <PersonFields />
        <SelectField
          name="departmentId"
          label={words.fields.department}
          empty={words.fields.noDepartment}
          options={departments.map((row) => ({ value: row.id, label: row.name }))}
        />
        <Checkbox name="otherPerson" label={words.fields.otherPerson} hint={words.fields.otherPersonHint} />
      </FormShell>
    </>
  );
}
