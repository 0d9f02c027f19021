import type { PlanData } from "../plan-contents/schema";
import { fold } from "../reading/text/characters";
import { openingCapital } from "./plan-title";
import { isPlanKind, type Standing } from "./standing";

/** The plan's work fields; the code is the system's: LV1, LV2 … */
export function workFieldsOf({ rows }: Standing): PlanData["workFields"] {
  return rows("workFields").map(({ name, sentence }, index) => ({ code: `LV${index + 1}`, name: openingCapital(name), source: sentence }));
}

/** The plan's criteria in its order; a criterion of a field that was dropped is one for all. The code is the system's: TC1, TC2 … */
export function criteriaOf(standing: Standing): PlanData["criteria"] {
  const fields = new Map(workFieldsOf(standing).map(({ code, name }) => [fold(name), code]));
  return standing.rows("criteria").map((row, index) => {
    const workField = row.scope === "WORK_FIELD" ? (fields.get(fold(row.workField ?? "")) ?? null) : null;
    return {
      code: `TC${index + 1}`,
      scope: row.scope === "WORK_FIELD" && workField === null ? "GENERAL" : row.scope,
      workField,
      subjectKinds: row.subjectKinds.filter(isPlanKind),
      text: row.text,
      negative: isNegative(row.text),
      condition: row.condition,
      source: row.sentence,
    };
  });
}

/** "Không …" is a criterion that the unit declares (R039); "không ngừng …" asks for something. */
function isNegative(text: string): boolean {
  return /^khong (?!ngung )/.test(fold(text));
}
