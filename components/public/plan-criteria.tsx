import { formatCount } from "../../lib/text/format";
import { plans } from "../../lib/text/vi/plans";
import { Section } from "../ui/section";
import { StateMark } from "../ui/state-mark";
import { SourceNote } from "./source-note";

interface Criterion {
  code: string;
  scope: string;
  work_field: string | null;
  subject_kinds: string[];
  text: string;
  negative: boolean;
  source: string;
}

const words = plans.page.criteria;

/** Criteria in the plan's order, grouped by what they hold for. */
export function PlanCriteria({ criteria }: { criteria: readonly Criterion[] }) {
  const groups = new Map<string, Criterion[]>();
  for (const criterion of criteria) {
    const title = groupOf(criterion);
    groups.set(title, [...(groups.get(title) ?? []), criterion]);
  }
  return (
    <Section id="tieu-chi" title={words.title}>
      <p className="soft mb-4">{words.lead(formatCount(criteria.length))}</p>
      {[...groups].map(([title, rows]) => (
        <div key={title} className="mb-6">
          <h3 className="mb-2">{title}</h3>
          <ol className="listed">
            {rows.map((row) => (
              <li key={row.code} className="border-line border-t py-3">
                <p className="max-w-[72ch]">
                  <span className="soft nb">{row.code}</span> {row.text}
                </p>
                {row.negative ? <StateMark look="ended">{words.negative}</StateMark> : null}
                <SourceNote text={row.source} />
              </li>
            ))}
          </ol>
        </div>
      ))}
    </Section>
  );
}

function groupOf(criterion: Criterion): string {
  if (criterion.scope === "WORK_FIELD" && criterion.work_field) return words.field(criterion.work_field);
  if (criterion.subject_kinds.length > 0) return words.kind(criterion.subject_kinds.map((kind) => words.kinds[kind] ?? kind).join(", "));
  return words.general;
}
