import { councilRoles } from "../../lib/councils/schema";
import { councils } from "../../lib/text/vi/councils";
import type { FormAction } from "../../lib/web/form-state";
import { Checkbox } from "../forms/checkbox";
import { DateField } from "../forms/date-field";
import { FormShell } from "../forms/form-shell";
import { RadioGroup } from "../forms/radio-group";
import { SelectField } from "../forms/select-field";

interface Props {
  action: FormAction;
  councilId: string;
  persons: readonly { id: string; fullName: string; jobTitle: string }[];
}

/** Appoints a person of the agency to the council. */
export function MemberForm({ action, councilId, persons }: Props) {
  const words = councils.fields;
  const options = persons.map((person) => ({ value: person.id, label: `${person.fullName} (${person.jobTitle})` }));
  const roles = councilRoles.map((role) => ({ value: role, label: councils.roles[role] }));
  return (
    <FormShell
      action={action}
      id="tv"
      hidden={{ councilId }}
      initial={{ role: "MEMBER", votes: "on" }}
      submitLabel={councils.council.addSubmit}
    >
      <SelectField name="personId" label={words.person} options={options} />
      <RadioGroup name="role" label={words.role} options={roles} boxes />
      <Checkbox name="votes" label={words.votes} hint={words.votesHint} />
      <DateField name="validFrom" label={words.validFrom} />
    </FormShell>
  );
}
