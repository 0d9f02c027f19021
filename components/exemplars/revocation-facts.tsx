import { Facts } from "@/components/ui/facts";
import type { Revocable } from "@/lib/revocations/policy";
import { type RevocationGround, revocationGrounds } from "@/lib/revocations/schema";
import { formatCount, formatDay, formatMoment } from "@/lib/text/format";
import { vi } from "@/lib/text/vi";

const words = vi.exemplars.revoke;

/** What would be revoked, and, once proposed, by whom and why. */
export function RevocationFacts({ recognition }: { recognition: Revocable }) {
  const { decision, certificates, hasStory, proposal, withdrawn } = recognition;
  const basic = [
    { term: words.facts.decision, value: words.decisionOn(decision.number, formatDay(decision.signedOn)) },
    { term: words.facts.certificates, value: certificates === 0 ? vi.exemplars.decision.noCertificate : formatCount(certificates) },
    { term: words.facts.story, value: hasStory ? words.facts.hasStory : words.facts.noStory },
  ];
  const proposed = proposal
    ? [
        { term: words.groundCode, value: groundText(proposal.groundCode) },
        { term: words.ground, value: proposal.ground },
        { term: words.proposedBy, value: proposal.proposedBy },
        { term: words.proposedAt, value: formatMoment(proposal.proposedAt) },
      ]
    : [];
  const confirmed = proposal?.confirmedAt
    ? [
        { term: words.number, value: proposal.decisionNumber ?? "" },
        { term: words.confirmedBy, value: proposal.confirmedBy ?? "" },
        { term: words.confirmedAt, value: formatMoment(proposal.confirmedAt) },
      ]
    : [];
  const takenBack = withdrawn.map((one) => ({
    term: words.withdrawnPart,
    value: words.withdrawnWhy(one.ground, formatMoment(one.withdrawnAt), one.reason),
  }));
  return <Facts items={[...basic, ...takenBack, ...proposed, ...confirmed]} />;
}

function groundText(code: string): string {
  const known = revocationGrounds.find((ground): ground is RevocationGround => ground === code);
  return known ? words.grounds[known] : code;
}
