import { found } from "@/app/lam-viec/found";
import { DateField } from "@/components/forms/date-field";
import { FormShell } from "@/components/forms/form-shell";
import { Note } from "@/components/ui/note";
import { PageHead } from "@/components/ui/page-head";
import { RefusedPanel } from "@/components/ui/refused-panel";
import { requireActor } from "@/lib/auth/session";
import { addDays, today } from "@/lib/core/clock";
import { mayEndRole } from "@/lib/roles/policy";
import { getRole, hasSecondPerson } from "@/lib/roles/queries";
import { endAwaits } from "@/lib/roles/rules";
import { formatDay } from "@/lib/text/format";
import { sentenceOf } from "@/lib/text/sentences";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";
import { seen } from "@/lib/web/seen";
import { endRoleAction } from "./actions";

export const metadata = { title: vi.roles.end };

type Props = { params: Promise<{ userId: string; roleId: string }> };

export default found(EndRolePage);

async function EndRolePage({ params }: Props) {
  const actor = await requireActor();
  const role = await seen(getRole(actor, (await params).roleId));
  const verdict = mayEndRole(actor, role);
  const back = { href: paths.adminUser(role.userId), label: vi.users.back };
  if (!verdict.allowed) return <RefusedPanel reason={sentenceOf(verdict.reason)} back={back} />;
  const words = vi.roles;
  const two = endAwaits(role.role, await hasSecondPerson(actor, role.userId));
  const crumbs = [{ label: vi.users.title, href: paths.adminUsers() }, { label: role.userName, href: back.href }, { label: words.end }];
  return (
    <>
      <PageHead title={words.endTitle(vi.common.roles[role.role])} lead={words.endLede(role.userName)} crumbs={crumbs} />
      {two ? <Note>{words.endTwoPeople}</Note> : null}
      <FormShell action={endRoleAction} hidden={{ id: role.id }} submitLabel={two ? words.endRequest : words.endSubmit}>
        <DateField name="lastDay" label={words.fields.lastDay} hint={words.fields.lastDayHint(formatDay(addDays(today(), -1)))} />
      </FormShell>
    </>
  );
}
