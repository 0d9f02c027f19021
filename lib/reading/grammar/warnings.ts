import { reading as words } from "../../text/vi/reading";
import { allBlocks, type Paper } from "../paper";
import type { Reading } from "../reading";
import { find, type Piece, part } from "../text/script";
import { exists } from "./days";
import { sourceOf } from "./evidence";
import { otherPeriods, type Period } from "./period";

type Warning = Reading["warnings"][number];

/** Typing errors such plans have; the value is read as meant, the text stays as printed. */
const typingErrors: [RegExp, string][] = [
  [/bỏ biếu kín/iu, "bỏ phiếu kín"],
  [/điển hình tiến tiến|điền hình tiên tiến/iu, "điển hình tiên tiến"],
  [/wedsite/iu, "website"],
];

/** What a person should look at: it never stops anything. */
export function readWarnings(
  paper: Paper,
  known: { period: Period | null; number: string | null; date: string | null; citations: Piece[] },
): Warning[] {
  const warnings: Warning[] = [];
  if (paper.ocr) warnings.push({ code: "FROM_OCR", text: words.warnings.fromOcr, source: null });
  if (known.number === null) warnings.push({ code: "NO_NUMBER", text: words.warnings.noNumber, source: null });
  if (known.date === null) warnings.push({ code: "NO_DATE", text: words.warnings.noDate, source: null });
  return [...warnings, ...periods(paper, known.period, known.citations), ...impossibleDays(paper), ...typing(paper)];
}

function periods(paper: Paper, own: Period | null, citations: Piece[]): Warning[] {
  if (!own) return [];
  const place = otherPeriods(paper, own, citations)[0];
  if (!place) return [];
  const years = (text: string) => text.replace(/^\D+/, "").replace(/\s*[-–—]\s*/, " - ");
  return [
    {
      code: "PERIODS_DIFFER",
      text: words.warnings.periodsDiffer(`${own.startYear} - ${own.endYear ?? "…"}`, years(place.text)),
      source: sourceOf(place),
    },
  ];
}

const anyDay = /\bngay\s+(?<day>\d{1,2})(?:\s*\/\s*|\s+thang\s+)(?<month>\d{1,2})(?:(?:\s*\/\s*|\s+nam\s+)(?<year>\d{4}))?(?![\d/])/;

function impossibleDays(paper: Paper): Warning[] {
  return everything(paper).flatMap((place) =>
    find(place, anyDay).flatMap(({ piece, groups }) => {
      const day = { year: groups.year ? Number(groups.year.text) : null, month: Number(groups.month?.text), day: Number(groups.day?.text) };
      return exists(day) ? [] : [{ code: "IMPOSSIBLE_DAY", text: words.warnings.impossibleDay(piece.text), source: sourceOf(piece) }];
    }),
  );
}

function typing(paper: Paper): Warning[] {
  if (paper.ocr) return [];
  return typingErrors.flatMap(([pattern, meant]) => {
    const found = everything(paper).flatMap((piece) =>
      [...piece.text.matchAll(new RegExp(pattern, "giu"))].map((match) =>
        part(piece, piece.start + match.index, piece.start + match.index + match[0].length),
      ),
    )[0];
    return found ? [{ code: "TYPING_ERROR", text: words.warnings.typingError(found.text, meant), source: sourceOf(found) }] : [];
  });
}

const everything = (paper: Paper): Piece[] => [...paper.head, ...allBlocks(paper).map((block) => block.piece), ...paper.tail];
