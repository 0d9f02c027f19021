import { expect, test } from "vitest";
import { conditionSchema, procedureSchema } from "../../../lib/plans/schema";
import { councilProcedure } from "../../../prisma/seed/factories";

test("a procedure is read whole or not at all", () => {
  expect(procedureSchema.parse(councilProcedure)).toEqual(councilProcedure);
  const { certificate: _certificate, ...partial } = councilProcedure;
  expect(procedureSchema.safeParse(partial).success).toBe(false);
  expect(procedureSchema.safeParse({ ...councilProcedure, appeal: true }).success).toBe(false);
  expect(procedureSchema.safeParse({ ...councilProcedure, ballot: "HANDS" }).success).toBe(false);
});

test("conditions nest; an unknown one is refused", () => {
  const condition = { type: "ALL", of: [{ type: "EVERY_YEAR", record: "RATING", atLeast: "GOOD" }, { type: "NO_DISCIPLINE" }] };
  expect(conditionSchema.parse(condition)).toEqual(condition);
  expect(conditionSchema.safeParse({ type: "ALWAYS" }).success).toBe(false);
  expect(conditionSchema.safeParse({ type: "INITIATIVE", atLeastScope: "WORLD" }).success).toBe(false);
});
