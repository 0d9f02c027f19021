import { FormShell } from "@/components/forms/form-shell";
import { SelectField } from "@/components/forms/select-field";
import { TextField } from "@/components/forms/text-field";
import { lineMark } from "@/lib/plan-reviews/rules";
import { effortLevels, growthLevels, type ReviewView, spreadLevels } from "@/lib/plan-reviews/schema";
import { vi } from "@/lib/text/vi";
import type { FormAction, FormValues } from "@/lib/web/form-state";

const words = vi.planReviews.assess;

/** One group of fields an exemplar; a group left blank is left for later. */
export function AssessForm({ action, review }: { action: FormAction; review: ReviewView }) {
  const initial: FormValues = {};
  for (const [id, line] of Object.entries(review.assessments))
    for (const [key, value] of Object.entries(line)) initial[`items.${id}.${key}`] = value;
  const shown = Object.fromEntries(review.figures.exemplars.map(({ id }) => [`shown.${id}`, lineMark(review.assessments[id])]));
  return (
    <FormShell action={action} hidden={{ id: review.id, ...shown }} initial={initial} submitLabel={words.save}>
      {review.figures.exemplars.map((exemplar) => (
        <fieldset key={exemplar.id} className="border-t border-line pt-3">
          <legend>{`${exemplar.name}, ${exemplar.unit}, ${exemplar.year}`}</legend>
          <SelectField
            name={`items.${exemplar.id}.effort`}
            label={words.effort}
            options={effortLevels.map((value) => ({ value, label: words.efforts[value] }))}
          />
          <SelectField
            name={`items.${exemplar.id}.growth`}
            label={words.growth}
            options={growthLevels.map((value) => ({ value, label: words.growths[value] }))}
          />
          <SelectField
            name={`items.${exemplar.id}.spread`}
            label={words.spread}
            options={spreadLevels.map((value) => ({ value, label: words.spreads[value] }))}
          />
          <TextField name={`items.${exemplar.id}.note`} label={words.note} maxLength={500} optional />
        </fieldset>
      ))}
    </FormShell>
  );
}
