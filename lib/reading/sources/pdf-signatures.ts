/** What a signature field of a PDF says about itself; nothing here is proof, the seal is not checked. */
export type SignatureField = { name: string; reason: string; location: string; contact: string; at: string };

/**
 * The signature fields in the order they stand in the file. They are never compressed: their own bytes are what the
 * signature leaves out, so they can be found as written. Times as `2022-10-25T09:42:57+0700`.
 */
export function signatureFields(bytes: Uint8Array): SignatureField[] {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const fields: SignatureField[] = [];
  for (let at = file.indexOf("/ByteRange"); at >= 0; at = file.indexOf("/ByteRange", at + 10)) {
    const dictionary = around(file, at);
    const entry = (key: string) => entryOf(dictionary, key);
    const field = {
      name: entry("Name"),
      reason: entry("Reason"),
      location: entry("Location"),
      contact: entry("ContactInfo"),
      at: isoTime(entry("M")),
    };
    if (Object.values(field).some((value) => value !== "")) fields.push(field);
  }
  return fields;
}

/** The trail as lines of text, a signature a paragraph, in the order word processors of documents print it. */
export function signatureTrail(fields: SignatureField[]): string {
  return fields
    .map((field) => [field.contact, field.at, field.location, nameIn(field), field.reason].filter(Boolean).join("\n"))
    .join("\n\n");
}

/** The reason usually repeats who signed. */
function nameIn(field: SignatureField): string {
  return field.reason.includes(field.name) ? "" : field.name;
}

/** The object the place lies in, without the seal itself, which may be tens of thousands of digits. */
function around(file: Buffer, at: number): string {
  const start = Math.max(file.lastIndexOf(" obj", at), 0);
  const found = file.indexOf("endobj", at);
  const end = found < 0 ? Math.min(at + 200_000, file.length) : found;
  return file.toString("latin1", start, end).replace(/\/Contents\s*<[0-9a-fA-F\s]*>/, "");
}

function entryOf(dictionary: string, key: string): string {
  const match = new RegExp(`/${key}\\s*(?:\\(((?:\\\\[\\s\\S]|[^\\\\()]|\\([^()]*\\))*)\\)|<([0-9a-fA-F\\s]*)>)`).exec(dictionary);
  if (!match) return "";
  const raw = match[1] !== undefined ? Buffer.from(unescaped(match[1]), "latin1") : Buffer.from((match[2] ?? "").replace(/\s/g, ""), "hex");
  return decoded(raw)
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Cf}]+/gu, " ")
    .trim();
}

function unescaped(text: string): string {
  const signs: Record<string, string> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };
  return text.replace(/\\(?:([0-7]{1,3})|(\r\n|[\s\S]))/g, (_, octal: string | undefined, sign: string | undefined) => {
    if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8) & 0xff);
    return /[\r\n]/.test(sign ?? "") ? "" : (signs[sign ?? ""] ?? sign ?? "");
  });
}

function decoded(raw: Buffer): string {
  if (raw[0] === 0xfe && raw[1] === 0xff) return new TextDecoder("utf-16be").decode(raw);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(raw);
  } catch {
    return raw.toString("latin1");
  }
}

/** `D:20221025094257+07'00'` in the form the paper prints it. */
function isoTime(date: string): string {
  const match = /^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:(Z)|([+-]\d\d)'?(\d\d)?'?)?/.exec(date);
  if (!match) return "";
  const [, year, month, day, hour, minute, second, utc, hours, minutes] = match;
  const zone = utc ? "+0000" : hours ? `${hours}${minutes ?? "00"}` : "";
  return `${year}-${month}-${day}T${hour}:${minute}:${second}${zone}`;
}
