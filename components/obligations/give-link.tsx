import { FormShell } from "@/components/forms/form-shell";
import { SelectField } from "@/components/forms/select-field";
import { TextField } from "@/components/forms/text-field";
import { deliveryLengths } from "@/lib/obligations/schema";
import { obligations } from "@/lib/text/vi/obligations";
import type { FormAction } from "@/lib/web/form-state";

type Named = { id: string; name: string };

interface Props {
  action: FormAction;
  obligationId: string;
  linkable: { registrations: readonly Named[]; nominations: readonly Named[] };
}

const words = obligations.link;

/** Points at a registration or a dossier that does what the plan asks. */
export function GiveLink({ action, obligationId, linkable }: Props) {
  const options = [
    ...linkable.nominations.map((row) => ({ value: `nomination:${row.id}`, label: obligations.deliveries.nomination(row.name) })),
    ...linkable.registrations.map((row) => ({ value: `registration:${row.id}`, label: obligations.deliveries.registration(row.name) })),
  ];
  if (options.length === 0) return <p className="soft">{words.none}</p>;
  return (
    <FormShell action={action} hidden={{ obligationId }} submitLabel={words.submit} id="lien-ket">
      <SelectField name="link" label={words.choice} options={options} />
      <TextField name="note" label={words.note} maxLength={deliveryLengths.note} optional />
    </FormShell>
  );
}
