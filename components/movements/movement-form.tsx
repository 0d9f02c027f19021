import { DateField } from "@/components/forms/date-field";
import { FormShell } from "@/components/forms/form-shell";
import { HiddenField } from "@/components/forms/hidden-field";
import { NumberField } from "@/components/forms/number-field";
import { OverwriteBox } from "@/components/forms/overwrite-box";
import { RadioGroup } from "@/components/forms/radio-group";
import { SelectField } from "@/components/forms/select-field";
import { TextArea } from "@/components/forms/text-area";
import { TextField } from "@/components/forms/text-field";
import { launchLevels, movementLengths } from "@/lib/movements/schema";
import { formatDay } from "@/lib/text/format";
import { movements } from "@/lib/text/vi/movements";
import type { FormAction } from "@/lib/web/form-state";

interface Entered {
  id: string;
  name: string;
  launchLevel: string | null;
  launchedBy: string;
  launchedOn: string | null;
  startYear: number;
  endYear: number | null;
  content: string;
  criteriaPlanId: string | null;
  lockVersion: number;
}

interface Props {
  action: FormAction;
  /** null: a new one. */
  movement: Entered | null;
  plans: readonly { id: string; title: string; documentNumber: string | null }[];
}

const words = movements.form;

/** A movement as its launching document says it. */
export function MovementForm({ action, movement, plans }: Props) {
  return (
    <FormShell
      action={action}
      hidden={movement ? { id: movement.id } : {}}
      initial={movement ? initialOf(movement) : { launchLevel: "AGENCY" }}
      submitLabel={words.submit}
      id="phong-trao"
    >
      {movement ? <HiddenField name="lockVersion" /> : null}
      <OverwriteBox />
      <TextField name="name" label={words.name} maxLength={movementLengths.name} autoComplete="off" />
      <RadioGroup
        name="launchLevel"
        label={words.level}
        options={launchLevels.map((value) => ({ value, label: movements.levels[value] }))}
      />
      <TextField name="launchedBy" label={words.by} hint={words.byHint} maxLength={movementLengths.launchedBy} />
      <DateField name="launchedOn" label={words.on} optional />
      <NumberField name="startYear" label={words.startYear} />
      <NumberField name="endYear" label={words.endYear} hint={words.endYearHint} optional />
      <TextArea name="content" label={words.content} rows={5} maxLength={movementLengths.content} optional />
      <SelectField
        name="criteriaPlanId"
        label={words.criteria}
        hint={words.criteriaHint}
        options={plans.map((plan) => ({ value: plan.id, label: [plan.documentNumber, plan.title].filter(Boolean).join(", ") }))}
        empty={words.noCriteria}
        optional
      />
    </FormShell>
  );
}

function initialOf(movement: Entered) {
  return {
    ...{ name: movement.name, launchLevel: movement.launchLevel ?? "", launchedBy: movement.launchedBy, content: movement.content },
    launchedOn: movement.launchedOn ? formatDay(movement.launchedOn) : "",
    startYear: String(movement.startYear),
    endYear: movement.endYear === null ? "" : String(movement.endYear),
    criteriaPlanId: movement.criteriaPlanId ?? "",
    lockVersion: String(movement.lockVersion),
  };
}
