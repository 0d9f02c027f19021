import { type Column, DataTable } from "@/components/ui/data-table";
import { Section } from "@/components/ui/section";
import { formatDay } from "@/lib/text/format";
import { vi } from "@/lib/text/vi";
import { readOutcome, type Upward, type UpwardItem } from "@/lib/upward-submissions/rules";
import { paths } from "@/lib/web/paths";

const words = vi.upward.list;

/** What came back from above, line by line. */
export function OutcomeTable({ list, records }: { list: Upward; records: boolean }) {
  const columns: Column<UpwardItem>[] = [
    { key: "name", head: words.name, cell: (row) => row.candidate.subject.name },
    {
      key: "outcome",
      head: words.outcome,
      cell: (row) => (row.outcome ? outcomeWords(row.outcome) : <span className="soft">{words.noOutcome}</span>),
    },
    { key: "on", head: words.outcomeOn, cell: (row) => (row.outcomeOn ? formatDay(row.outcomeOn) : "") },
  ];
  const act: Column<UpwardItem> = {
    key: "act",
    head: words.act,
    cell: (row) => (
      <a href={paths.upwardOutcome(list.id, row.id)}>
        {row.outcome ? words.change : words.record}
        <span className="vh">{row.candidate.subject.name}</span>
      </a>
    ),
  };
  return (
    <Section id="ket-qua" title={words.outcomesPart}>
      <p className="soft">{words.outcomesText}</p>
      <DataTable
        caption={words.outcomesCaption}
        captionHidden
        columns={records ? [...columns, act] : columns}
        rows={list.items}
        rowKey={(row) => row.id}
      />
    </Section>
  );
}

function outcomeWords(stored: string): string {
  const outcome = readOutcome(stored);
  const result = words.results[outcome.result];
  return outcome.words === "" ? result : words.withWords(result, outcome.words);
}
