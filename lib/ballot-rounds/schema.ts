import { z } from "zod";
import { id, line, optionalLine, tick, whole } from "../core/fields";

const severalIds = z.preprocess(
  (value) => (value === undefined || value === "" ? [] : Array.isArray(value) ? value : [value]),
  z.array(id).min(1, "atLeastOne").max(200, "choose"),
);

export const prepareRoundSchema = z.strictObject({
  sessionId: id,
  nominationIds: severalIds,
  repeatReason: optionalLine(500),
  rehearsal: tick,
});
export const recuseSchema = z.strictObject({ roundId: id, questionId: id, memberId: id, reason: line(300) });
export const withdrawRecusalSchema = z.strictObject({ roundId: id, questionId: id, memberId: id });

/** A vote by hand: totals a question, from the chair's count. */
export const recordVoteSchema = z.strictObject({
  roundId: id,
  totals: z.record(id, z.strictObject({ agree: whole(0, 999), disagree: whole(0, 999), blank: whole(0, 999) })),
});
export type HandTotals = z.output<typeof recordVoteSchema>["totals"][string];
