import { type StateLook, StateMark } from "@/components/ui/state-mark";
import { formatDay } from "@/lib/text/format";
import { holds as words } from "@/lib/text/vi/holds";
import type { FormAction } from "@/lib/web/form-state";
import { LiftHoldForm } from "./lift-hold-form";

export interface HoldLine {
  id: string;
  fromDay: string;
  toDay: string | null;
  lifted: boolean;
  inForce: boolean;
  open: boolean;
  ground: string | null;
  reason: string | null;
  liftReason: string | null;
  placedBy: string | null;
  liftedBy: string | null;
}

interface Props {
  rows: readonly HoldLine[];
  /** Present for those who may lift. */
  lift?: FormAction | undefined;
}

/** Every hold of a subject, latest first; reasons only where the reader may know them. */
export function HoldList({ rows, lift }: Props) {
  if (rows.length === 0) return <p className="soft">{words.none}</p>;
  return (
    <ul>
      {rows.map((row) => (
        <li key={row.id} className="border-line border-t py-4">
          <p>
            <StateMark look={lookOf(row)}>{stateOf(row)}</StateMark> <b>{row.ground ? words.grounds[row.ground] : null}</b>
          </p>
          <p className="soft">{spanOf(row)}</p>
          <p className="whitespace-pre-line">{row.reason ?? words.hiddenReason}</p>
          {row.placedBy ? <p className="soft small">{words.placedBy(row.placedBy)}</p> : null}
          {row.liftedBy ? <p className="soft small">{words.liftedBy(row.liftedBy, row.liftReason ?? "")}</p> : null}
          {lift && row.open ? <LiftHoldForm action={lift} holdId={row.id} /> : null}
        </li>
      ))}
    </ul>
  );
}

function stateOf(row: HoldLine): string {
  if (row.inForce) return words.states.inForce;
  if (row.lifted) return words.states.lifted;
  return row.open ? words.states.coming : words.states.ended;
}

function lookOf(row: HoldLine): StateLook {
  if (row.inForce) return "back";
  return row.open ? "wait" : "ended";
}

function spanOf(row: HoldLine): string {
  const from = words.from(formatDay(row.fromDay));
  if (row.toDay === null) return `${from}, ${words.openEnd}`;
  return `${from} ${row.lifted ? words.until(formatDay(row.toDay)) : words.to(formatDay(row.toDay))}`;
}
