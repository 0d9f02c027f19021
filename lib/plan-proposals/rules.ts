// Source: R011, R012 (a plan of the same number is a new version of it); the addresses of plans' pages are the system's own and never
// change.
import { DomainError } from "../core/errors";
import { withoutAccents } from "../text/vietnamese";

/**
 * An address for the plan's page: the agency's and the years, with a number behind it where that is taken.
 * @param taken addresses that begin with it
 */
export function planSlug(agency: string, period: { startYear: number; endYear: number | null }, taken: readonly string[]): string {
  const years =
    period.endYear === null || period.endYear === period.startYear ? `${period.startYear}` : `${period.startYear}-${period.endYear}`;
  const wanted = `${agency}-${years}`;
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? wanted : `${wanted}-${number}`;
    if (!taken.includes(slug)) return slug;
  }
}

export type KnownPlan = { documentNumber: string | null; issueDate: string | null; title: string; startYear: number };

/**
 * Whether two plans of one agency are the same document: the number and its year (a register begins anew each year), or, where the
 * document has no number, its title and first year.
 */
export function isSamePlan(one: KnownPlan, two: KnownPlan): boolean {
  const bare = (text: string) => withoutAccents(text).replace(/[^a-z0-9]+/g, "");
  if (one.documentNumber !== null && two.documentNumber !== null) {
    const years = [one, two].map(({ issueDate }) => issueDate?.slice(0, 4) ?? null);
    return bare(one.documentNumber) === bare(two.documentNumber) && (years[0] === null || years[1] === null || years[0] === years[1]);
  }
  return bare(one.title) === bare(two.title) && one.startYear === two.startYear;
}

/** Names of the form's fields begin with "fields." (lib/web/form-data.ts nests them). `wrong`: field → key of the reason. */
export function wrongFields(wrong: Record<string, string>): DomainError {
  const fields = Object.fromEntries(Object.entries(wrong).map(([name, why]) => [`fields.${name}`, `planProposals.${why}`]));
  return new DomainError("invalid", Object.values(fields)[0] ?? "planProposals.wrongValue", fields);
}
