import { found } from "@/app/lam-viec/found";
import { MergeForm } from "@/components/departments/merge-form";
import { PageHead } from "@/components/ui/page-head";
import { RefusedPanel } from "@/components/ui/refused-panel";
import { requireActor } from "@/lib/auth/session";
import { mayChangeLife } from "@/lib/departments/policy";
import { getDepartment, getDepartmentTies, listDepartments } from "@/lib/departments/queries";
import { sentenceOf } from "@/lib/text/sentences";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";
import { seen } from "@/lib/web/seen";
import { mergeDepartmentAction } from "./actions";

export const metadata = { title: vi.departments.merge };

type Props = { params: Promise<{ departmentId: string }> };

export default found(MergeDepartmentPage);

async function MergeDepartmentPage({ params }: Props) {
  const actor = await requireActor();
  const department = await seen(getDepartment(actor, (await params).departmentId));
  const verdict = mayChangeLife(actor, department);
  const back = { href: paths.adminDepartment(department.id), label: vi.departments.back };
  if (!verdict.allowed) return <RefusedPanel reason={sentenceOf(verdict.reason)} back={back} />;
  const [ties, all] = await Promise.all([getDepartmentTies(actor, department.id), listDepartments(actor)]);
  const targets = all.filter((row) => row.id !== department.id && row.activeTo === null);
  const words = vi.departments;
  const crumbs = [
    { label: words.title, href: paths.adminDepartments() },
    { label: department.name, href: back.href },
    { label: words.merge },
  ];
  return (
    <>
      <PageHead title={words.mergeTitle(department.name)} lead={words.mergeLede} crumbs={crumbs} />
      <MergeForm action={mergeDepartmentAction} department={department} targets={targets} ties={ties} />
    </>
  );
}
