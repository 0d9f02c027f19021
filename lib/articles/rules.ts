// R094-R097: the department writes, the editor approves, it appears; b.9: only under the consent in force; b.7: a revoked
// recognition takes the story down. Shown to the public is a fact computed here (and in public_exemplars), not a state.
import { type ConsentKind, type ConsentSpan, missingForStory } from "../consents/rules";
import type { ConsentField } from "../consents/schema";
import type { Day } from "../core/clock";
import type { Body } from "./schema";
import { type ArticleState, isApproved } from "./states";

/** What the desk knows about an exemplar when its story is written. */
export type StorySubject = {
  exemplarId: string;
  agencyId: string;
  slug: string;
  subjectId: string;
  name: string;
  kind: ConsentKind;
  /** The unit that writes: the one of the latest recognition. */
  departmentId: string;
  /** Every unit whose nomination of it was recognised. */
  departmentIds: string[];
  unit: string;
  /** Position, unit and field, as far as consent allows. */
  about: string[];
  recognisedOn: Day | null;
  decisionNumber: string | null;
  standing: boolean;
  missing: ConsentField[];
};

export type StoryRow = StorySubject & {
  article: { id: string; title: string; state: ArticleState; shown: Shown; updatedAt: Date } | null;
};

export type Story = StorySubject & {
  id: string;
  state: ArticleState;
  lockVersion: number;
  title: string;
  lede: string;
  body: Body;
  returnReason: string | null;
  publishedFrom: Date | null;
  publishedTo: Date | null;
  shown: Shown;
};

export type StoryFilter = "all" | "missing" | "waiting" | "shown";

export type Part = "title" | "lede" | "opening" | "facts" | "factWords" | "steps" | "stepWords" | "quoteBy";

/** What a story still lacks before it can go to the editor. */
export function missingParts(story: { title: string; lede: string; body: Body }): Part[] {
  const { body } = story;
  const missing: [Part, boolean][] = [
    ["title", story.title === ""],
    ["lede", story.lede === ""],
    ["opening", body.opening.length === 0],
    ["facts", body.facts.length === 0],
    ["factWords", body.facts.some((fact) => fact.value === "" || fact.text === "")],
    ["steps", body.steps.length === 0],
    ["stepWords", body.steps.some((step) => step.title === "" || step.text === "")],
    ["quoteBy", body.quote !== null && (body.quote.text === "" || body.quote.by === "")],
  ];
  return missing.filter(([, lacks]) => lacks).map(([part]) => part);
}

export type Shown = "SHOWN" | "NOT_APPROVED" | "NOT_YET" | "ENDED" | "REVOKED" | "NO_CONSENT";

/** Whether the public sees the story at the moment, and if not, why. `standing`: one of its recognitions is not revoked. */
export function shownAt(
  story: { state: ArticleState; publishedFrom: Date | null; publishedTo: Date | null },
  exemplar: { kind: ConsentKind; consents: readonly ConsentSpan[]; standing: boolean },
  moment: Date,
): Shown {
  if (!isApproved(story.state)) return "NOT_APPROVED";
  if (!exemplar.standing) return "REVOKED";
  if (missingForStory(exemplar.consents, exemplar.kind, moment).length > 0) return "NO_CONSENT";
  if (story.publishedFrom === null || story.publishedFrom > moment) return "NOT_YET";
  if (story.publishedTo !== null && story.publishedTo <= moment) return "ENDED";
  return "SHOWN";
}
