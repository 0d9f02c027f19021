import { found } from "@/app/lam-viec/found";
import { DateField } from "@/components/forms/date-field";
import { FormShell } from "@/components/forms/form-shell";
import { TextField } from "@/components/forms/text-field";
import { PageHead } from "@/components/ui/page-head";
import { RefusedPanel } from "@/components/ui/refused-panel";
import { requireActor } from "@/lib/auth/session";
import { mayChangeLife } from "@/lib/departments/policy";
import { getDepartment } from "@/lib/departments/queries";
import { sentenceOf } from "@/lib/text/sentences";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";
import { seen } from "@/lib/web/seen";
import { renameDepartmentAction } from "./actions";

export const metadata = { title: vi.departments.rename };

type Props = { params: Promise<{ departmentId: string }> };

export default found(RenameDepartmentPage);

async function RenameDepartmentPage({ params }: Props) {
  const actor = await requireActor();
  const department = await seen(getDepartment(actor, (await params).departmentId));
  const verdict = mayChangeLife(actor, department);
  const back = { href: paths.adminDepartment(department.id), label: vi.departments.back };
  if (!verdict.allowed) return <RefusedPanel reason={sentenceOf(verdict.reason)} back={back} />;
  const words = vi.departments;
  const crumbs = [
    { label: words.title, href: paths.adminDepartments() },
    { label: department.name, href: back.href },
    { label: words.rename },
  ];
  return (
    <>
      <PageHead title={words.renameTitle(department.name)} lead={words.renameLede} crumbs={crumbs} />
      <FormShell action={renameDepartmentAction} hidden={{ id: department.id }} submitLabel={words.rename}>
        <TextField name="name" label={words.fields.newName} maxLength={200} />
        <TextField name="shortName" label={words.fields.newShortName} hint={words.fields.shortNameHint} maxLength={60} />
        <DateField name="from" label={words.fields.from} hint={words.fields.fromHint} />
      </FormShell>
    </>
  );
}
