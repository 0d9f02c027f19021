import { defineLifecycle } from "../core/lifecycle";

export type NominationState = "DRAFT" | "AWAITING_UNIT_HEAD" | "RECEIVED" | "RETURNED" | "APPRAISED" | "TABLED" | "SETTLED" | "WITHDRAWN";

/** Which of these a plan offers is data: lib/plans/rules.ts `offers`. */
export const nominationMoves = defineLifecycle<NominationState>()({
  submit: { from: ["DRAFT", "RETURNED"], to: "AWAITING_UNIT_HEAD", event: "nomination.submitted" },
  approve: { from: ["AWAITING_UNIT_HEAD"], to: "RECEIVED", event: "nomination.approved" },
  sendBack: { from: ["AWAITING_UNIT_HEAD"], to: "DRAFT", event: "nomination.sentBack" },
  /** The unit's head sends a supplement back: what the appraisal asked for still stands. */
  sendBackSupplement: { from: ["AWAITING_UNIT_HEAD"], to: "RETURNED", event: "nomination.sentBack" },
  return: { from: ["RECEIVED"], to: "RETURNED", event: "nomination.returned" },
  accept: { from: ["RECEIVED"], to: "APPRAISED", event: "nomination.accepted" },
  table: { from: ["APPRAISED"], to: "TABLED", event: "nomination.tabled" },
  untable: { from: ["TABLED"], to: "APPRAISED", event: "nomination.untabled" },
  settle: { from: ["APPRAISED", "TABLED"], to: "SETTLED", event: "nomination.settled" },
  withdraw: {
    from: ["DRAFT", "AWAITING_UNIT_HEAD", "RECEIVED", "RETURNED", "APPRAISED"],
    to: "WITHDRAWN",
    event: "nomination.withdrawn",
  },
});

/** States in which the unit writes the dossier. */
export const isBeingWritten = (state: NominationState): boolean => state === "DRAFT" || state === "RETURNED";

/** States that count as nominated for a quota: handed to the unit's head or further, and not withdrawn. */
export const isNominated = (state: NominationState): boolean => !["DRAFT", "WITHDRAWN"].includes(state);

/** Gave up its place: the subject may be nominated again under the same plan and year. */
export const isWithdrawn = (state: NominationState): boolean => state === "WITHDRAWN";

/** The course as people see it, in order; side exits are not steps. */
export const courseOfStates: readonly NominationState[] = ["DRAFT", "AWAITING_UNIT_HEAD", "RECEIVED", "APPRAISED", "TABLED", "SETTLED"];

/** States in which members of a council see it, when it is on their agenda. */
export const councilStates: readonly NominationState[] = ["TABLED", "SETTLED"];

/** Begun and neither settled nor withdrawn. */
export const statesOnTheWay: readonly NominationState[] = [...new Set([...nominationMoves.withdraw.from, ...nominationMoves.settle.from])];

/** The end of a course that was gone to its end; what came out of it are rows. */
export const settledState: NominationState = "SETTLED";
export const isSettled = (state: NominationState): boolean => state === settledState;

/** Sent back by the appraisal for a supplement. */
export const isReturned = (state: NominationState): boolean => state === "RETURNED";
