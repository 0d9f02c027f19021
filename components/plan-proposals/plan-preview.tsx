import { Facts } from "@/components/ui/facts";
import { Section } from "@/components/ui/section";
import type { PlanData } from "@/lib/plan-contents/schema";
import { type DecidedItem, standingValue } from "@/lib/proposing/decisions";
import { formatCount, formatDay } from "@/lib/text/format";
import { vi } from "@/lib/text/vi";
import { itemWords, valueWords } from "./item-words";

const words = vi.planProposals;

/** What the plan would be: its identity, and how many rows of each kind. */
export function PlanPreview({ plan, items }: { plan: PlanData; items: readonly DecidedItem[] }) {
  const kinds = words.items.kinds;
  const period = itemWords("period", { startYear: plan.startYear, endYear: plan.endYear, openEnded: plan.openEnded, annual: plan.annual });
  const facts = [
    { term: kinds.title, value: plan.title },
    { term: kinds.documentNumber, value: plan.documentNumber ?? words.review.notFound },
    { term: kinds.issueDate, value: plan.issueDate ? formatDay(plan.issueDate) : words.review.notFound },
    { term: kinds.regime, value: valueWords(plan.regime) },
    { term: kinds.period, value: period?.line ?? "" },
    { term: kinds.signature, value: [plan.signerTitle, plan.signerName].filter(Boolean).join(" ") || words.review.notFound },
    ...Object.entries(words.confirm.counts).map(([list, term]) => ({
      term,
      value: formatCount((plan[list as keyof typeof words.confirm.counts] as readonly unknown[]).length),
    })),
  ];
  return (
    <Section id="se-co" title={words.confirm.made}>
      <Facts items={facts} />
      <Notices plan={plan} items={items} />
    </Section>
  );
}

function Notices({ plan, items }: { plan: PlanData; items: readonly DecidedItem[] }) {
  const standing = items.filter((item) => item.kind === "obligations" && standingValue(item) !== null).length;
  const withoutDay = standing - plan.obligations.length;
  const sure = items.filter((item) => item.decision === null && item.value !== null && !item.byHand).length;
  return (
    <>
      {withoutDay > 0 ? <p className="soft">{words.confirm.withoutDay(formatCount(withoutDay))}</p> : null}
      {sure > 0 ? <p className="soft">{words.confirm.sure(formatCount(sure))}</p> : null}
    </>
  );
}
