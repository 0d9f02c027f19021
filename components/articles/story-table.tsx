import { type Column, DataTable } from "@/components/ui/data-table";
import { StateMark } from "@/components/ui/state-mark";
import type { StoryRow } from "@/lib/articles/rules";
import { isApproved, isDraft } from "@/lib/articles/states";
import { vi } from "@/lib/text/vi";
import type { FormAction } from "@/lib/web/form-state";
import { paths } from "@/lib/web/paths";
import { shownLooks } from "./shown-looks";
import { StartButton } from "./start-button";

const words = vi.articles.list;

interface Props {
  rows: readonly StoryRow[];
  action: FormAction;
  mayStart: (row: StoryRow) => boolean;
}

/** Exemplars and their stories: written, waiting, shown, or still to be written. */
export function StoryTable({ rows, action, mayStart }: Props) {
  const columns: Column<StoryRow>[] = [
    { key: "subject", head: words.subject, cell: (row) => row.name },
    { key: "unit", head: words.unit, cell: (row) => row.unit },
    { key: "story", head: words.story, cell: (row) => <StoryCell row={row} action={action} starts={mayStart(row)} /> },
    { key: "state", head: words.state, cell: (row) => <State row={row} /> },
  ];
  return <DataTable caption={words.caption} captionHidden columns={columns} rows={rows} rowKey={(row) => row.exemplarId} />;
}

function StoryCell({ row, action, starts }: { row: StoryRow; action: FormAction; starts: boolean }) {
  if (row.article) return <a href={paths.article(row.article.id)}>{row.article.title || words.untitled}</a>;
  return starts ? <StartButton action={action} exemplarId={row.exemplarId} name={row.name} /> : <span className="soft">{words.none}</span>;
}

function State({ row }: { row: StoryRow }) {
  if (row.article === null) return null;
  const { state, shown } = row.article;
  if (!isApproved(state)) return <StateMark look={isDraft(state) ? "plain" : "wait"}>{vi.articles.states[state]}</StateMark>;
  return <StateMark look={shownLooks[shown]}>{vi.articles.shown[shown]}</StateMark>;
}
