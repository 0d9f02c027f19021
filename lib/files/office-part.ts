import "server-only";
import { setImmediate as breathe } from "node:timers/promises";
import { SaxesParser, type SaxesTagPlain } from "saxes";
import type { FileRefusal } from "./refusal";

/** No letter or register has a part that long; longer ones would keep the process busy. */
export const longestPart = 10 * 1024 * 1024;
const pieceLength = 64 * 1024;

/** The words of an XML part: UTF-8, or UTF-16 with its mark. null when it is neither. */
export function decodeXml(bytes: Buffer): string | null {
  const marked = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
  try {
    return new TextDecoder(marked, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * What is wrong with one XML part of an office file: something fetched from outside other than a link, a field or link that
 * starts a program (DDE), a document type of its own, or no XML at all. null for a good part.
 * Reads piece by piece and lets others work in between.
 */
export async function faultsOf(bytes: Buffer): Promise<FileRefusal | null> {
  const text = decodeXml(bytes);
  if (text === null || /^[^<]*<\?xml[^?]*encoding\s*=\s*["'](?!utf-?(8|16))/i.test(text.slice(0, 200))) return "brokenZip";
  const reader = new PartReader();
  for (let start = 0; start < text.length && !reader.fault; start += pieceLength) {
    reader.read(text.slice(start, start + pieceLength));
    await breathe();
  }
  return reader.end();
}

class PartReader {
  fault: FileRefusal | null = null;
  private commands = "";
  private inCommand = false;
  private readonly parser = new SaxesParser();

  constructor() {
    this.parser.on("error", () => {
      this.fault ??= "brokenZip";
    });
    this.parser.on("doctype", () => {
      this.fault ??= "badEntry";
    });
    this.parser.on("opentag", (tag) => this.opened(tag));
    this.parser.on("closetag", () => {
      this.inCommand = false;
    });
    this.parser.on("text", (text) => this.said(text));
    this.parser.on("cdata", (text) => this.said(text));
  }

  read(piece: string): void {
    this.parser.write(piece);
  }

  end(): FileRefusal | null {
    if (!this.fault) this.parser.close();
    if (!this.fault && /\bDDE(AUTO)?\b/i.test(this.commands)) this.fault = "embedded";
    return this.fault;
  }

  private opened({ name, attributes }: SaxesTagPlain): void {
    const local = localName(name);
    const values = Object.fromEntries(Object.entries(attributes).map(([key, value]) => [localName(key), value]));
    if (local === "Relationship" && fromOutside(values)) this.fault ??= "embedded";
    if (local === "ddeLink" || local === "oleLink") this.fault ??= "embedded";
    this.inCommand = local === "instrText";
    if (values.instr) this.commands += ` ${values.instr}`;
  }

  private said(text: string): void {
    if (this.inCommand) this.commands += text;
  }
}

function fromOutside(values: Record<string, string>): boolean {
  return /^external$/i.test(values.TargetMode?.trim() ?? "") && !/relationships\/hyperlink$/i.test(values.Type?.trim() ?? "");
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
