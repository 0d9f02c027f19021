import { found } from "@/app/lam-viec/found";
import { ConfirmForm } from "@/components/roles/confirm-form";
import { Facts } from "@/components/ui/facts";
import { Note } from "@/components/ui/note";
import { PageHead } from "@/components/ui/page-head";
import { RefusedPanel } from "@/components/ui/refused-panel";
import { requireActor } from "@/lib/auth/session";
import { mayConfirmRole, mayDropRequest } from "@/lib/roles/policy";
import { getRole, listRolesAwaiting } from "@/lib/roles/queries";
import { awaits } from "@/lib/roles/rules";
import { formatDay } from "@/lib/text/format";
import { sentenceOf, whyNot } from "@/lib/text/sentences";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";
import { seen } from "@/lib/web/seen";
import { confirmRoleAction, dropRoleRequestAction } from "./actions";

export const metadata = { title: vi.roles.awaiting };

type Props = { params: Promise<{ userId: string; roleId: string }> };

export default found(ConfirmRolePage);

async function ConfirmRolePage({ params }: Props) {
  const actor = await requireActor();
  const role = await seen(getRole(actor, (await params).roleId));
  const drop = mayDropRequest(actor, role);
  const back = { href: paths.adminUser(role.userId), label: vi.users.back };
  if (!drop.allowed) return <RefusedPanel reason={sentenceOf(drop.reason)} back={back} />;
  const confirm = mayConfirmRole(actor, role);
  const words = vi.roles;
  const kind = awaits(role) ?? "GRANT";
  const asker = (await listRolesAwaiting(actor)).find((row) => row.id === role.id)?.requestedBy ?? "";
  const why = whyNot(confirm);
  const crumbs = [
    { label: vi.users.title, href: paths.adminUsers() },
    { label: role.userName, href: back.href },
    { label: words.confirmTitle[kind] },
  ];
  const lastDay = kind === "END" ? role.endRequestedFor : role.validTo;
  return (
    <>
      <PageHead title={words.confirmTitle[kind]} lead={why ? undefined : words.confirmLede} crumbs={crumbs} />
      {why ? <Note look="warn">{why}</Note> : null}
      <Facts
        items={[
          { term: words.forWhom, value: <a href={back.href}>{role.userName}</a> },
          { term: words.columns.role, value: vi.common.roles[role.role] },
          { term: words.columns.from, value: formatDay(role.validFrom) },
          { term: words.columns.to, value: lastDay ? formatDay(lastDay) : words.open },
          { term: words.requestedBy, value: asker },
        ]}
      />
      <ConfirmForm roleId={role.id} confirm={confirm.allowed ? confirmRoleAction : null} drop={dropRoleRequestAction} />
    </>
  );
}
