import { z } from "zod";
import { choice, id, optionalDate, optionalLine, optionalLongText, tick, whole } from "../core/fields";

const path = z.string().regex(/^[a-zA-Z]{2,30}(\.\d{1,4})?$/, "choose");
/** `view`: which list the page shows, to come back to it. */
const about = { proposalId: id, path, lockVersion: whole(0, 1_000_000), view: choice(["open", "all"]).optional() };

/** Accepts, drops or opens again an item as it was shown. */
export const decideItemSchema = z.strictObject({ ...about, verdict: choice(["ACCEPTED", "DROPPED", "OPEN"]) });
export type DecideItem = z.output<typeof decideItemSchema>;

const pathList = z
  .string()
  .max(10_000, "choose")
  .transform((text) => text.split(" "))
  .pipe(z.array(path).max(1000, "choose"));
/** Accepts what the page showed of a group (lib/proposing/groups.ts) as sure; `paths` with a space between. */
export const acceptGroupSchema = z.strictObject({
  ...{ proposalId: id, lockVersion: about.lockVersion, view: about.view },
  group: z.string().regex(/^[a-zA-Z]{2,30}$/, "choose"),
  paths: pathList,
});
export type AcceptGroup = z.output<typeof acceptGroupSchema>;

const typed = z.union([z.string().max(20_000, "tooLong:20000"), z.array(z.string().max(2000)).max(50)]);
/** What was typed into an item's fields, by name. */
export const typedFields = z.preprocess((value) => value ?? {}, z.record(z.string().max(40), typed));
/** Corrects an item; which fields it has is the item's own affair (lib/proposing/correction-fields.ts). */
export const correctItemSchema = z.strictObject({
  ...about,
  fields: typedFields,
});
export type CorrectItem = z.output<typeof correctItemSchema>;

/** Takes what another rendering says: the `place`-th of the competing values of a part. */
export const chooseValueSchema = z.strictObject({ ...about, part: optionalLine(40), place: whole(0, 20) });
export type ChooseValue = z.output<typeof chooseValueSchema>;

export const proposalSchema = z.strictObject({ proposalId: id });
export type OnProposal = z.output<typeof proposalSchema>;

/** What the office answers when it confirms. */
export const confirmProposalSchema = z.strictObject({
  proposalId: id,
  lockVersion: whole(0, 1_000_000),
  registration: tick,
  unitDeliberation: tick,
  appraisal: tick,
  council: tick,
  certificate: tick,
  upwardList: tick,
  allowsOutsiders: tick,
  ballot: choice(["SECRET", "OPEN", "NONE"]),
  outcome: choice(["RECOGNISE", "PROPOSE_UPWARD"]),
  quotaReading: choice(["EITHER", "EACH"]),
  countedAt: choice(["NOMINATED", "RECOGNISED"]),
  upwardRecipients: optionalLongText(2000),
  /** Empty: today. */
  runsFrom: optionalDate,
  replaces: tick,
});
export type ConfirmProposal = z.output<typeof confirmProposalSchema>;
