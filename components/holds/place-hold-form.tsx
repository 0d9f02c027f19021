import { ConfirmStep } from "@/components/forms/confirm-step";
import { DateField } from "@/components/forms/date-field";
import { FormShell } from "@/components/forms/form-shell";
import { RadioGroup } from "@/components/forms/radio-group";
import { TextArea } from "@/components/forms/text-area";
import { holdGrounds } from "@/lib/holds/rules";
import { formatDay } from "@/lib/text/format";
import { holds } from "@/lib/text/vi/holds";
import type { FormAction } from "@/lib/web/form-state";

interface Props {
  action: FormAction;
  subject: { id: string; name: string };
  today: string;
}

/** Places a hold: ground, reason, from and perhaps to; asks once before it stands. */
export function PlaceHoldForm({ action, subject, today }: Props) {
  const words = holds.place;
  return (
    <FormShell action={action} hidden={{ subjectId: subject.id }} initial={{ fromDay: formatDay(today) }} id="tam-dung">
      <RadioGroup
        name="ground"
        label={words.ground}
        options={holdGrounds.map((value) => ({ value, label: holds.grounds[value] ?? value }))}
      />
      <TextArea name="reason" label={words.reason} hint={words.reasonHint} rows={4} maxLength={2000} />
      <div className="sub-fields">
        <DateField name="fromDay" label={words.fromDay} />
        <DateField name="toDay" label={words.toDay} hint={words.toDayHint} optional />
      </div>
      <ConfirmStep open={words.open} title={words.title} submitLabel={words.submit}>
        <p>{words.what(subject.name)}</p>
      </ConfirmStep>
    </FormShell>
  );
}
