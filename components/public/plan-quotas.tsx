import { formatCount } from "../../lib/text/format";
import { plans } from "../../lib/text/vi/plans";
import { Section } from "../ui/section";
import { SourceNote } from "./source-note";

interface Quota {
  minimum: number;
  subject_kinds: string[];
  reading: string;
  counted_at: string;
  source: string;
}

const words = plans.page.quotas;
const kinds = plans.page.criteria.kinds;

/** How many each unit is to put forward, and what counts. */
export function PlanQuotas({ quotas }: { quotas: readonly Quota[] }) {
  if (quotas.length === 0) return null;
  return (
    <Section id="chi-tieu" title={words.title}>
      {quotas.map((quota) => (
        <div key={quota.source}>
          <p>
            {words.text(
              formatCount(quota.minimum),
              quota.subject_kinds.map((kind) => kinds[kind] ?? kind).join(` ${quota.reading === "EACH" ? words.and : words.or} `),
            )}{" "}
            {quota.reading === "EACH" ? words.EACH : words.EITHER} {quota.counted_at === "RECOGNISED" ? words.RECOGNISED : words.NOMINATED}
          </p>
          <SourceNote text={quota.source} />
        </div>
      ))}
    </Section>
  );
}
