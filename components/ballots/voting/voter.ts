import type { Choice, OpenedList } from "../../../lib/ballots/schema";
import type { Manifest } from "../../../lib/sealing/manifest";
import type { VoteQuestion } from "../ballot-question";
import type { Kept } from "./kept-papers";

/** What the server knows of the member's vote: never a choice, never which paper. */
export interface Voter {
  roundId: string;
  memberId: string;
  stage: "issuing" | "casting" | "closed" | "counted";
  taken: boolean;
  answer: Record<string, string> | null;
  blob: string | null;
  opened: OpenedList | null;
  year: number;
  questions: readonly VoteQuestion[];
  /** Said under the heading: times, changes of times. */
  notes: readonly string[];
  issueHref: string;
  /** Where a passkey is asked for, and the one address it serves; null where the member has none. */
  passkey: { askHref: string; site: string } | null;
  castHref: string;
  sessionHref: string;
  resultHref: string;
  helpHref: string;
}

export interface Box {
  manifest: Manifest;
  /** Computed on this device from the manifest it votes under. */
  groups: string;
}

export interface StepProps {
  voter: Voter;
  box: Box;
  kept: Kept;
  /** Saves on this device, then shows. */
  keep: (kept: Kept) => void;
}

export type Chosen = Readonly<Record<string, Choice>>;
export const papersOf = (voter: Voter) => voter.questions.filter((question) => question.hasPaper);
