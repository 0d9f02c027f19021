import { found } from "@/app/lam-viec/found";
import { DissolveForm } from "@/components/departments/dissolve-form";
import { PageHead } from "@/components/ui/page-head";
import { RefusedPanel } from "@/components/ui/refused-panel";
import { requireActor } from "@/lib/auth/session";
import { mayChangeLife } from "@/lib/departments/policy";
import { getDepartment, getDepartmentTies } from "@/lib/departments/queries";
import { sentenceOf } from "@/lib/text/sentences";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";
import { seen } from "@/lib/web/seen";
import { dissolveDepartmentAction } from "./actions";

export const metadata = { title: vi.departments.dissolve };

type Props = { params: Promise<{ departmentId: string }> };

export default found(DissolveDepartmentPage);

async function DissolveDepartmentPage({ params }: Props) {
  const actor = await requireActor();
  const department = await seen(getDepartment(actor, (await params).departmentId));
  const verdict = mayChangeLife(actor, department);
  const back = { href: paths.adminDepartment(department.id), label: vi.departments.back };
  if (!verdict.allowed) return <RefusedPanel reason={sentenceOf(verdict.reason)} back={back} />;
  const ties = await getDepartmentTies(actor, department.id);
  const words = vi.departments;
  const crumbs = [
    { label: words.title, href: paths.adminDepartments() },
    { label: department.name, href: back.href },
    { label: words.dissolve },
  ];
  return (
    <>
      <PageHead title={words.dissolveTitle(department.name)} lead={words.dissolveLede} crumbs={crumbs} />
      <DissolveForm action={dissolveDepartmentAction} department={department} ties={ties} />
    </>
  );
}
