import { DepartmentFields } from "@/components/departments/department-fields";
import { DateField } from "@/components/forms/date-field";
import { FormShell } from "@/components/forms/form-shell";
import { PageHead } from "@/components/ui/page-head";
import { RefusedPanel } from "@/components/ui/refused-panel";
import { requireActor } from "@/lib/auth/session";
import { mayCreateDepartment } from "@/lib/departments/policy";
import { sentenceOf } from "@/lib/text/sentences";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";
import { createDepartmentAction } from "./actions";

export const metadata = { title: vi.departments.newTitle };

export default async function NewDepartmentPage() {
  const actor = await requireActor();
  const verdict = mayCreateDepartment(actor);
  if (!verdict.allowed) return <RefusedPanel reason={sentenceOf(verdict.reason)} back={{ href: paths.adminDepartments() }} />;
  const words = vi.departments;
  const crumbs = [
    { label: vi.agencies.admin, href: paths.admin() },
    { label: words.title, href: paths.adminDepartments() },
    { label: words.newTitle },
  ];
  return (
    <>
      <PageHead title={words.newTitle} lead={words.newLede} crumbs={crumbs} />
      <FormShell action={createDepartmentAction} submitLabel={words.save} initial={{ kind: "DEPARTMENT" }}>
        <DepartmentFields />
        <DateField name="activeFrom" label={words.fields.activeFrom} />
      </FormShell>
    </>
  );
}
