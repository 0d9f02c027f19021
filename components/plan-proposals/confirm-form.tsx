import { Checkbox } from "@/components/forms/checkbox";
import { ConfirmStep } from "@/components/forms/confirm-step";
import { DateField } from "@/components/forms/date-field";
import { FormShell } from "@/components/forms/form-shell";
import { RadioGroup } from "@/components/forms/radio-group";
import { TextArea } from "@/components/forms/text-area";
import { Note } from "@/components/ui/note";
import type { PlanSetup } from "@/lib/proposing/procedure-of";
import { formatNumber } from "@/lib/text/format";
import { vi } from "@/lib/text/vi";
import type { FormAction } from "@/lib/web/form-state";

const words = vi.planProposals.confirm;

interface Props {
  action: FormAction;
  proposal: { id: string; lockVersion: number };
  setup: PlanSetup;
  known: { title: string; version: number } | null;
}

const optionsOf = (labels: Record<string, string>) => Object.entries(labels).map(([value, label]) => ({ value, label }));

/** The switches of the plan's procedure, proposed and asked; then the one final step. */
export function ConfirmForm({ action, proposal, setup, known }: Props) {
  const { procedure, upwardRecipients, ...more } = setup;
  const answers = { ...procedure, ...more };
  const initial = {
    ...Object.fromEntries(Object.entries(answers).map(([name, value]) => [name, typeof value === "boolean" ? (value ? "on" : "") : value])),
    upwardRecipients: upwardRecipients.join("\n"),
  };
  return (
    <FormShell action={action} initial={initial} hidden={{ proposalId: proposal.id, lockVersion: String(proposal.lockVersion) }}>
      <h2>{words.procedure}</h2>
      <p className="soft">{words.procedureLead}</p>
      {Object.entries(words.switches).map(([name, label]) => (
        <Checkbox key={name} name={name} label={label} />
      ))}
      <RadioGroup name="ballot" label={words.ballot} options={optionsOf(words.ballots)} />
      <RadioGroup name="outcome" label={words.outcome} options={optionsOf(words.outcomes)} />
      <RadioGroup name="quotaReading" label={words.quotaReading} options={optionsOf(words.quotaReadings)} />
      <RadioGroup name="countedAt" label={words.countedAt} options={optionsOf(words.countedAts)} />
      <TextArea name="upwardRecipients" label={words.upwardRecipients} rows={3} optional />
      <DateField name="runsFrom" label={words.runsFrom} hint={words.runsFromHint} optional />
      {known ? (
        <Note look="warn">
          <p>{words.known(known.title, formatNumber(known.version))}</p>
          <Checkbox name="replaces" label={words.replaces} hint={words.replacesHint} />
        </Note>
      ) : null}
      <ConfirmStep open={words.submit} title={words.final} submitLabel={words.final} look="main">
        <p>{words.finalText}</p>
      </ConfirmStep>
    </FormShell>
  );
}
