import { found } from "@/app/lam-viec/found";
import { ConfirmStep } from "@/components/forms/confirm-step";
import { FormShell } from "@/components/forms/form-shell";
import { PageHead } from "@/components/ui/page-head";
import { RefusedPanel } from "@/components/ui/refused-panel";
import { requireActor } from "@/lib/auth/session";
import { sentenceOf } from "@/lib/text/sentences";
import { vi } from "@/lib/text/vi";
import { maySwitchOff, maySwitchOn } from "@/lib/users/policy";
import { getUser } from "@/lib/users/queries";
import { paths } from "@/lib/web/paths";
import { seen } from "@/lib/web/seen";
import { switchUserOffAction, switchUserOnAction } from "./actions";

export const metadata = { title: vi.users.title };

type Props = { params: Promise<{ userId: string }> };

export default found(SwitchUserPage);

async function SwitchUserPage({ params }: Props) {
  const actor = await requireActor();
  const user = await seen(getUser(actor, (await params).userId));
  const verdict = user.active ? maySwitchOff(actor, user) : maySwitchOn(actor, user);
  const back = { href: paths.adminUser(user.id), label: vi.users.back };
  if (!verdict.allowed) return <RefusedPanel reason={sentenceOf(verdict.reason)} back={back} />;
  const words = vi.users;
  const last = user.active ? words.switchOff : words.switchOn;
  const crumbs = [{ label: words.title, href: paths.adminUsers() }, { label: user.displayName, href: back.href }, { label: last }];
  if (!user.active) {
    return (
      <>
        <PageHead title={words.switchOnTitle(user.displayName)} lead={words.switchOnLede} crumbs={crumbs} />
        <FormShell action={switchUserOnAction} hidden={{ id: user.id }} submitLabel={words.switchOn} />
      </>
    );
  }
  return (
    <>
      <PageHead title={words.switchOffTitle(user.displayName)} lead={words.switchOffLede} crumbs={crumbs} />
      <FormShell action={switchUserOffAction} hidden={{ id: user.id }}>
        <ConfirmStep open={words.switchOffOpen} title={words.switchOffTitle(user.displayName)} submitLabel={words.switchOff}>
          <p>{words.switchOffConfirm(user.displayName, user.username)}</p>
        </ConfirmStep>
      </FormShell>
    </>
  );
}
