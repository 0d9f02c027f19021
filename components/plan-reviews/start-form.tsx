import { FormShell } from "@/components/forms/form-shell";
import { NumberField } from "@/components/forms/number-field";
import { RadioGroup } from "@/components/forms/radio-group";
import { SelectField } from "@/components/forms/select-field";
import { TextField } from "@/components/forms/text-field";
import { reviewKinds } from "@/lib/plan-reviews/schema";
import { vi } from "@/lib/text/vi";
import type { FormAction } from "@/lib/web/form-state";

const words = vi.planReviews.start;

interface Props {
  action: FormAction;
  plan: { id: string; name: string };
  span: { from: number; to: number };
  movements: readonly { id: string; name: string }[];
  /** Chosen already, when one comes from its page. */
  movementId: string | null;
}

/** Which review, over which years, of the whole plan or of one movement. */
export function StartReviewForm({ action, plan, span, movements, movementId }: Props) {
  const movement = movements.find((each) => each.id === movementId);
  return (
    <FormShell
      action={action}
      hidden={{ planId: plan.id }}
      initial={{
        ...{ kind: "INTERIM", title: words.nameStart(movement?.name ?? plan.name), movementId: movement?.id ?? "" },
        ...{ fromYear: String(span.from), toYear: String(span.to) },
      }}
      submitLabel={words.submit}
    >
      <RadioGroup name="kind" label={words.kind} options={reviewKinds.map((value) => ({ value, label: vi.planReviews.kinds[value] }))} />
      <TextField name="title" label={words.name} maxLength={300} />
      <NumberField name="fromYear" label={words.fromYear} />
      <NumberField name="toYear" label={words.toYear} />
      <SelectField
        name="movementId"
        label={words.movement}
        options={movements.map((movement) => ({ value: movement.id, label: movement.name }))}
        empty={words.wholePlan}
        optional
      />
    </FormShell>
  );
}
