import { dayFromColumn } from "../../lib/core/clock";
import { signatureLines } from "../../lib/signatures/rules";
import { formatDate, formatDay } from "../../lib/text/format";
import { plans } from "../../lib/text/vi/plans";
import { paths } from "../../lib/web/paths";
import { DefinitionList } from "../ui/definition-list";
import { type PlanSpan, planSpanText } from "./plan-span";

export interface PlanFactsData extends PlanSpan {
  document_number: string | null;
  issue_date: Date | null;
  place: string;
  agency_name: string;
  agency_slug: string;
  regime: "STATE" | "PARTY";
  sign_authority: string | null;
  on_behalf_of: string | null;
  signer_title: string;
  signer_name: string;
  version: number;
  published_at: Date;
  parent_title: string | null;
  parent_number: string | null;
  parent_slug: string | null;
}

const words = plans.page;

/** Data of the document, two columns on wide screens. */
export function PlanFacts({ plan }: { plan: PlanFactsData }) {
  return (
    <DefinitionList
      label={words.data.label}
      items={[
        { term: words.data.number, value: plan.document_number ?? words.noNumber },
        { term: words.data.day, value: plan.issue_date ? formatDay(dayFromColumn(plan.issue_date)) : words.noDay },
        { term: words.data.agency, value: <a href={paths.agency(plan.agency_slug)}>{plan.agency_name}</a> },
        { term: words.data.place, value: plan.place },
        { term: words.data.signer, value: signer(plan) },
        { term: words.data.span, value: planSpanText(plan) },
        { term: words.data.regime, value: words.regimes[plan.regime] },
        { term: words.data.version, value: String(plan.version).padStart(2, "0") },
        { term: words.data.published, value: formatDate(plan.published_at) },
        ...parent(plan),
        ...(plan.superseded_by_slug
          ? [{ term: words.data.newer, value: <a href={paths.plan(plan.superseded_by_slug)}>{words.data.newerLink}</a> }]
          : []),
      ]}
    />
  );
}

/** "KT. GIÁM ĐỐC, PHÓ GIÁM ĐỐC Lê Anh Tuấn": the lines of the signature block, then the name. */
function signer(plan: PlanFactsData): string {
  const lines = signatureLines({
    signAuthority: plan.on_behalf_of ? plan.sign_authority : null,
    signerTitle: plan.signer_title,
    headTitle: plan.on_behalf_of ?? "",
    regime: plan.regime,
  });
  return `${lines.join(", ")} ${plan.signer_name}`;
}

function parent(plan: PlanFactsData) {
  if (!plan.parent_title) return [];
  const text = words.parentText(plan.parent_title, plan.parent_number);
  return [{ term: words.data.parent, value: plan.parent_slug ? <a href={paths.plan(plan.parent_slug)}>{text}</a> : text }];
}
