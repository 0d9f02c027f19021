import { AlignmentType, BorderStyle, Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from "docx";
import type { Paper } from "./paper";

const letters = { font: "Times New Roman", size: 28 };
const none = { style: BorderStyle.NONE, size: 0, color: "auto" };
const noBorders = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none };

/** The paper as the word processor holds it: head and foot in tables without lines. */
export async function paperDocx(paper: Paper): Promise<Buffer> {
  const plain = (text: string) => new Paragraph({ alignment: AlignmentType.JUSTIFIED, children: [new TextRun({ text, ...letters })] });
  const centred = (text: string, bold = false) =>
    new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text, bold, ...letters })] });
  const sideBySide = ({ left, right }: NonNullable<Paper["head"]>, bold: boolean) =>
    new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      borders: noBorders,
      rows: [
        new TableRow({
          children: [
            new TableCell({ children: left.map((line) => (bold ? plain(line) : centred(line))) }),
            new TableCell({ children: right.map((line) => centred(line, bold)) }),
          ],
        }),
      ],
    });
  const ruled = (rows: string[][]) =>
    new Table({ rows: rows.map((row) => new TableRow({ children: row.map((cell) => new TableCell({ children: [plain(cell)] })) })) });
  const children = [
    ...(paper.head ? [sideBySide(paper.head, false)] : []),
    ...paper.title.map((line) => centred(line, true)),
    ...paper.body.map(plain),
    ...(paper.table ? [ruled(paper.table)] : []),
    ...(paper.foot ? [sideBySide(paper.foot, true)] : []),
    ...paper.trail.map(plain),
  ];
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}
