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

// As cards the rows are blocks, which takes the table's own roles away in some browsers: they are said again.
const roles = {
  table: { role: "table" },
  rowgroup: { role: "rowgroup" },
  row: { role: "row" },
  columnheader: { role: "columnheader" },
  rowheader: { role: "rowheader" },
  cell: { role: "cell" },
} as const;

// What scrolls must be reachable by the keyboard.
const reachable = { tabIndex: 0 } as const;

/** A real table; the first column names the row; on phones each row is a card. */
export function DataTable<Row>({ caption, captionHidden, columns, rows, rowKey, cards = true, tight }: Props<Row>) {
  const table = (
    <table {...roles.table} className={[cards ? "cards" : "", tight ? "twin small" : ""].filter(Boolean).join(" ")}>
      <caption>{captionHidden ? <span className="vh">{caption}</span> : caption}</caption>
      <thead {...roles.rowgroup}>
        <tr {...roles.row}>
          {columns.map((column) => (
            <th key={column.key} scope="col" {...roles.columnheader} aria-sort={column.sorted} className={column.numeric ? "r" : undefined}>
              {column.sortHref ? <a href={column.sortHref}>{column.head}</a> : column.head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...roles.rowgroup}>
        {rows.map((row) => (
          <tr key={rowKey(row)} {...roles.row}>
            {columns.map((column, index) => cell(column, row, index))}
          </tr>
        ))}
      </tbody>
    </table>
  );
  if (cards) return table;
  return (
    <section className="scroll" aria-label={caption} {...reachable}>
      {table}
    </section>
  );
}

function cell<Row>(column: Column<Row>, row: Row, index: number): ReactNode {
  if (index === 0) {
    return (
      <th key={column.key} scope="row" {...roles.rowheader}>
        {column.cell(row)}
      </th>
    );
  }
  return (
    <td key={column.key} {...roles.cell} data-l={column.head} className={column.numeric ? "r" : undefined}>
      {column.cell(row)}
    </td>
  );
}
