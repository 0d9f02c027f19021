import { found } from "@/app/lam-viec/found";
import { FormShell } from "@/components/forms/form-shell";
import { GrantFields } from "@/components/roles/grant-fields";
import { PageHead } from "@/components/ui/page-head";
import { RefusedPanel } from "@/components/ui/refused-panel";
import { requireActor } from "@/lib/auth/session";
import { today } from "@/lib/core/clock";
import { listDepartments } from "@/lib/departments/queries";
import { mayGrantRole } from "@/lib/roles/policy";
import { formatDay } from "@/lib/text/format";
import { sentenceOf } from "@/lib/text/sentences";
import { vi } from "@/lib/text/vi";
import { getUser } from "@/lib/users/queries";
import { paths } from "@/lib/web/paths";
import { seen } from "@/lib/web/seen";
import { grantRoleAction } from "./actions";

export const metadata = { title: vi.roles.grant };

type Props = { params: Promise<{ userId: string }> };

export default found(GrantRolePage);

async function GrantRolePage({ params }: Props) {
  const actor = await requireActor();
  const user = await seen(getUser(actor, (await params).userId));
  const verdict = mayGrantRole(actor, user);
  const back = { href: paths.adminUser(user.id), label: vi.users.back };
  if (!verdict.allowed) return <RefusedPanel reason={sentenceOf(verdict.reason)} back={back} />;
  const departments = (await listDepartments(actor)).filter((row) => row.standing === "ACTIVE" || row.standing === "COMING");
  const initial = { validFrom: formatDay(today()) };
  const crumbs = [
    { label: vi.users.title, href: paths.adminUsers() },
    { label: user.displayName, href: back.href },
    { label: vi.roles.grant },
  ];
  return (
    <>
      <PageHead title={vi.roles.grantTitle(user.displayName)} lead={vi.roles.grantLede} crumbs={crumbs} />
      <FormShell action={grantRoleAction} hidden={{ userId: user.id }} initial={initial} submitLabel={vi.roles.grant}>
        <GrantFields departments={departments} />
      </FormShell>
    </>
  );
}
