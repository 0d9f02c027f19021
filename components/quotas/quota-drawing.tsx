import type { QuotaUnit } from "@/lib/quotas/rules";
import { formatCount } from "@/lib/text/format";
import { vi } from "@/lib/text/vi";
import { QuotaMarkShape } from "./quota-marks";

const words = vi.plans.desk.quota;

const rowHeight = 34;
const headHeight = 40;
/** Share of the width that the names take. */
const nameShare = 37;

interface Props {
  units: readonly QuotaUnit[];
  years: readonly number[];
  /** The year at hand, in bold. */
  year: number;
}

/** Units × years, drawn on the server; its table twin says the same in numbers. */
export function QuotaDrawing({ units, years, year }: Props) {
  const step = (100 - nameShare) / years.length;
  const at = (index: number) => `${(nameShare + step * (index + 0.5)).toFixed(2)}%`;
  const height = headHeight + rowHeight * units.length;
  const label = words.drawing(formatCount(units.length), formatCount(years.length));
  return (
    <svg className="map" height={height} width="100%" role="img" aria-label={label}>
      {years.map((each, index) => (
        <text key={each} className={each === year ? "strong" : "mute"} x={at(index)} y="22" textAnchor="middle">
          {each}
        </text>
      ))}
      {units.map((unit, row) => {
        const top = headHeight + rowHeight * row;
        return (
          <g key={unit.id}>
            <line className="ln" x1="0" x2="100%" y1={top} y2={top} />
            <text className="name" y={top + 22}>
              {fitting(unit.name, unit.shortName, 34)}
            </text>
            <text className="abbr" y={top + 22}>
              {fitting(unit.shortName, unit.shortName, 16)}
            </text>
            {unit.cells.map((cell, index) => (
              <svg key={cell.year} x={at(index)} y={top + 17} overflow="visible" aria-hidden="true">
                <QuotaMarkShape mark={cell.mark} counted={cell.counted} />
              </svg>
            ))}
          </g>
        );
      })}
    </svg>
  );
}

/** Text in a drawing does not wrap: the name, else the short one, else the short one cut at a word. */
function fitting(name: string, short: string, length: number): string {
  if (name.length <= length) return name;
  if (short.length <= length) return short;
  const cut = short.slice(0, length - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), 8)).replace(/[\s,;.-]+$/, "")}…`;
}
