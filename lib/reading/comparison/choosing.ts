import type { Source } from "../reading";
import { bareWords, similarity } from "./similarity";

/** One rendering's word on one value. `id` names the rendering; `source` already lies in the merged text. */
export type Candidate = {
  id: string;
  fromOcr: boolean;
  value: unknown;
  source: Source | null;
  confidence: number;
  needsConfirmation: boolean;
};
/** Another value that was read for the same thing. */
export type Competing = { value: unknown; from: string[]; source: Source | null };
/** The value taken, who else says so, and what competes with it. */
export type Choice = { candidate: Candidate; from: string[]; competing: Competing[]; confidence: number; needsConfirmation: boolean };

/** Long texts of OCR that differ by so little are the same text; numbers and days must be the same to the sign. */
const sameText = 0.85;
const longText = 25;
/** What a value is worth at most while another one competes with it. */
const contested = 0.6;

/**
 * Chooses among what the renderings say, most trusted first. Values that agree are one; the value with a clear printing
 * behind it wins, then the one more renderings agree on, then the more trusted. What only OCR says, and what competes, asks
 * for confirmation. null when no rendering says anything.
 */
export function choose(candidates: Candidate[]): Choice | null {
  const said = candidates.filter(({ value }) => value !== null && !(Array.isArray(value) && value.length === 0));
  const groups: Candidate[][] = [];
  // Clear printings make the groups; what OCR says joins one or stands apart.
  for (const candidate of said) {
    const group = groups.find((one) => one[0] && agree(one[0], candidate));
    if (group) group.push(candidate);
    else groups.push([candidate]);
  }
  const [winner, ...others] = groups.toSorted(
    (a, b) => clear(b) - clear(a) || b.length - a.length || said.indexOf(first(a)) - said.indexOf(first(b)),
  );
  if (!winner) return null;
  const competing = others.map((group) => ({ value: first(group).value, from: group.map((one) => one.id), source: first(group).source }));
  const candidate = first(winner);
  const trusted = winner.filter((one) => !one.fromOcr);
  const doubtful = (trusted.length > 0 ? trusted : winner).every((one) => one.needsConfirmation);
  const confidence = Math.max(...winner.map((one) => one.confidence));
  return {
    candidate,
    from: winner.map((one) => one.id),
    competing,
    confidence: competing.length > 0 ? Math.min(confidence, contested) : confidence,
    needsConfirmation: competing.length > 0 || trusted.length === 0 || doubtful,
  };
}

function first(group: Candidate[]): Candidate {
  const [candidate] = group;
  if (!candidate) throw new Error("an empty group");
  return candidate;
}

function clear(group: Candidate[]): number {
  return group.some((one) => !one.fromOcr) ? 1 : 0;
}

function agree(a: Candidate, b: Candidate): boolean {
  const [left, right] = [wordsOf(a.value), wordsOf(b.value)];
  if (bareWords(left) === bareWords(right)) return true;
  const long = typeof a.value === "string" && Math.min(left.length, right.length) >= longText;
  return (a.fromOcr || b.fromOcr) && long && similarity(left, right) >= sameText;
}

function wordsOf(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
