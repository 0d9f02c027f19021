export type Problem = "not-found" | "forbidden" | "conflict" | "invalid";

/**
 * What a command throws when the answer is no. `reason` is "<domain>.<key>" of the catalogue;
 * `fields` names the form fields that are wrong (field name → reason); `facts` fill the places the sentence leaves open ("{who}").
 */
export class DomainError extends Error {
  constructor(
    readonly problem: Problem,
    readonly reason: string,
    readonly fields: Record<string, string> = {},
    readonly facts: Record<string, string> = {},
  ) {
    super(`${problem}: ${reason}`);
    this.name = "DomainError";
  }
}

/** Somebody else saved after the form was opened; the form then offers the box `overwrite`. */
export function savedByOther(): DomainError {
  return new DomainError("conflict", "common.savedByOther", { overwrite: "common.overwriteFirst" });
}

/** The same, where it is known who saved and when. */
export function savedBy(who: string, at: string): DomainError {
  return new DomainError("conflict", "common.savedBy", { overwrite: "common.overwriteFirst" }, { who, at });
}

/** Out of sight: the same answer as for something that does not exist. */
export function notFound(): DomainError {
  return new DomainError("not-found", "common.notFound");
}
