import { Checkbox } from "@/components/forms/checkbox";
import { FormShell } from "@/components/forms/form-shell";
import { HiddenField } from "@/components/forms/hidden-field";
import { NumberField } from "@/components/forms/number-field";
import { OverwriteBox } from "@/components/forms/overwrite-box";
import { TextField } from "@/components/forms/text-field";
import { vi } from "@/lib/text/vi";
import type { Listable, Upward } from "@/lib/upward-submissions/rules";
import type { FormAction, FormValues } from "@/lib/web/form-state";

const words = vi.upward.compose;

interface Props {
  action: FormAction;
  hidden: Record<string, string>;
  rows: readonly Listable[];
  recipients: readonly string[];
  year: number;
  /** The list as it stands, when it is changed. */
  list?: Upward | undefined;
}

/** Title, recipient, and who stands on the list in which order with which note. */
export function ComposeForm({ action, hidden, rows, recipients, year, list }: Props) {
  return (
    <FormShell action={action} hidden={hidden} initial={initialValues(rows, recipients, year, list)} submitLabel={words.save}>
      {list ? <HiddenField name="lockVersion" /> : null}
      <OverwriteBox />
      <TextField name="title" label={words.name} maxLength={200} />
      <TextField name="recipient" label={words.recipient} hint={words.recipientHint} maxLength={200} list="noi-nhan" />
      <datalist id="noi-nhan">
        {recipients.map((recipient) => (
          <option key={recipient} value={recipient} />
        ))}
      </datalist>
      <section className="part" aria-labelledby="ho-so">
        <h2 id="ho-so">{words.items}</h2>
        <ul className="m">
          {rows.map((row) => (
            <li key={row.candidate.id} className="border-t border-line pt-3">
              <Item row={row} />
            </li>
          ))}
        </ul>
      </section>
    </FormShell>
  );
}

function Item({ row }: { row: Listable }) {
  const { candidate, ground, listedTo } = row;
  const field = (name: string) => `items.${candidate.id}.${name}`;
  const notes = [
    words.grounds[ground],
    ...(candidate.held ? [words.held] : []),
    ...(listedTo.length > 0 ? [words.listed(listedTo.join("; "))] : []),
  ];
  const label = vi.exemplars.decide.option(candidate.subject.name, candidate.subject.organisation ?? candidate.unit);
  return (
    <fieldset>
      <legend className="vh">{candidate.subject.name}</legend>
      <Checkbox name={field("on")} label={label} hint={notes.join(". ")} />
      <div className="sub-fields">
        <NumberField name={field("position")} label={words.position} />
        <TextField name={field("note")} label={words.note} maxLength={200} optional />
      </div>
    </fieldset>
  );
}

function initialValues(rows: readonly Listable[], recipients: readonly string[], year: number, list: Upward | undefined): FormValues {
  const values: FormValues = {
    ...(list ? { lockVersion: String(list.lockVersion) } : {}),
    title: list?.title ?? words.nameStart(year),
    recipient: list?.recipient ?? recipients[0] ?? "",
  };
  for (const [index, { candidate, listedTo }] of rows.entries()) {
    const item = list?.items.find((found) => found.nominationId === candidate.id);
    const on = list ? item !== undefined : listedTo.length === 0;
    if (on) values[`items.${candidate.id}.on`] = "on";
    values[`items.${candidate.id}.position`] = String(item?.position ?? index + 1);
    values[`items.${candidate.id}.note`] = item?.note ?? "";
  }
  return values;
}
