import type { PlanCriterion } from "@/lib/plans/schema";
import { formatCount } from "@/lib/text/format";
import { vi } from "@/lib/text/vi";
import { SourceSentence } from "./source-sentence";

const words = vi.plans.desk;
const kindNames = (kinds: readonly PlanCriterion["subjectKinds"][number][]) =>
  kinds.map((kind) => vi.common.kinds[kind].toLowerCase()).join(", ");

/** The plan's criteria, general ones first, then by kind and by field, in the plan's order. */
export function CriteriaList({ criteria }: { criteria: readonly PlanCriterion[] }) {
  const groups = new Map<string, PlanCriterion[]>();
  for (const criterion of criteria) groups.set(groupOf(criterion), [...(groups.get(groupOf(criterion)) ?? []), criterion]);
  return [...groups].map(([title, rows]) => (
    <details key={title} className="border-line border-t py-2">
      <summary>
        <b>{title}</b> <span className="soft">{words.criteriaCount(formatCount(rows.length))}</span>
      </summary>
      <ol className="list-none pl-0">
        {rows.map((criterion) => (
          <li key={criterion.id} className="border-line border-t py-2">
            {vi.appraisals.dossier.criterion(criterion.code, criterion.text)}
            {notesOf(criterion) ? <span className="small soft block">{notesOf(criterion)}</span> : null}
            <SourceSentence text={criterion.source} />
          </li>
        ))}
      </ol>
    </details>
  ));
}

function groupOf(criterion: PlanCriterion): string {
  if (criterion.scope === "WORK_FIELD") return words.scopes.WORK_FIELD(criterion.workField ?? "");
  return criterion.scope === "KIND" ? words.scopes.KIND(kindNames(criterion.subjectKinds)) : words.scopes.GENERAL;
}

function notesOf(criterion: PlanCriterion): string {
  const narrowed = criterion.scope !== "KIND" && criterion.subjectKinds.length > 0;
  return [
    narrowed ? words.criterionKinds(kindNames(criterion.subjectKinds)) : null,
    criterion.negative ? words.negative : null,
    criterion.conditional ? words.conditional : null,
  ]
    .filter(Boolean)
    .join("; ");
}
