import { type BaseName, type Figures, validPapers } from "../../lib/ballots/rules";
import { formatCount, formatRatio } from "../../lib/text/format";
import { ballots } from "../../lib/text/vi/ballots";
import { DataTable } from "../ui/data-table";
import { Fold } from "../ui/fold";
import { StateMark } from "../ui/state-mark";

export interface TallyRow {
  id: string;
  position: number;
  name: string;
  figures: Figures;
  bases: Record<BaseName, number>;
}

interface Props {
  rows: readonly TallyRow[];
  /** The base that decides. */
  base: BaseName;
  /** The three bases are folded: on the desk, not in the minutes. */
  folded?: boolean;
}

/** Counts, ratio and outcome of each question, then the agreement on all three bases. */
export function TallyTable({ rows, base, folded }: Props) {
  const words = ballots.tally;
  const number = (key: "issued" | "returned" | "blank" | "invalid" | "agree" | "disagree") => ({
    key,
    head: words[key],
    numeric: true,
    cell: (row: TallyRow) => formatCount(row.figures[key]),
  });
  const share = (key: BaseName) => ({
    key,
    head: words.base[key],
    numeric: true,
    cell: (row: TallyRow) => {
      const [agree, whole] = [row.figures.agree, row.bases[key]];
      return <span className="nb">{words.share(formatCount(agree), formatCount(whole), formatRatio(agree, whole))}</span>;
    },
  });
  const name = { key: "name", head: words.nominee, cell: (row: TallyRow) => row.name };
  const shares = (
    <DataTable
      caption={words.basesCaption}
      rows={rows}
      rowKey={(row) => row.id}
      columns={[name, share("TOTAL_MEMBERS"), share("ELIGIBLE"), share("PRESENT")]}
    />
  );
  return (
    <>
      <DataTable
        caption={words.caption}
        rows={rows}
        rowKey={(row) => row.id}
        columns={[
          name,
          number("issued"),
          number("returned"),
          { key: "valid", head: words.valid, numeric: true, cell: (row) => formatCount(validPapers(row.figures)) },
          number("blank"),
          number("invalid"),
          number("agree"),
          number("disagree"),
          { key: "outcome", head: words.outcome, cell: (row) => <Outcome passed={row.figures.passed} /> },
        ]}
      />
      {folded ? <Fold title={words.basesFold}>{shares}</Fold> : shares}
      <p className="small soft mt-2">{words.decides(ballots.bases[base])}</p>
    </>
  );
}

function Outcome({ passed }: { passed: boolean }) {
  return (
    <StateMark look={passed ? "ok" : "ended"}>
      <span className="nb">{passed ? ballots.tally.passed : ballots.tally.failed}</span>
    </StateMark>
  );
}
