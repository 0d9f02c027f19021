import { crc32, deflateRawSync } from "node:zlib";

export type ZipPart = {
  name: string;
  data: Buffer | string;
  /** Unix mode in the directory, e.g. a symbolic link. */
  mode?: number;
  /** Size the directory claims, for archives that lie. */
  declared?: number;
};

/** An archive written byte by byte, so that tests can make bad ones too. */
export function makeZip(parts: ZipPart[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const content = Buffer.from(part.data);
    const packed = deflateRawSync(content, { level: 9 });
    const name = Buffer.from(part.name);
    const size = part.declared ?? content.length;
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x0800, 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(size, 18);
    common.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from("PK\x03\x04", "latin1"), common, name, packed]);
    const entry = Buffer.alloc(46);
    entry.write("PK\x01\x02", 0, "latin1");
    entry.writeUInt16LE(0x0314, 4);
    common.copy(entry, 6, 0, 24);
    entry.writeUInt32LE((part.mode ?? 0) * 0x10000, 38);
    entry.writeUInt32LE(offset, 42);
    directory.push(Buffer.concat([entry, name]));
    locals.push(local);
    offset += local.length;
  }
  const body = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", 0, "latin1");
  end.writeUInt16LE(Math.min(parts.length, 65535), 8);
  end.writeUInt16LE(Math.min(parts.length, 65535), 10);
  end.writeUInt32LE(body.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, body, end]);
}

const contentTypes = (main: string) =>
  `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`;
export const wordMain = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
export const wordMacroMain = "application/vnd.ms-word.document.macroEnabled.main+xml";
export const sheetMain = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

/** A small office file with the parts given. */
export function makeOffice(more: ZipPart[] = [], main = wordMain): Buffer {
  return makeZip([
    { name: "[Content_Types].xml", data: contentTypes(main) },
    {
      name: "_rels/.rels",
      data: `<Relationships><Relationship Id="r1" Type="x/officeDocument" Target="word/document.xml"/></Relationships>`,
    },
    { name: "word/document.xml", data: `<w:document><w:body><w:p><w:r><w:t>Báo cáo thành tích</w:t></w:r></w:p></w:body></w:document>` },
    ...more,
  ]);
}

/** A picture of one colour, as big as told, with any bytes behind its end. */
export function makePng(width: number, height: number, behind: Buffer = Buffer.alloc(0)): Buffer {
  const chunk = (kind: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(kind, "latin1"), data]);
    const head = Buffer.alloc(4);
    head.writeUInt32BE(data.length);
    const tail = Buffer.alloc(4);
    tail.writeUInt32BE(crc32(body));
    return Buffer.concat([head, body, tail]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([1, 0, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk("IHDR", header),
    chunk("IDAT", deflateRawSync(Buffer.alloc(16))),
    chunk("IEND", Buffer.alloc(0)),
    behind,
  ]);
}
