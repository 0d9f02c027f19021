import { z } from "zod";
import { choice, id, line, optionalDate, optionalId, optionalLongText, optionalWhole, tick, whole } from "../core/fields";

export const launchLevels = ["CENTRAL", "PROVINCE", "AGENCY", "UNIT"] as const;
export type LaunchLevel = (typeof launchLevels)[number];

export const movementLengths = { name: 200, launchedBy: 200, content: 4000 } as const;

const [firstYear, lastYear] = [1948, 2200];
const fields = {
  name: line(movementLengths.name),
  launchLevel: choice(launchLevels),
  launchedBy: line(movementLengths.launchedBy),
  launchedOn: optionalDate,
  startYear: whole(firstYear, lastYear),
  /** null: it goes on. */
  endYear: optionalWhole(firstYear, lastYear),
  content: optionalLongText(movementLengths.content),
  /** The plan whose criteria are used again in the movement. */
  criteriaPlanId: optionalId,
};
const inOrder = (value: { startYear: number; endYear: number | null }) => value.endYear === null || value.startYear <= value.endYear;
const order = { path: ["endYear"], message: "order" };

export const launchMovementSchema = z.strictObject(fields).refine(inOrder, order);
export type LaunchMovement = z.output<typeof launchMovementSchema>;

/** `lockVersion`: of the movement the form was opened with. */
export const updateMovementSchema = z
  .strictObject({ id, lockVersion: whole(0, 1_000_000), overwrite: tick, ...fields })
  .refine(inOrder, order);
export type UpdateMovement = z.output<typeof updateMovementSchema>;
