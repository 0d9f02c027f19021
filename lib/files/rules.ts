// File names as people may keep them (trust bar S10: path parts, NUL, direction marks, 300 signs, CON, line ends) and the
// header that carries them (RFC 6266, RFC 8187).
import { type MediaKind, mediaTypes } from "./schema";

const longest = 120;
/** Names that Windows keeps for devices. */
const devices = /^(con|prn|aux|nul|com\d|lpt\d)$/i;
/** Direction marks, zero-width signs, controls: a name must read as it is. */
const invisible = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/gu;

/** A name as it came, without what could mislead or break out of its line: NFC, no path, no control or direction signs. */
export function plainName(given: string): string {
  const last = given.normalize("NFC").split(/[/\\]/).at(-1) ?? "";
  return last
    .replace(invisible, "")
    .replace(/[<>:"|?*]/g, "_")
    .replace(/\s+/g, " ")
    .replace(/^[.\s]+|[.\s]+$/g, "");
}

/**
 * A name fit to show and to save under: NFC, without path parts, control or direction signs, not longer than 120,
 * with an ending that fits the type the content has.
 */
export function cleanFileName(given: string, kind: MediaKind): string {
  const plain = plainName(given);
  const { extensions } = mediaTypes[kind];
  const dot = plain.lastIndexOf(".");
  const ending = dot > 0 ? plain.slice(dot + 1).toLowerCase() : "";
  const fits = extensions.includes(ending);
  const stem = (fits ? plain.slice(0, dot) : plain).trim() || "tep";
  const safe = devices.test(stem.split(".")[0] ?? "") ? `_${stem}` : stem;
  return `${[...safe].slice(0, longest).join("").trim()}.${fits ? ending : extensions[0]}`;
}

/** `attachment; filename*=UTF-8''…` (RFC 6266): any name, no sign that could end the header. */
export function attachmentHeader(fileName: string): string {
  const encoded = encodeURIComponent(fileName).replace(/['()*!]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return `attachment; filename*=UTF-8''${encoded}`;
}
