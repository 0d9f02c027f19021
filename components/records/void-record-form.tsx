import { FormShell } from "@/components/forms/form-shell";
import { TextArea } from "@/components/forms/text-area";
import { ButtonLink } from "@/components/ui/button-link";
import { Facts } from "@/components/ui/facts";
import { records } from "@/lib/text/vi/records";
import type { FormAction } from "@/lib/web/form-state";
import { paths } from "@/lib/web/paths";
import { decisionOf, type RecordLine } from "./record-years";

interface Props {
  action: FormAction;
  record: RecordLine;
}

const words = records.voiding;

/** Marks a line as entered by mistake, with the reason that stays beside it. */
export function VoidRecordForm({ action, record }: Props) {
  return (
    <>
      <Facts
        label={words.what}
        items={[
          { term: records.year(record.year), value: `${records.kinds[record.kind]}: ${record.label}` },
          { term: records.columns.decision, value: decisionOf(record) },
        ]}
      />
      <FormShell
        action={action}
        hidden={{ id: record.id }}
        submitLabel={words.submit}
        footer={
          <ButtonLink href={paths.subject(record.subjectId)} look="quiet">
            {words.back}
          </ButtonLink>
        }
        id="huy"
      >
        <TextArea name="reason" label={words.reason} rows={3} maxLength={1000} />
      </FormShell>
    </>
  );
}
