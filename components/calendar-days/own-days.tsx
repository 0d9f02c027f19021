import { DateField } from "@/components/forms/date-field";
import { FormShell } from "@/components/forms/form-shell";
import { SelectField } from "@/components/forms/select-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextField } from "@/components/forms/text-field";
import { formatDay } from "@/lib/text/format";
import { calendarDays } from "@/lib/text/vi/calendar-days";
import type { FormAction } from "@/lib/web/form-state";

interface Props {
  rows: readonly { id: string; day: string; working: boolean; source: string }[];
  /** null: one reads only. */
  actions: { set: FormAction; remove: FormAction } | null;
}

const words = calendarDays;

/** The agency's own days, and the form for one more. */
export function OwnDays({ rows, actions }: Props) {
  return (
    <>
      {rows.length === 0 ? <p className="soft">{words.ownNone}</p> : null}
      <ul>
        {rows.map((row) => (
          <li key={row.id}>
            {words.line(formatDay(row.day), row.working ? words.kinds.WORKED : words.kinds.FREE, row.source)}
            {actions ? (
              <FormShell action={actions.remove} hidden={{ id: row.id }} id={`bo-${row.id}`}>
                <SubmitButton label={words.remove(formatDay(row.day))} look="quiet" />
              </FormShell>
            ) : null}
          </li>
        ))}
      </ul>
      {actions ? (
        <>
          <h3>{words.form.title}</h3>
          <p className="soft">{words.form.lead}</p>
          <FormShell action={actions.set} submitLabel={words.form.submit} id="ngay">
            <DateField name="day" label={words.form.day} />
            <SelectField
              name="kind"
              label={words.form.kind}
              options={[
                { value: "FREE", label: words.form.free },
                { value: "WORKED", label: words.form.worked },
              ]}
            />
            <TextField name="source" label={words.form.source} maxLength={200} />
          </FormShell>
        </>
      ) : null}
    </>
  );
}
