import { exemplarClasses, lengths } from "../../lib/dossiers/schema";
import { vi } from "../../lib/text/vi";
import { Checkbox } from "../forms/checkbox";
import { RadioGroup } from "../forms/radio-group";
import { SelectField } from "../forms/select-field";
import { TextArea } from "../forms/text-area";

interface Choice {
  id: string;
  name: string;
}

interface Props {
  workFields: readonly Choice[];
  movements: readonly Choice[];
  /** Flags of R035 make sense for people only. */
  individual: boolean;
}

const words = vi.nominations.write;
const options = (rows: readonly Choice[]) => rows.map((row) => ({ value: row.id, label: row.name }));

/** Class, field, movement, summary and the priority flags. */
export function GeneralFields({ workFields, movements, individual }: Props) {
  return (
    <section className="part" aria-labelledby="chung">
      <h2 id="chung">{words.general}</h2>
      <RadioGroup
        name="exemplarClass"
        label={words.exemplarClass}
        hint={words.exemplarClassHint}
        options={exemplarClasses.map((value) => ({ value, label: vi.common.exemplarClasses[value] }))}
      />
      {workFields.length > 0 ? (
        <SelectField name="workFieldId" label={words.workField} hint={words.workFieldHint} options={options(workFields)} />
      ) : null}
      {movements.length > 0 ? (
        <SelectField name="movementId" label={words.movement} options={options(movements)} empty={words.noMovement} optional />
      ) : null}
      <TextArea name="summary" label={words.summary} hint={words.summaryHint} rows={8} maxLength={lengths.summary} />
      <fieldset className="field">
        <legend>{words.priority}</legend>
        <div className="checks">
          {individual ? <Checkbox name="directWorker" label={words.directWorker} /> : null}
          <Checkbox name="grassroots" label={words.grassroots} />
        </div>
      </fieldset>
    </section>
  );
}
