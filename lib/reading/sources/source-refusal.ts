import { DomainError } from "../../core/errors";
import type { FileRefusal } from "../../files/refusal";

/** Why a file cannot be read; each has its sentence in lib/text/vi/sources.ts. */
export type SourceRefusal =
  | Exclude<FileRefusal, "noFile" | "cutOff">
  | "encrypted"
  | "noText"
  | "tooManyPages"
  | "tooSlow"
  | "tooMuchMemory"
  | "legacyFont"
  | "wrongEncoding";

export function refuseSource(why: SourceRefusal): DomainError {
  return new DomainError("invalid", `sources.${why}`, { file: `sources.${why}` });
}

/** The refusal an error means: our own, the upload gate's, or null for a mistake in the program. */
export function refusalIn(error: unknown): SourceRefusal | null {
  if (!(error instanceof DomainError)) return null;
  const [domain, why] = error.reason.split(".");
  return domain === "sources" || domain === "evidence" ? (why as SourceRefusal) : null;
}
