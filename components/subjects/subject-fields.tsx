import { Checkbox } from "@/components/forms/checkbox";
import { RadioGroup } from "@/components/forms/radio-group";
import { SelectField } from "@/components/forms/select-field";
import { TextArea } from "@/components/forms/text-area";
import { TextField } from "@/components/forms/text-field";
import { common } from "@/lib/text/vi/common";
import { subjects } from "@/lib/text/vi/subjects";
import { type SimilarRow, similarNote } from "./similar-list";

export interface SubjectChoices {
  departments: readonly { id: string; name: string }[];
  persons: readonly { id: string; fullName: string; jobTitle: string }[];
}

interface Props {
  kind: "INDIVIDUAL" | "COLLECTIVE" | "PRACTICE_MODEL";
  external: boolean;
  similar: readonly SimilarRow[];
  choices: SubjectChoices;
  /** Ask for the unit here; false when the caller's form has it. */
  withUnit: boolean;
  /** The register's own form makes new ones only. */
  onlyNew?: boolean | undefined;
}

const words = subjects.form;
const nameLabels = { INDIVIDUAL: words.namePerson, COLLECTIVE: words.nameCollective, PRACTICE_MODEL: words.nameModel } as const;

/** Second step, inside a FormShell: pick one of the likely duplicates or say what a new subject needs. */
export function SubjectFields({ kind, external, similar, choices, withUnit, onlyNew }: Props) {
  const alike = similar.filter((row) => row.kind === kind);
  return (
    <>
      <input type="hidden" name="kind" value={kind} />
      {external ? <input type="hidden" name="external" value="on" /> : null}
      {onlyNew || alike.length === 0 ? (
        <input type="hidden" name="pick" value="new" />
      ) : (
        <RadioGroup
          name="pick"
          label={words.pick}
          hint={words.pickHint}
          options={[
            ...alike.map((row) => ({ value: row.id, label: row.name, hint: similarNote(row, common.kinds) })),
            { value: "new", label: words.pickNew },
          ]}
        />
      )}
      {alike.length > 0 && !onlyNew ? <h3 className="mb-4">{words.newPart}</h3> : null}
      {withUnit && !external ? (
        <SelectField
          name="departmentId"
          label={words.unit}
          options={choices.departments.map((row) => ({ value: row.id, label: row.name }))}
        />
      ) : null}
      {external ? <OutsiderFields kind={kind} /> : <InsiderFields kind={kind} persons={choices.persons} />}
      {alike.length > 0 || (kind === "INDIVIDUAL" && !external) ? <Checkbox name="distinct" label={words.distinct} /> : null}
    </>
  );
}

function OutsiderFields({ kind }: { kind: Props["kind"] }) {
  return (
    <>
      <TextField name="name" label={nameLabels[kind]} maxLength={200} autoComplete="off" />
      <TextField name="organisation" label={words.organisation} hint={words.organisationHint} maxLength={200} />
      <TextField name="caption" label={words.caption} optional maxLength={200} />
    </>
  );
}

function InsiderFields({ kind, persons }: { kind: Props["kind"]; persons: SubjectChoices["persons"] }) {
  return (
    <>
      {kind === "COLLECTIVE" ? <Checkbox name="wholeDepartment" label={words.whole} /> : null}
      {kind === "INDIVIDUAL" && persons.length > 0 ? (
        <SelectField
          name="personId"
          label={words.person}
          hint={words.personHint}
          optional
          empty={words.personNone}
          options={persons.map((row) => ({ value: row.id, label: row.jobTitle ? `${row.fullName}, ${row.jobTitle}` : row.fullName }))}
        />
      ) : null}
      <TextField name="name" label={nameLabels[kind]} optional={kind !== "PRACTICE_MODEL"} maxLength={200} autoComplete="off" />
      <TextField name="caption" label={words.caption} hint={words.captionHint} optional maxLength={200} />
      {kind === "INDIVIDUAL" ? <Checkbox name="leaderManager" label={words.leader} /> : null}
      {kind === "COLLECTIVE" ? <TextArea name="members" label={words.members} hint={words.membersHint} optional rows={4} /> : null}
      {kind === "PRACTICE_MODEL" ? <TextArea name="members" label={words.owners} hint={words.membersHint} rows={3} /> : null}
    </>
  );
}
