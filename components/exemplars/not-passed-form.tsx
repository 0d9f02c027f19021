import { CheckboxGroup } from "@/components/forms/checkbox-group";
import { ConfirmStep } from "@/components/forms/confirm-step";
import { FormShell } from "@/components/forms/form-shell";
import { Section } from "@/components/ui/section";
import type { Candidate } from "@/lib/exemplars/rules";
import { vi } from "@/lib/text/vi";
import type { FormAction } from "@/lib/web/form-state";

const words = vi.exemplars.notPassed;

/** Those the council did not pass: closed by the office or the head, for others only shown. */
export function NotPassedForm({ rows, action }: { rows: readonly Candidate[]; action: FormAction | null }) {
  const line = (row: Candidate) => words.row(row.subject.name, row.unit, row.result?.agree ?? 0, row.result?.totalMembers ?? 0);
  return (
    <Section id="khong-dat" title={words.title}>
      <p className="soft">{words.text}</p>
      {action ? (
        <FormShell action={action} id="khep" initial={{ nominationIds: rows.map((row) => row.id) }}>
          <CheckboxGroup name="nominationIds" label={words.choose} options={rows.map((row) => ({ value: row.id, label: line(row) }))} />
          <ConfirmStep open={words.open} title={words.confirmTitle} submitLabel={words.submit}>
            <p>{words.confirmWhat}</p>
          </ConfirmStep>
        </FormShell>
      ) : (
        <ul className="m">
          {rows.map((row) => (
            <li key={row.id}>{line(row)}</li>
          ))}
        </ul>
      )}
    </Section>
  );
}
