import { FormShell } from "@/components/forms/form-shell";
import { PageHead } from "@/components/ui/page-head";
import { RefusedPanel } from "@/components/ui/refused-panel";
import { UserFields } from "@/components/users/user-fields";
import { requireActor } from "@/lib/auth/session";
import { listPersonsWithoutAccount } from "@/lib/persons/queries";
import { sentenceOf } from "@/lib/text/sentences";
import { vi } from "@/lib/text/vi";
import { mayCreateUser } from "@/lib/users/policy";
import { paths } from "@/lib/web/paths";
import { createUserAction } from "./actions";

export const metadata = { title: vi.users.newTitle };

type Props = { searchParams: Promise<{ nguoi?: string | string[] }> };

export default async function NewUserPage({ searchParams }: Props) {
  const actor = await requireActor();
  const verdict = mayCreateUser(actor);
  if (!verdict.allowed) return <RefusedPanel reason={sentenceOf(verdict.reason)} back={{ href: paths.adminUsers() }} />;
  const [persons, { nguoi }] = await Promise.all([listPersonsWithoutAccount(actor), searchParams]);
  const chosen = persons.find((row) => row.id === nguoi);
  const words = vi.users;
  const crumbs = [
    { label: vi.agencies.admin, href: paths.admin() },
    { label: words.title, href: paths.adminUsers() },
    { label: words.newTitle },
  ];
  return (
    <>
      <PageHead title={words.newTitle} lead={words.newLede} crumbs={crumbs} />
      <FormShell action={createUserAction} submitLabel={words.save} initial={chosen ? { personId: chosen.id } : {}}>
        <UserFields persons={persons} />
      </FormShell>
    </>
  );
}
