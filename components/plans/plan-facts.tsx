import { DefinitionList } from "@/components/ui/definition-list";
import type { Fact } from "@/components/ui/facts";
import type { PlanView } from "@/lib/plans/schema";
import { formatCount, formatDay } from "@/lib/text/format";
import { vi } from "@/lib/text/vi";
import { periodOf } from "./period-of";
import { SourceSentence } from "./source-sentence";

const words = vi.plans.desk;

/** The data of the document as it was issued. */
export function PlanFacts({ plan }: { plan: PlanView }) {
  const { facts } = words;
  const parent = plan.parent ? [plan.parent.documentNumber, plan.parent.title].filter(Boolean).join(", ") : null;
  const monitoring = plan.monitoring?.coordinating
    ? words.monitoringWith(plan.monitoring.lead, plan.monitoring.coordinating)
    : (plan.monitoring?.lead ?? null);
  const rows: { term: string; text: string | null; source?: string | null }[] = [
    { term: facts.number, text: plan.documentNumber ?? words.noNumber },
    { term: facts.issued, text: plan.issueDate ? formatDay(plan.issueDate) : null },
    { term: facts.period, text: periodOf(plan) },
    { term: facts.version, text: plan.version > 1 ? formatCount(plan.version) : null },
    { term: facts.parent, text: parent },
    { term: facts.subjects, text: plan.subjectText, source: plan.subjectSource },
    { term: facts.outsiders, text: plan.allowsOutsiders ? words.outsidersYes : null },
    { term: facts.signer, text: words.signer(plan.signer.authority, plan.signer.title, plan.signer.name) },
    { term: facts.funding, text: plan.funding?.text ?? null, source: plan.funding?.source ?? null },
    { term: facts.monitoring, text: monitoring, source: plan.monitoring?.source ?? null },
    { term: facts.upward, text: plan.upwardRecipients.join("; ") },
    { term: facts.attachments, text: plan.attachmentNames.join("; ") },
    { term: facts.origin, text: plan.sourceNote },
  ];
  const items = rows.flatMap(({ term, text, source }): Fact[] =>
    text ? [{ term, value: <Sourced text={text} source={source ?? null} /> }] : [],
  );
  return <DefinitionList label={words.data} items={items} />;
}

function Sourced({ text, source }: { text: string; source: string | null }) {
  return (
    <>
      {text}
      {source && source !== text ? <SourceSentence text={source} /> : null}
    </>
  );
}
