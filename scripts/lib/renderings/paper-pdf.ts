import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname } from "node:path";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import type { Paper } from "./paper";

/** A4, margins and letters of an administrative document; every word comes in as data. */
const layout = `
#let d = json(bytes(sys.inputs.paper))
#set document(date: none)
#set page(paper: "a4", margin: (left: 30mm, right: 15mm, top: 20mm, bottom: 20mm),
  header: context { let n = counter(page).get().first(); if n > 1 [#align(center, text(13pt, str(n)))] })
#set text(font: "Tinos", size: 14pt, lang: "vi")
#set par(justify: true, leading: 0.75em, spacing: 0.95em, first-line-indent: (amount: 10mm, all: true))
#let centred(lines, bold: false) = for line in lines { align(center, par(first-line-indent: 0pt, justify: false, text(weight: if bold { "bold" } else { "regular" }, line))) }
#if d.head != none {
  set text(12.5pt)
  grid(columns: (2fr, 3fr), column-gutter: 3mm, centred(d.head.left), centred(d.head.right))
  v(6mm)
}
#centred(d.title, bold: true)
#v(3mm)
#for line in d.body { par(line) }
#if "table" in d { set par(first-line-indent: 0pt, justify: false); table(columns: d.table.first().len(), ..d.table.flatten().map(text.with(12pt))) }
#if d.foot != none {
  v(6mm)
  grid(columns: (1fr, 1fr), column-gutter: 6mm,
    for line in d.foot.left { par(first-line-indent: 0pt, justify: false, text(11pt, line)) },
    { centred(d.foot.right.slice(0, -1), bold: true); v(22mm); centred(d.foot.right.slice(-1), bold: true) })
}
#for line in d.trail { par(first-line-indent: 0pt, justify: false, text(9pt, line)) }
`;

/** The paper as a PDF with a text layer. */
export function paperPdf(paper: Paper): Buffer {
  const fonts = dirname(createRequire(import.meta.url).resolve("@expo-google-fonts/tinos/package.json"));
  const compiler = NodeCompiler.create({ workspace: tmpdir(), fontArgs: [{ fontPaths: [fonts] }] });
  return compiler.pdf({ mainFileContent: layout, inputs: { paper: JSON.stringify(paper) } });
}
