import { lengths } from "../../lib/dossiers/schema";
import { vi } from "../../lib/text/vi";
import type { FormAction } from "../../lib/web/form-state";
import { Checkbox } from "../forms/checkbox";
import { FormShell } from "../forms/form-shell";
import { RadioGroup } from "../forms/radio-group";
import type { Option } from "../forms/select-field";
import { TextArea } from "../forms/text-area";
import { TextField } from "../forms/text-field";
import { FreshDetails } from "./fresh-details";

interface Props {
  action: FormAction;
  place: { planId: string; year: number; departmentId: string };
  options: readonly Option[];
  /** Somebody not in the list may be entered; null where the plan takes registrations only. */
  fresh: { kinds: readonly ("INDIVIDUAL" | "COLLECTIVE" | "PRACTICE_MODEL")[]; outsiders: boolean; name: string } | null;
}

const words = vi.nominations.fresh;

/** Whom the dossier is about; sending it opens the draft. */
export function StartForm({ action, place, options, fresh }: Props) {
  const first = options.length === 1 && !fresh ? options[0] : undefined;
  const kindNames = (fresh?.kinds ?? []).map((kind) => vi.common.kinds[kind].toLowerCase()).join(", ");
  const all = fresh ? [...options, { value: "NEW", label: words.other(kindNames) }] : options;
  return (
    <FormShell
      // Another place is another form: nothing chosen there may be sent here.
      key={`${place.planId}${place.year}${place.departmentId}`}
      id="bat-dau"
      action={action}
      submitLabel={words.submit}
      hidden={{ planId: place.planId, year: String(place.year), departmentId: place.departmentId }}
      initial={{ name: fresh?.name ?? "", ...(first ? { subject: first.value } : {}) }}
    >
      <RadioGroup name="subject" label={words.pick} hint={fresh ? words.pickHint : undefined} options={all} />
      {fresh ? (
        <FreshDetails open={options.length === 0} title={words.newTitle}>
          <p className="soft small">{words.newLead}</p>
          <RadioGroup name="kind" label={words.kind} options={fresh.kinds.map((kind) => ({ value: kind, label: vi.common.kinds[kind] }))} />
          <TextField name="name" label={words.name} hint={words.nameHint(kindNames)} maxLength={lengths.name} />
          <TextField name="caption" label={words.caption} hint={words.captionHint} maxLength={lengths.name} optional />
          <TextArea name="members" label={words.members} hint={words.membersHint} rows={3} maxLength={lengths.note} optional />
          {fresh.outsiders ? (
            <>
              <Checkbox name="external" label={words.external} />
              <TextField name="organisation" label={words.organisation} maxLength={lengths.name} optional />
            </>
          ) : null}
          <Checkbox name="distinct" label={words.distinct} />
        </FreshDetails>
      ) : null}
    </FormShell>
  );
}
