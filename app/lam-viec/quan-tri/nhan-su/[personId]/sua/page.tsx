import { found } from "@/app/lam-viec/found";
import { FormShell } from "@/components/forms/form-shell";
import { PersonFields } from "@/components/persons/person-fields";
import { PageHead } from "@/components/ui/page-head";
import { RefusedPanel } from "@/components/ui/refused-panel";
import { requireActor } from "@/lib/auth/session";
import { mayEditPerson } from "@/lib/persons/policy";
import { getPerson } from "@/lib/persons/queries";
import { sentenceOf } from "@/lib/text/sentences";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";
import { seen } from "@/lib/web/seen";
import { updatePersonAction } from "./actions";

export const metadata = { title: vi.persons.edit };

type Props = { params: Promise<{ personId: string }> };

export default found(EditPersonPage);

async function EditPersonPage({ params }: Props) {
  const actor = await requireActor();
  const person = await seen(getPerson(actor, (await params).personId));
  const verdict = mayEditPerson(actor, person);
  const back = { href: paths.adminPerson(person.id), label: vi.persons.back };
  if (!verdict.allowed) return <RefusedPanel reason={sentenceOf(verdict.reason)} back={back} />;
  const { fullName, jobTitle, category } = person;
  const words = vi.persons;
  const crumbs = [{ label: words.title, href: paths.adminPersons() }, { label: person.fullName, href: back.href }, { label: words.edit }];
  return (
    <>
      <PageHead title={words.editTitle(person.fullName)} crumbs={crumbs} />
      <FormShell
        action={updatePersonAction}
        hidden={{ id: person.id }}
        initial={{ fullName, jobTitle, category: category ?? "" }}
        submitLabel={words.save}
      >
        <PersonFields />
      </FormShell>
    </>
  );
}
