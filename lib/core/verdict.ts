import { DomainError } from "./errors";

/** "<domain>.<key>": the sentence stands in lib/text/vi/<domain>.ts under `reasons`. */
export type Reason = `${string}.${string}`;

export type Verdict = { allowed: true } | { allowed: false; reason: Reason };

export const allow: Verdict = { allowed: true };

/** No, and why. */
export function deny(reason: Reason): Verdict {
  return { allowed: false, reason };
}

/** The first no of several verdicts, else yes. */
export function all(...verdicts: Verdict[]): Verdict {
  return verdicts.find((verdict) => !verdict.allowed) ?? allow;
}

/** Insists: throws DomainError("forbidden") with the verdict's reason. */
export function authorize(verdict: Verdict): void {
  if (!verdict.allowed) throw new DomainError("forbidden", verdict.reason);
}
