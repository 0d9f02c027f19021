import { setPdf } from "./typst";

/** Every word of the printed ballots of a round. A sheet is one member's; its rows are the questions that member votes on. */
export type PrintedBallots = {
  agency: string;
  council: string;
  /** Where the seal goes; empty on a specimen, which must not be given out. */
  stamp: string;
  title: string;
  about: readonly string[];
  /** "BỎ PHIẾU THỬ", "BẢN MẪU"; empty on papers that count. */
  mark: string;
  head: readonly [string, string, string, string];
  rules: readonly string[];
  sheets: readonly (readonly { name: string; caption: string }[])[];
};

const layout = `
#let d = json(bytes(sys.inputs.data))
#set document(title: d.title, date: none)
#set page(paper: "a5", margin: (x: 13mm, y: 12mm))
#set text(font: "Tinos", size: 11pt, lang: "vi")
#set par(leading: 0.6em, spacing: 0.6em)
#let square = rect(width: 6mm, height: 6mm, stroke: 0.8pt)
#let row(at, one) = (
  align(center + horizon, str(at + 1)),
  { text(weight: "bold", one.name); if one.caption != "" { linebreak(); text(9.5pt, one.caption) } },
  align(center + horizon, square),
  align(center + horizon, square),
)
#let sheet(rows) = {
  grid(columns: (1fr, 38mm), column-gutter: 4mm,
    { upper(text(10pt, d.agency)); linebreak(); text(weight: "bold", upper(text(10pt, d.council))) },
    if d.stamp != "" { rect(width: 38mm, height: 18mm, stroke: (thickness: 0.6pt, dash: "dashed"), align(center + horizon, text(8pt, d.stamp))) })
  v(3mm)
  align(center, text(15pt, weight: "bold", d.title))
  for line in d.about { align(center, line) }
  if d.mark != "" { align(center, rect(inset: 2mm, stroke: 1pt, text(weight: "bold", d.mark))) }
  v(2mm)
  table(columns: (9mm, 1fr, 20mm, 28mm), stroke: 0.6pt, inset: 5pt,
    table.header(..d.head.map(word => align(center + horizon, text(10pt, weight: "bold", word)))),
    ..rows.enumerate().map(((at, one)) => row(at, one)).flatten())
  v(1mm)
  for line in d.rules { text(9.5pt, line); parbreak() }
}
#for (at, rows) in d.sheets.enumerate() { if at > 0 { pagebreak() }; sheet(rows) }
`;

/** The printed ballots as one PDF on A5, a sheet a page (more where there are many rows). Nothing on a sheet tells whose it is. */
export function setPrintedBallots(ballots: PrintedBallots): Promise<Uint8Array> {
  return setPdf(layout, ballots);
}
