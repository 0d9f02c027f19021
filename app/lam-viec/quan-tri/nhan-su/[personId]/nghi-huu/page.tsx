import { found } from "@/app/lam-viec/found";
import { DateField } from "@/components/forms/date-field";
import { FormShell } from "@/components/forms/form-shell";
import { PageHead } from "@/components/ui/page-head";
import { RefusedPanel } from "@/components/ui/refused-panel";
import { requireActor } from "@/lib/auth/session";
import { mayEditPerson } from "@/lib/persons/policy";
import { getPerson } from "@/lib/persons/queries";
import { formatDay } from "@/lib/text/format";
import { sentenceOf } from "@/lib/text/sentences";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";
import { seen } from "@/lib/web/seen";
import { retirePersonAction } from "./actions";

export const metadata = { title: vi.persons.retire };

type Props = { params: Promise<{ personId: string }> };

export default found(RetirePersonPage);

async function RetirePersonPage({ params }: Props) {
  const actor = await requireActor();
  const person = await seen(getPerson(actor, (await params).personId));
  const verdict = mayEditPerson(actor, person);
  const back = { href: paths.adminPerson(person.id), label: vi.persons.back };
  if (!verdict.allowed) return <RefusedPanel reason={sentenceOf(verdict.reason)} back={back} />;
  const words = vi.persons;
  const crumbs = [{ label: words.title, href: paths.adminPersons() }, { label: person.fullName, href: back.href }, { label: words.retire }];
  return (
    <>
      <PageHead title={words.retireTitle(person.fullName)} lead={words.retireLede} crumbs={crumbs} />
      <FormShell
        action={retirePersonAction}
        hidden={{ id: person.id }}
        initial={person.retiredOn ? { retiredOn: formatDay(person.retiredOn) } : {}}
        submitLabel={words.save}
      >
        <DateField name="retiredOn" label={words.fields.retiredOn} hint={words.fields.retiredOnHint} optional />
      </FormShell>
    </>
  );
}
