import { DateField } from "@/components/forms/date-field";
import { FormShell } from "@/components/forms/form-shell";
import { RadioGroup } from "@/components/forms/radio-group";
import { TextField } from "@/components/forms/text-field";
import { formatDay } from "@/lib/text/format";
import { vi } from "@/lib/text/vi";
import { readOutcome, type UpwardItem } from "@/lib/upward-submissions/rules";
import { outcomes } from "@/lib/upward-submissions/schema";
import type { FormAction, FormValues } from "@/lib/web/form-state";

const words = vi.upward.outcomeForm;

/** The answer from above for one of the list. */
export function OutcomeForm({ action, item }: { action: FormAction; item: UpwardItem }) {
  return (
    <FormShell action={action} hidden={{ itemId: item.id }} initial={initialValues(item)} submitLabel={words.submit}>
      <RadioGroup name="result" label={words.result} options={outcomes.map((value) => ({ value, label: vi.upward.list.results[value] }))} />
      <TextField name="words" label={words.words} hint={words.wordsHint} maxLength={300} optional />
      <DateField name="outcomeOn" label={words.outcomeOn} />
    </FormShell>
  );
}

function initialValues(item: UpwardItem): FormValues {
  if (item.outcome === null) return {};
  const outcome = readOutcome(item.outcome);
  return { result: outcome.result, words: outcome.words, outcomeOn: item.outcomeOn ? formatDay(item.outcomeOn) : "" };
}
