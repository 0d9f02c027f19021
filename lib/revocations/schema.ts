import { z } from "zod";
import { choice, id, line, longText } from "../core/fields";

/** [LAW] 93.2 a-d, adapted to a recognition; AGENCY_RULE is the agency's own rule and must be named in words. */
export const revocationGrounds = ["FRAUD", "FALSE_PAPERS", "PROCEDURE", "VIOLATION", "AGENCY_RULE"] as const;
export type RevocationGround = (typeof revocationGrounds)[number];

export const proposeRevocationSchema = z.strictObject({ recognitionId: id, groundCode: choice(revocationGrounds), ground: longText(2000) });

export const confirmRevocationSchema = z.strictObject({ recognitionId: id, decisionNumber: line(40) });

export const withdrawRevocationSchema = z.strictObject({ recognitionId: id, reason: longText(2000) });

export type ProposeRevocation = z.output<typeof proposeRevocationSchema>;
export type ConfirmRevocation = z.output<typeof confirmRevocationSchema>;
export type WithdrawRevocation = z.output<typeof withdrawRevocationSchema>;
