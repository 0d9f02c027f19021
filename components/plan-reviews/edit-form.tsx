import { FormShell } from "@/components/forms/form-shell";
import { TextArea } from "@/components/forms/text-area";
import { TextField } from "@/components/forms/text-field";
import { neededTexts } from "@/lib/plan-reviews/rules";
import { type ReviewView, textKeys } from "@/lib/plan-reviews/schema";
import { vi } from "@/lib/text/vi";
import type { FormAction } from "@/lib/web/form-state";

const words = vi.planReviews;

/** The written parts of a review. Each may be empty while it is being written; what it was goes along, so that only changes are kept. */
export function EditReviewForm({ action, review }: { action: FormAction; review: ReviewView }) {
  const shown = Object.fromEntries(textKeys.map((key) => [`shown.${key}`, review.texts[key]]));
  return (
    <FormShell
      action={action}
      hidden={{ id: review.id, lockVersion: String(review.lockVersion), ...shown }}
      initial={{ title: review.title, ...review.texts }}
      submitLabel={words.edit.save}
      draftKey={`bao-cao-${review.id}`}
    >
      <TextField name="title" label={words.start.name} maxLength={300} />
      {textKeys.map((key) => (
        <TextArea key={key} name={key} label={words.parts[key]} rows={6} maxLength={8000} optional={!neededTexts.includes(key)} />
      ))}
    </FormShell>
  );
}
