import { z } from "zod";
import { choice, id, line, optionalDate, optionalLine, tick, vietnameseDate } from "../core/fields";

export const councilRoles = ["CHAIR", "VICE_CHAIR", "MEMBER", "SECRETARY"] as const;
export type CouncilRoleName = (typeof councilRoles)[number];

export const createCouncilSchema = z.strictObject({
  name: line(200),
  decisionNumber: optionalLine(60),
  decisionDate: optionalDate,
});

export const updateCouncilSchema = createCouncilSchema.extend({ id });

export const addMemberSchema = z.strictObject({
  councilId: id,
  personId: id,
  role: choice(councilRoles),
  votes: tick,
  validFrom: vietnameseDate,
});

export const endMemberSchema = z.strictObject({ memberId: id, validTo: vietnameseDate });
