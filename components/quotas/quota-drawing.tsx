import type { QuotaUnit } from "@/lib/quotas/rules";
import { formatCount } from "@/lib/text/format";
import { vi } from "@/lib/text/vi";
import { QuotaMarkShape } from "./quota-marks";

const words = vi.plans.desk.quota;

const headHeight = 40;
const lineHeight = 20;

/** Where names and marks stand, in pixels; text in a drawing does not wrap by itself, so `letters` fit on a line. */
const looks = {
  /** Names at the left, years above. */
  wide: { nameShare: 37, letters: 28, top: headHeight, row: (lines: number) => 14 + lineHeight * lines, mark: (row: number) => row / 2 },
  /** On a phone the name has the width to itself and each mark carries its year. */
  narrow: { nameShare: 0, letters: 40, top: 0, row: (lines: number) => 48 + lineHeight * lines, mark: (row: number) => row - 22 },
};

interface Props {
  units: readonly QuotaUnit[];
  years: readonly number[];
  /** The year at hand, in bold. */
  year: number;
}

/** Units × years, drawn on the server, once for each width; its table twin says the same in numbers. */
export function QuotaDrawing(props: Props) {
  return (
    <>
      <Drawn {...props} look="wide" />
      <Drawn {...props} look="narrow" />
    </>
  );
}

type Look = keyof typeof looks;

function Drawn({ units, years, year, look }: Props & { look: Look }) {
  const { nameShare, letters, top, row } = looks[look];
  const step = (100 - nameShare) / years.length;
  const at = (index: number) => `${(nameShare + step * (index + 0.5)).toFixed(2)}%`;
  let below = top;
  const rows = units.map((unit) => {
    const lines = linesOf(unit.name, letters);
    const [from, height] = [below, row(lines.length)];
    below += height;
    return <Row key={unit.id} unit={unit} lines={lines} from={from} height={height} at={at} year={year} look={look} />;
  });
  const label = words.drawing(formatCount(units.length), formatCount(years.length));
  return (
    <svg className={`map map-${look}`} height={below} width="100%" role="img" aria-label={label}>
      {top === 0
        ? null
        : years.map((each, index) => (
            <text key={each} className={each === year ? "strong" : "mute"} x={at(index)} y="22" textAnchor="middle">
              {each}
            </text>
          ))}
      {rows}
    </svg>
  );
}

interface RowProps {
  unit: QuotaUnit;
  lines: readonly string[];
  from: number;
  height: number;
  at: (index: number) => string;
  year: number;
  look: Look;
}

function Row({ unit, lines, from, height, at, year, look }: RowProps) {
  return (
    <g>
      <line className="ln" x1="0" x2="100%" y1={from} y2={from} />
      <text>
        {lines.map((line, index) => (
          <tspan key={line} x="0" y={from + 22 + lineHeight * index}>
            {line}
          </tspan>
        ))}
      </text>
      {unit.cells.map((cell, index) => (
        <svg key={cell.year} x={at(index)} y={from + looks[look].mark(height)} overflow="visible" aria-hidden="true">
          {look === "wide" ? (
            <QuotaMarkShape mark={cell.mark} counted={cell.counted} />
          ) : (
            <>
              <g transform="translate(-20)">
                <QuotaMarkShape mark={cell.mark} counted={cell.counted} />
              </g>
              <text className={cell.year === year ? "strong" : "mute"} x="-5" y="5">
                {cell.year}
              </text>
            </>
          )}
        </svg>
      ))}
    </g>
  );
}

/** A name in lines of at most so many letters, broken between words; a longer word stands alone. */
function linesOf(name: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of name.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
