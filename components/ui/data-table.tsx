import type { ReactNode } from "react";

export interface Column<Row> {
  key: string;
  head: string;
  cell: (row: Row) => ReactNode;
  numeric?: boolean | undefined;
  /** Link that sorts by this column; sorted says what stands now. */
  sortHref?: string | undefined;
  sorted?: "ascending" | "descending" | undefined;
}

interface Props<Row> {
  caption: string;
  captionHidden?: boolean | undefined;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** Cards on a phone (default); false keeps the table, in a scroller. */
  cards?: boolean | undefined;
  /** Tight rows, for counts by unit and year. */
  tight?: boolean | undefined;
}

/** A real table; the first column names the row; on phones each row is a card. */
export function DataTable<Row>({ caption, captionHidden, columns, rows, rowKey, cards = true, tight }: Props<Row>) {
  const table = (
    // Roles stand because display: block on phones takes the table's own roles away.
    <table role="table" className={[cards ? "cards" : "", tight ? "twin small" : ""].filter(Boolean).join(" ")}>
      <caption>{captionHidden ? <span className="vh">{caption}</span> : caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th key={column.key} scope="col" role="columnheader" aria-sort={column.sorted} className={column.numeric ? "r" : undefined}>
              {column.sortHref ? <a href={column.sortHref}>{column.head}</a> : column.head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={rowKey(row)} role="row">
            {columns.map((column, index) => cell(column, row, index))}
          </tr>
        ))}
      </tbody>
    </table>
  );
  if (cards) return table;
  return (
    <section className="scroll" aria-label={caption} tabIndex={0}>
      {table}
    </section>
  );
}

function cell<Row>(column: Column<Row>, row: Row, index: number): ReactNode {
  if (index === 0) {
    return (
      <th key={column.key} scope="row" role="rowheader">
        {column.cell(row)}
      </th>
    );
  }
  return (
    <td key={column.key} role="cell" data-l={column.head} className={column.numeric ? "r" : undefined}>
      {column.cell(row)}
    </td>
  );
}
