import { createHash } from "node:crypto";
import { writeFile } from "node:fs/promises";
import type { Actor } from "../../../lib/core/actor";
import { addFileEvidence } from "../../../lib/evidence/commands";
import { minutesKey } from "../../../lib/evidence/schema";
import { waitingPlace } from "../../../lib/files/store";
import { withoutAccents } from "../../../lib/text/vietnamese";

/** A one-page PDF of plain lines: enough for a sample of a scanned minute. The built-in font knows no diacritics. */
export function plainPdf(lines: readonly string[]): Buffer {
  const text = lines
    .map(
      (line) =>
        `(${withoutAccents(line)
          .toUpperCase()
          .replace(/[()\\]/g, " ")}) Tj T*`,
    )
    .join("\n");
  const stream = `BT /F1 12 Tf 16 TL 60 780 Td\n${text}\nET`;
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
  ];
  let body = "%PDF-1.4\n";
  const offsets = objects.map((object, index) => {
    const offset = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const start = body.length;
  return Buffer.from(
    `${body}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`,
  );
}

/** Puts the unit's minutes into a dossier, as the upload door does. */
export async function addMinutes(actor: Actor, nominationId: string, lines: readonly string[]): Promise<void> {
  const content = plainPdf(lines);
  const waiting = await waitingPlace();
  await writeFile(waiting, content);
  await addFileEvidence(actor, {
    nominationId,
    criterion: minutesKey,
    text: "",
    page: "1",
    file: {
      waiting,
      sha256: createHash("sha256").update(content).digest("hex"),
      size: content.length,
      mediaType: "application/pdf",
      fileName: "Biên bản họp bình xét (mẫu).pdf",
    },
  });
}
