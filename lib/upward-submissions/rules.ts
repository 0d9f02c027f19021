// R102: those chosen go up on a list (Sở Nội vụ, the provincial council); R072 and Q10: where the plan or the subject's being
// from outside ends in a proposal, the list is the outcome. Result above is recorded later and makes no award here.

import type { Day } from "../core/clock";
import type { Candidate } from "../exemplars/rules";
import { endsUpward, type Standing } from "../exemplars/rules";
import type { NomineePeople } from "../nominees/rules";
import type { Procedure } from "../plans/schema";
import type { Regime } from "../signatures/rules";

export type Listable = { candidate: Candidate; ground: "OUTCOME" | "RECOGNISED"; listedTo: string[] };

export type UpwardItem = {
  id: string;
  nominationId: string;
  recognitionId: string | null;
  position: number;
  note: string;
  outcome: string | null;
  outcomeOn: Day | null;
  candidate: Candidate;
};

export type UpwardRow = {
  id: string;
  title: string;
  recipient: string;
  year: number;
  planId: string;
  planTitle: string;
  number: string | null;
  sentOn: Day | null;
  sent: boolean;
  createdAt: Date;
};

export type Upward = UpwardRow & {
  agencyId: string;
  lockVersion: number;
  signer: { name: string; title: string; authority: string | null } | null;
  plan: { number: string | null; issueDate: Day | null; recipients: string[] };
  agency: { name: string; parentBody: string; province: string; regime: Regime; headTitle: string; symbol: string };
  items: UpwardItem[];
  /** Who stands on it, line by line: none of them signs it. */
  nominees: NomineePeople[];
};

export type ListingFacts = {
  standing: Standing;
  external: boolean;
  procedure: Procedure;
  /** Recognised here and not revoked. */
  recognised: boolean;
  /** Already on a list that was sent: its course ended there, and another recipient may still be asked. */
  sentBefore: boolean;
};

/** Why a nomination may stand on a list: as its outcome, or in addition to its recognition; null when it may not. */
export function listingGround(nomination: ListingFacts): "OUTCOME" | "RECOGNISED" | null {
  if (endsUpward(nomination)) {
    const listable = nomination.standing === "READY" || (nomination.standing === "DONE" && nomination.sentBefore);
    return listable ? "OUTCOME" : null;
  }
  return nomination.recognised && nomination.procedure.upwardList ? "RECOGNISED" : null;
}

/** Stored outcome: "ACCEPTED" or "NOT_ACCEPTED", then what was said. */
export function outcomeText(result: string, words: string): string {
  return words === "" ? result : `${result}: ${words}`;
}

/** The two parts of a stored outcome. */
export function readOutcome(stored: string): { result: "ACCEPTED" | "NOT_ACCEPTED"; words: string } {
  const [result = "", ...rest] = stored.split(": ");
  return { result: result === "NOT_ACCEPTED" ? "NOT_ACCEPTED" : "ACCEPTED", words: rest.join(": ") };
}
