import { Section } from "@/components/ui/section";
import type { PlanView } from "@/lib/plans/schema";
import { formatDay } from "@/lib/text/format";
import { vi } from "@/lib/text/vi";
import { SourcedList } from "./sourced-list";

const words = vi.plans.desk;
const aims = ["PURPOSE", "REQUIREMENT"];

/** Legal bases, purposes, contents and duties, recipients: what the plan says in words. */
export function PlanTexts({ plan }: { plan: PlanView }) {
  const listed = (items: PlanView["items"]) =>
    items.map((item) => ({ id: item.id, text: item.actor ? words.actor(item.actor, item.text) : item.text, source: item.source }));
  const kinds = [...new Set(plan.items.map((item) => item.kind))];
  const group = (kind: string) => (
    <details key={kind} className="border-line border-t py-2">
      <summary>
        <b>{words.itemKinds[kind as keyof typeof words.itemKinds]}</b>
      </summary>
      <SourcedList items={listed(plan.items.filter((item) => item.kind === kind))} />
    </details>
  );
  return (
    <>
      <Section id="can-cu" title={words.bases_}>
        <SourcedList
          items={plan.legalBases.map((basis) => ({
            id: basis.id,
            text: words.basis(basis.type, basis.number, basis.date ? formatDay(basis.date) : null, basis.issuer, basis.subject),
            source: basis.source,
          }))}
        />
      </Section>
      <Section id="muc-dich" title={words.purposes}>
        {kinds.filter((kind) => aims.includes(kind)).map(group)}
      </Section>
      <Section id="noi-dung" title={words.items}>
        {kinds.filter((kind) => !aims.includes(kind)).map(group)}
      </Section>
      <Section id="noi-nhan" title={words.recipients}>
        <ul>
          {plan.recipients.map((recipient) => (
            <li key={recipient}>{recipient}</li>
          ))}
        </ul>
      </Section>
    </>
  );
}
