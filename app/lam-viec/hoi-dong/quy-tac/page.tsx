import { RuleForm } from "@/components/ballots/rule-form";
import { RuleList } from "@/components/ballots/rule-list";
import { Banner } from "@/components/ui/banner";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { requireActor } from "@/lib/auth/session";
import { mayEnterBallotRule } from "@/lib/ballot-rules/policy";
import { type BallotRuleView, listBallotRules } from "@/lib/ballot-rules/queries";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";
import { enterBallotRuleAction } from "./actions";

export const metadata = { title: vi.ballotRules.title };

export default async function BallotRulesPage({ searchParams }: { searchParams: Promise<{ da?: string }> }) {
  const actor = await requireActor();
  const [{ da }, rules] = await Promise.all([searchParams, listBallotRules(actor)]);
  const words = vi.ballotRules;
  return (
    <>
      <Banner code={da} messages={vi.councils.done} />
      <PageHead
        title={words.title}
        lead={words.lead}
        crumbs={[{ label: vi.councils.title, href: paths.councils() }, { label: words.title }]}
      />
      {rules.length > 0 ? <RuleList rows={rules} /> : <EmptyState title={words.none}>{words.noneHelp}</EmptyState>}
      {mayEnterBallotRule(actor).allowed ? (
        <Section id="quy-tac-moi" title={words.enter}>
          <p className="mb-4">{words.enterLead}</p>
          <RuleForm action={enterBallotRuleAction} initial={startFrom(rules[0])} />
        </Section>
      ) : null}
    </>
  );
}

/** What the newest rule says, or the default of the system, so that only what changes is typed; basis and day never. */
function startFrom(rule: BallotRuleView | undefined): Record<string, string> {
  const { base, numerator, denominator, moreThan, quorumNumerator, quorumDenominator, minimumPapers } = rule ?? shipped;
  return {
    base,
    numerator: String(numerator),
    denominator: String(denominator),
    moreThan: moreThan ? "yes" : "no",
    quorumNumerator: String(quorumNumerator),
    quorumDenominator: String(quorumDenominator),
    minimumPapers: String(minimumPapers),
    secretaryVotes: (rule ?? shipped).secretaryVotes ? "on" : "",
    absentInWriting: (rule ?? shipped).absentInWriting ? "on" : "",
    recusalKeepsBase: (rule ?? shipped).recusalKeepsBase ? "on" : "",
  };
}

const shipped = {
  base: "TOTAL_MEMBERS",
  numerator: 1,
  denominator: 2,
  moreThan: true,
  quorumNumerator: 2,
  quorumDenominator: 3,
  minimumPapers: 3,
  secretaryVotes: true,
  absentInWriting: false,
  recusalKeepsBase: true,
} as const;
