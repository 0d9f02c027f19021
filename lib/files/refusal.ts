import { DomainError } from "../core/errors";

/** Why a file is not taken; each has its sentence in lib/text/vi/evidence.ts. */
export type FileRefusal =
  | "noFile"
  | "tooManyFiles"
  | "emptyFile"
  | "tooLarge"
  | "cutOff"
  | "wrongType"
  | "oldOffice"
  | "macro"
  | "embedded"
  | "brokenZip"
  | "zipTooBig"
  | "badEntry"
  | "brokenFile"
  | "mixedFile"
  | "imageTooLarge";

export function refuseFile(why: FileRefusal): DomainError {
  return new DomainError("invalid", `evidence.${why}`, { file: `evidence.${why}` });
}
