export type Problem = "not-found" | "forbidden" | "conflict" | "invalid";

/**
 * What a command throws when the answer is no. `reason` is "<domain>.<key>" of the catalogue;
 * `fields` names the form fields that are wrong (field name → reason).
 */
export class DomainError extends Error {
  constructor(
    readonly problem: Problem,
    readonly reason: string,
    readonly fields: Record<string, string> = {},
  ) {
    super(`${problem}: ${reason}`);
    this.name = "DomainError";
  }
}

/** Somebody else saved after the form was opened; the form then offers the box `overwrite`. */
export function savedByOther(): DomainError {
  return new DomainError("conflict", "common.savedByOther", { overwrite: "common.overwriteFirst" });
}

/** Out of sight: the same answer as for something that does not exist. */
export function notFound(): DomainError {
  return new DomainError("not-found", "common.notFound");
}
