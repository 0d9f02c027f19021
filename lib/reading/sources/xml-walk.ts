/** What a walk over XML meets: an element opening (closed at once when empty), closing, or text between. */
export type XmlStep =
  | { kind: "open"; name: string; attributes: Record<string, string>; empty: boolean }
  | { kind: "close"; name: string }
  | { kind: "text"; text: string };

const named: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
/** One tag, comment, declaration or section, or the text up to the next. */
const piece =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<[?!][^>]*>|<\/([^\s>]+)\s*>|<([^\s/>]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>|([^<]+)/g;

/**
 * Walks the well-formed XML of an office file from left to right. No entity is ever fetched or defined: declarations are
 * passed over, and only the five named entities and numbers are understood.
 */
export function* walkXml(xml: string): Generator<XmlStep> {
  for (const [, section, closed, opened, attributes, slash, text] of xml.matchAll(piece)) {
    if (opened !== undefined) yield { kind: "open", name: opened, attributes: attributesOf(attributes ?? ""), empty: slash === "/" };
    else if (closed !== undefined) yield { kind: "close", name: closed };
    else if (section !== undefined) yield { kind: "text", text: section };
    else if (text !== undefined) yield { kind: "text", text: plain(text) };
  }
}

function attributesOf(source: string): Record<string, string> {
  return Object.fromEntries(
    [...source.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(([, name, a, b]) => [name, plain(a ?? b ?? "")]),
  );
}

function plain(text: string): string {
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|\w+);/gi, (whole, entity: string) => {
    if (!entity.startsWith("#")) return named[entity] ?? whole;
    const code = /^#x/i.test(entity) ? Number.parseInt(entity.slice(2), 16) : Number(entity.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
  });
}
