import {
  AlignmentType,
  BorderStyle,
  Document,
  Packer,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from "docx";

export type OfficialLetter = {
  regime: "STATE" | "PARTY";
  parentBody: string;
  agency: string;
  /** "Số:      /SNgV-VP": the number itself is the clerk's. */
  symbol: string;
  /** "V/v đôn đốc …" */
  about: string;
  place: string;
  /** "Bình Phước, ngày … tháng … năm 2026" without the place. */
  dated: string;
  to: string;
  paragraphs: readonly string[];
  /** Rows of a table after the paragraphs; the first is its head. */
  table: readonly (readonly string[])[];
  closing: readonly string[];
  recipients: readonly string[];
  signature: readonly string[];
  signer: string;
};

const font = "Times New Roman";
const mm = (count: number) => Math.round(count * 56.7);
const half = (points: number) => points * 2;

type Look = { bold?: boolean; italics?: boolean; size?: number };
const run = (text: string, look: Look = {}) => new TextRun({ text, font, ...look, size: half(look.size ?? 13) });
const centred = (text: string, look: Look = {}, border = false) =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [run(text, look)],
    ...(border
      ? { border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 1, color: "000000" } }, indent: { left: mm(18), right: mm(18) } }
      : {}),
  });
const body = (children: ParagraphChild[]) =>
  new Paragraph({ alignment: AlignmentType.JUSTIFIED, indent: { firstLine: mm(10) }, spacing: { before: 120, line: 300 }, children });

const noBorder = { style: BorderStyle.NONE, size: 0, color: "auto" };
const bare = { top: noBorder, bottom: noBorder, left: noBorder, right: noBorder, insideHorizontal: noBorder, insideVertical: noBorder };

/** Columns beside each other without lines: the head, and recipients beside the signature. */
function columns(left: Paragraph[], right: Paragraph[], share: [number, number]): Table {
  const cell = (children: Paragraph[], size: number) =>
    new TableCell({ children, width: { size, type: WidthType.PERCENTAGE }, borders: bare });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    layout: TableLayoutType.FIXED,
    borders: bare,
    rows: [new TableRow({ children: [cell(left, share[0]), cell(right, share[1])] })],
  });
}

function head(letter: OfficialLetter): Table {
  const motto =
    letter.regime === "PARTY"
      ? [centred("ĐẢNG CỘNG SẢN VIỆT NAM", { bold: true, size: 15 }, true)]
      : [
          centred("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", { bold: true, size: 12 }),
          centred("Độc lập - Tự do - Hạnh phúc", { bold: true }, true),
        ];
  return columns(
    [
      centred(letter.parentBody.toUpperCase(), { size: 12 }),
      centred(letter.agency.toUpperCase(), { bold: true, size: 12 }, letter.regime === "STATE"),
      ...(letter.regime === "PARTY" ? [centred("*")] : []),
      centred(letter.symbol),
      centred(letter.about, { size: 12 }),
    ],
    [
      ...motto,
      new Paragraph({
        spacing: { before: 120 },
        alignment: AlignmentType.CENTER,
        children: [run(`${letter.place}, ${letter.dated}`, { italics: true })],
      }),
    ],
    [42, 58],
  );
}

function listed(rows: OfficialLetter["table"]): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map(
      (cells, index) =>
        new TableRow({
          tableHeader: index === 0,
          children: cells.map(
            (text) => new TableCell({ children: [new Paragraph({ children: [run(text, { bold: index === 0, size: 12 })] })] }),
          ),
        }),
    ),
  });
}

function foot(letter: OfficialLetter): Table {
  const recipients = [
    new Paragraph({ children: [run("Nơi nhận:", { bold: true, italics: true, size: 12 })] }),
    ...letter.recipients.map((line) => new Paragraph({ children: [run(`- ${line}`, { size: 11 })] })),
  ];
  const blank = Array.from({ length: 4 }, () => centred(""));
  const signature = [...letter.signature.map((line) => centred(line, { bold: true })), ...blank, centred(letter.signer, { bold: true })];
  return columns(recipients, signature, [50, 50]);
}

/** The letter as a DOCX file. The last sentence ends with "./." as official letters do. */
export function setOfficialLetter(letter: OfficialLetter): Promise<Buffer> {
  const closing = letter.closing.map((text, index) => (index === letter.closing.length - 1 ? `${text.replace(/\.$/, "")}./.` : text));
  const document = new Document({
    creator: letter.agency,
    title: letter.about,
    sections: [
      {
        properties: {
          page: { size: { width: mm(210), height: mm(297) }, margin: { top: mm(20), bottom: mm(20), left: mm(30), right: mm(15) } },
        },
        children: [
          head(letter),
          new Paragraph({
            alignment: AlignmentType.CENTER,
            spacing: { before: 240, after: 120 },
            children: [run(`Kính gửi: ${letter.to}`)],
          }),
          ...letter.paragraphs.map((text) => body([run(text)])),
          new Paragraph({ children: [] }),
          listed(letter.table),
          ...closing.map((text) => body([run(text)])),
          new Paragraph({ children: [] }),
          foot(letter),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}
