import { z } from "zod";
import { choice, id, longText, optionalLongText, whole } from "../core/fields";

export const findingResults = ["MET", "RETURN", "ASK"] as const;
export type FindingResult = (typeof findingResults)[number];

export const reasonMax = 2000;
export const opinionMax = 4000;

const noneWhenBlank = (value: unknown) => (value === "" || value === undefined ? null : value);

/** One criterion; no result means not concluded yet. What is returned or asked must say what. */
const findingSchema = z
  .strictObject({
    result: z.preprocess(noneWhenBlank, z.enum(findingResults, { error: "choose" }).nullable()),
    reason: optionalLongText(reasonMax),
  })
  .superRefine((finding, context) => {
    if ((finding.result === "RETURN" || finding.result === "ASK") && finding.reason === "")
      context.addIssue({ code: "custom", path: ["reason"], message: "required" });
  });

/** Which submission the form was opened on: a newer one refuses the post. */
const version = whole(1, 10_000);

/** Partial findings; `next` is the step the pressed button leads to. */
export const saveFindingsSchema = z.strictObject({
  id,
  version,
  findings: z.preprocess((value) => value ?? {}, z.record(id, findingSchema)),
  opinion: optionalLongText(opinionMax),
  next: z.preprocess((value) => value ?? "STAY", choice(["STAY", "RETURN", "ACCEPT"])),
});
export type SaveFindings = z.output<typeof saveFindingsSchema>;

/** Sends back, accepts or takes over: the dossier as it stood on the page. */
export const dossierStepSchema = z.strictObject({ id, version });
export type DossierStep = z.output<typeof dossierStepSchema>;

/** The second appraiser agrees or not, and says why. */
export const secondOpinionSchema = z.strictObject({ id, version, agrees: choice(["YES", "NO"]), opinion: longText(opinionMax) });
export type SecondOpinion = z.output<typeof secondOpinionSchema>;
