import { Checkbox } from "@/components/forms/checkbox";
import { FormShell } from "@/components/forms/form-shell";
import { type Column, DataTable } from "@/components/ui/data-table";
import { Note } from "@/components/ui/note";
import { type StateLook, StateMark } from "@/components/ui/state-mark";
import { records } from "@/lib/text/vi/records";
import type { FormAction } from "@/lib/web/form-state";
import { paths } from "@/lib/web/paths";

type Status = "OK" | "NEW" | "SKIP" | "WRONG";

export interface PreviewLine {
  number: number;
  subject: string;
  year: string;
  what: string;
  status: Status;
  errors: readonly string[];
}

interface Props {
  action: FormAction;
  fileId: string;
  imported: boolean;
  rows: readonly PreviewLine[];
}

const words = records.importing.preview;
const shownAtMost = 200;
const looks: Record<Status, StateLook> = { OK: "ok", NEW: "ok", SKIP: "plain", WRONG: "late" };
const results: Record<Status, string> = { OK: words.ok, NEW: words.okNew, SKIP: words.skip, WRONG: words.wrong };

/** What the commit would write, row by row, wrong rows first; then the one button that writes. */
export function ImportPreview({ action, fileId, imported, rows }: Props) {
  const count = (status: Status) => rows.filter((row) => row.status === status).length;
  const good = count("OK") + count("NEW");
  const ordered = [...rows].sort((a, b) => Number(b.status === "WRONG") - Number(a.status === "WRONG") || a.number - b.number);
  return (
    <>
      {imported ? <Note look="good">{words.done}</Note> : null}
      <ul className="mb-5 flex flex-wrap gap-x-6 gap-y-2">
        <li>
          <StateMark look="ok">{words.good(good)}</StateMark>
        </li>
        {count("WRONG") > 0 ? (
          <li>
            <StateMark look="late">{words.bad(count("WRONG"))}</StateMark>
          </li>
        ) : null}
        {count("SKIP") > 0 ? <li>{words.already(count("SKIP"))}</li> : null}
      </ul>
      {imported ? null : <CommitForm action={action} fileId={fileId} good={good} bad={count("WRONG")} />}
      {count("WRONG") > 0 ? (
        <p className="my-4">
          <a href={paths.recordErrors(fileId)} download>
            {words.errors}
          </a>
        </p>
      ) : null}
      <DataTable
        caption={words.caption}
        captionHidden
        columns={columns}
        rows={ordered.slice(0, shownAtMost)}
        rowKey={(row) => String(row.number)}
      />
      {rows.length > shownAtMost ? <p className="soft small">{words.limited(shownAtMost)}</p> : null}
    </>
  );
}

function CommitForm({ action, fileId, good, bad }: { action: FormAction; fileId: string; good: number; bad: number }) {
  if (good === 0) return <Note look="warn">{words.nothing}</Note>;
  return (
    <FormShell action={action} hidden={{ fileId }} submitLabel={words.submit(good)} id="nhap">
      {bad > 0 ? <Checkbox name="onlyGood" label={words.onlyGood} hint={words.fixFirst} /> : null}
    </FormShell>
  );
}

const columns: Column<PreviewLine>[] = [
  { key: "row", head: words.columns.row, cell: (row) => <span className="nb">{words.row(row.number)}</span> },
  { key: "subject", head: words.columns.subject, cell: (row) => row.subject },
  { key: "year", head: words.columns.year, numeric: true, cell: (row) => row.year },
  { key: "what", head: words.columns.what, cell: (row) => row.what },
  {
    key: "result",
    head: words.columns.result,
    cell: (row) => (
      <>
        <StateMark look={looks[row.status]}>{results[row.status]}</StateMark>
        {row.errors.map((error) => (
          <span key={error} className="block">
            {error}
          </span>
        ))}
      </>
    ),
  },
];
