import { FormShell } from "@/components/forms/form-shell";
import { ButtonLink } from "@/components/ui/button-link";
import { correctionFields } from "@/lib/proposing/correction-fields";
import type { ItemKind } from "@/lib/proposing/items";
import { vi } from "@/lib/text/vi";
import type { FormAction, FormValues } from "@/lib/web/form-state";
import { addHref, pickHref, withoutSentence } from "./add-hrefs";
import { ItemField } from "./item-field";

const words = vi.planProposals.adding;
const kindNames = vi.planProposals.items.kinds;

/** What is being added: from which sentence (null: none), of which kind (null: not yet chosen), with what in its fields. */
export interface Adding {
  place: string | null;
  sentence: string | null;
  kinds: readonly ItemKind[];
  kind: ItemKind | null;
  typed: FormValues;
}

interface Props {
  proposal: { id: string; lockVersion: number };
  adding: Adding;
  action: FormAction;
  /** The list as it was shown. */
  backHref: string;
}

/** The sentence, then what it is, then the fields of that kind. */
export function AddPanel(props: Props) {
  const { proposal, adding, backHref } = props;
  const address = { cau: adding.place ?? withoutSentence };
  return (
    <section className="note mb-6" id="them" aria-labelledby="them-gi">
      <h2 id="them-gi">{adding.kind ? words.title(kindNames[adding.kind]) : words.which}</h2>
      <p className="paper my-2">{adding.sentence === null ? words.noSentence : vi.planProposals.review.quote(adding.sentence)}</p>
      {adding.kind ? <AddForm {...props} kind={adding.kind} /> : <Kinds id={proposal.id} address={address} kinds={adding.kinds} />}
      <p className="small flex flex-wrap gap-4 [&>a]:min-h-6">
        {adding.kind ? <a href={addHref(proposal.id, address)}>{words.otherKind}</a> : null}
        <a href={pickHref(proposal.id)}>{words.otherSentence}</a>
        <a href={backHref}>{vi.planProposals.confirm.back}</a>
      </p>
    </section>
  );
}

function Kinds({ id, address, kinds }: { id: string; address: { cau: string }; kinds: readonly ItemKind[] }) {
  return (
    <ul className="my-2 flex flex-wrap gap-2">
      {kinds.map((kind) => (
        <li key={kind}>
          <ButtonLink href={addHref(id, { ...address, loai: kind })} look="second">
            {kindNames[kind]}
          </ButtonLink>
        </li>
      ))}
    </ul>
  );
}

function AddForm({ proposal, adding, action, kind }: Props & { kind: ItemKind }) {
  const initial = Object.fromEntries(Object.entries(adding.typed).map(([name, value]) => [`fields.${name}`, value]));
  const hidden = { proposalId: proposal.id, lockVersion: String(proposal.lockVersion), kind, place: adding.place ?? "" };
  return (
    <FormShell action={action} id="muc-moi" initial={initial} hidden={hidden} submitLabel={words.save}>
      {correctionFields[kind]
        // A condition is read by the machine or not there.
        .filter(({ name }) => name !== "keepCondition")
        .map((field) => (
          <ItemField key={field.name} field={field} />
        ))}
    </FormShell>
  );
}
