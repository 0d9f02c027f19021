import { found } from "@/app/lam-viec/found";
import { FormShell } from "@/components/forms/form-shell";
import { Note } from "@/components/ui/note";
import { PageHead } from "@/components/ui/page-head";
import { RefusedPanel } from "@/components/ui/refused-panel";
import { LinkForm } from "@/components/users/link-form";
import { requireActor } from "@/lib/auth/session";
import { sentenceOf } from "@/lib/text/sentences";
import { vi } from "@/lib/text/vi";
import { mayMakeLink, mayRequestLink } from "@/lib/users/policy";
import { getUser } from "@/lib/users/queries";
import { paths } from "@/lib/web/paths";
import { seen } from "@/lib/web/seen";
import { makeOneTimeLinkAction, requestLinkAction } from "./actions";

export const metadata = { title: vi.users.link.title };

type Props = { params: Promise<{ userId: string }> };

export default found(UserLinkPage);

async function UserLinkPage({ params }: Props) {
  const actor = await requireActor();
  const user = await seen(getUser(actor, (await params).userId));
  const verdict = mayMakeLink(actor, user);
  const back = { href: paths.adminUser(user.id), label: vi.users.back };
  const asks = mayRequestLink(actor, user).allowed;
  if (!verdict.allowed && !asks) return <RefusedPanel reason={sentenceOf(verdict.reason)} back={back} />;
  const words = vi.users;
  const crumbs = [
    { label: words.title, href: paths.adminUsers() },
    { label: user.displayName, href: back.href },
    { label: words.printLink },
  ];
  return (
    <>
      <div className="no-print">
        <PageHead title={words.link.title} lead={words.link.lede(user.displayName)} crumbs={crumbs} />
        <Note>{asks ? words.link.two : words.link.rules}</Note>
      </div>
      {asks ? (
        <FormShell action={requestLinkAction} hidden={{ id: user.id }} submitLabel={words.link.ask} />
      ) : (
        <LinkForm action={makeOneTimeLinkAction} userId={user.id} />
      )}
    </>
  );
}
