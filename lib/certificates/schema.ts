import { z } from "zod";
import { id, longText } from "../core/fields";

/** A lost, damaged or misprinted certificate is issued again, with the reason (R070). */
export const reissueSchema = z.strictObject({ id, reason: longText(500) });

export type Reissue = z.output<typeof reissueSchema>;
