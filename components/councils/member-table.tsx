import type { CouncilRoleName } from "../../lib/councils/schema";
import { formatDay } from "../../lib/text/format";
import { councils } from "../../lib/text/vi/councils";
import type { FormAction } from "../../lib/web/form-state";
import { ConfirmStep } from "../forms/confirm-step";
import { DateField } from "../forms/date-field";
import { FormShell } from "../forms/form-shell";
import { DataTable } from "../ui/data-table";
import { StateMark } from "../ui/state-mark";

export interface MemberRow {
  id: string;
  fullName: string;
  jobTitle: string;
  role: CouncilRoleName;
  votes: boolean;
  validFrom: string;
  validTo: string | null;
}

interface Props {
  members: readonly MemberRow[];
  today: string;
  /** Given to those who keep the council. */
  endAction?: FormAction | undefined;
}

/** Members with role, vote and term; ended terms stay in the list. */
export function MemberTable({ members, today, endAction }: Props) {
  const words = councils.table;
  const term = (row: MemberRow) =>
    row.validTo ? councils.termSpan(formatDay(row.validFrom), formatDay(row.validTo)) : councils.termFrom(formatDay(row.validFrom));
  return (
    <DataTable
      caption={councils.council.membersCaption}
      captionHidden
      rows={members}
      rowKey={(row) => row.id}
      columns={[
        { key: "member", head: words.member, cell: (row) => row.fullName },
        { key: "job", head: words.jobTitle, cell: (row) => row.jobTitle },
        { key: "role", head: words.role, cell: (row) => councils.roles[row.role] },
        { key: "votes", head: words.votes, cell: (row) => (row.votes ? councils.yes : councils.no) },
        { key: "term", head: words.term, cell: (row) => <Term row={row} text={term(row)} today={today} endAction={endAction} /> },
      ]}
    />
  );
}

function Term({ row, text, today, endAction }: { row: MemberRow; text: string; today: string; endAction: FormAction | undefined }) {
  if (row.validTo !== null && row.validTo < today) {
    return (
      <>
        {text}
        <span className="block">
          <StateMark look="ended">{councils.termOver}</StateMark>
        </span>
      </>
    );
  }
  if (row.validTo !== null || !endAction) return text;
  return (
    <>
      {text}
      <FormShell action={endAction} id={`thoi-${row.id}`} hidden={{ memberId: row.id }}>
        <ConfirmStep
          open={councils.council.end}
          title={councils.council.endTitle(row.fullName)}
          submitLabel={councils.council.endSubmit}
          look="quiet"
        >
          <p>{councils.council.endEffect}</p>
          <DateField name="validTo" label={councils.fields.validTo} />
        </ConfirmStep>
      </FormShell>
    </>
  );
}
