import { found } from "@/app/lam-viec/found";
import { DepartmentFields } from "@/components/departments/department-fields";
import { FormShell } from "@/components/forms/form-shell";
import { PageHead } from "@/components/ui/page-head";
import { RefusedPanel } from "@/components/ui/refused-panel";
import { requireActor } from "@/lib/auth/session";
import { mayEditDepartment } from "@/lib/departments/policy";
import { getDepartment } from "@/lib/departments/queries";
import { sentenceOf } from "@/lib/text/sentences";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";
import { seen } from "@/lib/web/seen";
import { updateDepartmentAction } from "./actions";

export const metadata = { title: vi.departments.edit };

type Props = { params: Promise<{ departmentId: string }> };

export default found(EditDepartmentPage);

async function EditDepartmentPage({ params }: Props) {
  const actor = await requireActor();
  const department = await seen(getDepartment(actor, (await params).departmentId));
  const verdict = mayEditDepartment(actor, department);
  const back = { href: paths.adminDepartment(department.id), label: vi.departments.back };
  if (!verdict.allowed) return <RefusedPanel reason={sentenceOf(verdict.reason)} back={back} />;
  const newest = department.names.at(-1) ?? department;
  const { kind, isOffice, about } = department;
  const initial = { name: newest.name, shortName: newest.shortName, kind, about, ...(isOffice ? { isOffice: "on" } : {}) };
  const words = vi.departments;
  const crumbs = [
    { label: words.title, href: paths.adminDepartments() },
    { label: department.name, href: back.href },
    { label: words.edit },
  ];
  return (
    <>
      <PageHead title={words.editTitle(department.name)} crumbs={crumbs} />
      <FormShell action={updateDepartmentAction} hidden={{ id: department.id }} initial={initial} submitLabel={words.save}>
        <DepartmentFields correcting />
      </FormShell>
    </>
  );
}
