import "server-only";
import { ZipFile } from "yazl";

/** A zip file of texts by name, the same bytes for the same texts. */
export async function zipOf(files: Readonly<Record<string, string>>): Promise<Buffer> {
  const zip = new ZipFile();
  const mtime = new Date("2000-01-01T00:00:00Z");
  for (const [name, text] of Object.entries(files)) zip.addBuffer(Buffer.from(text), name, { mtime });
  zip.end();
  const parts: Buffer[] = [];
  for await (const part of zip.outputStream) parts.push(Buffer.from(part as Buffer));
  return Buffer.concat(parts);
}
