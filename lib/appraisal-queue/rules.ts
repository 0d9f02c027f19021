// The office's queue: dossiers received and not yet answered, oldest first (R067; law b.2, 5.2a: timely).
import type { AppraisalScope } from "../appraisals/policy";
import type { Day } from "../core/clock";
import { nominationMoves } from "../nominations/states";
import type { QueueFilter, QueueView } from "./schema";

export type QueueRow = {
  id: string;
  version: number;
  receivedAt: Date | null;
  subject: { name: string; kind: "INDIVIDUAL" | "COLLECTIVE" | "PRACTICE_MODEL"; caption: string };
  unit: string;
  due: Day | null;
  /** The appraisal of the present version. */
  current: { appraiserId: string; appraiser: string; outcome: string | null; needsSecond: boolean } | null;
};

/** States in which a dossier waits for its appraisal. */
const waiting = [...nominationMoves.accept.from];

/** The rows of a scope as a condition on Nomination: the one place where visibility becomes a filter. */
export function dossierWhere(scope: AppraisalScope) {
  if (scope.all) return { agencyId: scope.agencyId, OR: [{ state: { in: waiting } }, { appraisals: { some: {} } }] };
  return { agencyId: scope.agencyId, departmentId: { in: scope.departmentIds }, appraisals: { some: { outcome: { not: null } } } };
}

/** One view of the queue. SECOND: somebody of the nominee's unit appraises, and a second one is still to agree. */
export function viewWhere(view: QueueView | "ALL", actorId: string) {
  const open = { outcome: null };
  switch (view) {
    case "WAITING":
      return { state: { in: waiting } };
    case "MINE":
      return { state: { in: waiting }, appraisals: { some: { ...open, appraiserId: actorId } } };
    case "SECOND":
      return {
        state: { in: waiting },
        appraisals: { some: { ...open, sameUnit: true, secondAgreedAt: null, appraiserId: { not: actorId } } },
      };
    case "RETURNED":
      return { NOT: { state: { in: waiting } }, appraisals: { some: { outcome: "RETURNED" } } };
    case "ACCEPTED":
      return { appraisals: { some: { outcome: "ACCEPTED" } } };
    case "ALL":
      return {};
  }
}

/** The filter as it stands in an address, with some parts changed; null takes one out. */
export function queueAddress(
  path: string,
  filter: QueueFilter,
  change: Partial<Record<keyof QueueFilter | "trang", string | null>>,
): string {
  const entries = Object.entries({ ...filter, ...change }).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return entries.length > 0 ? `${path}?${new URLSearchParams(entries)}` : path;
}

/** What stays while somebody searches. */
export function queueHidden(filter: QueueFilter): Record<string, string> {
  const { q: _q, ...rest } = filter;
  return Object.fromEntries(Object.entries(rest).filter((entry): entry is [string, string] => entry[1] !== null));
}

/** Whether anything but the view narrows the list. */
export const isNarrowed = (filter: QueueFilter): boolean =>
  filter.q !== "" || filter.loai !== null || filter["don-vi"] !== null || filter["ke-hoach"] !== null;
