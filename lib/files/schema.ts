/**
 * What may be attached: the one table of types. Served types come from here, never from the browser.
 * CSV and TEXT only where a door asks for it (imports, plans): plain text has no mark of its own.
 */
export type MediaKind = "PDF" | "DOCX" | "XLSX" | "JPEG" | "PNG" | "CSV" | "TEXT";

type MediaType = { readonly mediaType: string; readonly extensions: readonly string[] };

export const mediaTypes: Readonly<Record<MediaKind, MediaType>> = {
  PDF: { mediaType: "application/pdf", extensions: ["pdf"] },
  DOCX: { mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document", extensions: ["docx"] },
  XLSX: { mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", extensions: ["xlsx"] },
  JPEG: { mediaType: "image/jpeg", extensions: ["jpg", "jpeg"] },
  PNG: { mediaType: "image/png", extensions: ["png"] },
  CSV: { mediaType: "text/csv", extensions: ["csv"] },
  // A web page is served as plain text, never as a page.
  TEXT: { mediaType: "text/plain", extensions: ["txt", "html", "htm"] },
};

/** For the `accept` of a file field: helps choosing, protects nothing. */
export const acceptedExtensions = ".pdf,.docx,.xlsx,.jpg,.jpeg,.png";

/** Limits of trust bar S10. */
export const fileLimits = {
  bytes: 25 * 1024 * 1024,
  unpackedBytes: 200 * 1024 * 1024,
  archiveEntries: 2000,
  ratio: 100,
  pixels: 100_000_000,
} as const;

/** The type to serve, from our table; unknown ones are plain bytes. */
export function servedType(stored: string): string {
  return Object.values(mediaTypes).some((type) => type.mediaType === stored) ? stored : "application/octet-stream";
}

/** A good file that waits for its row; `waiting` is a path only lib/files knows what to do with. */
export type ReceivedFile = { waiting: string; sha256: string; size: number; mediaType: string; fileName: string };
