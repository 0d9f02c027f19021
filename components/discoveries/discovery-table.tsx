import { type Column, DataTable } from "@/components/ui/data-table";
import { formatDate } from "@/lib/text/format";
import { discoveries } from "@/lib/text/vi/discoveries";
import { paths } from "@/lib/web/paths";
import { DiscoveryStageMark } from "./discovery-stage-mark";

export interface DiscoveryLine {
  id: string;
  title: string;
  kind: keyof typeof discoveries.kinds;
  unit: string | null;
  suggester: string | null;
  suggestedAt: Date;
  stage: keyof typeof discoveries.stages;
}

const words = discoveries.columns;

const columns: Column<DiscoveryLine>[] = [
  { key: "title", head: words.title, cell: (row) => <a href={paths.discovery(row.id)}>{row.title}</a> },
  { key: "kind", head: words.kind, cell: (row) => discoveries.kinds[row.kind] },
  { key: "unit", head: words.unit, cell: (row) => row.unit ?? discoveries.noUnit },
  { key: "who", head: words.who, cell: (row) => row.suggester },
  { key: "when", head: words.when, cell: (row) => formatDate(row.suggestedAt) },
  { key: "stage", head: words.stage, cell: (row) => <DiscoveryStageMark stage={row.stage} /> },
];

/** Suggestions, newest first. */
export function DiscoveryTable({ rows }: { rows: readonly DiscoveryLine[] }) {
  return <DataTable caption={discoveries.title} captionHidden columns={columns} rows={rows} rowKey={(row) => row.id} />;
}
