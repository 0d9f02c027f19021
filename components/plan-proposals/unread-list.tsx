import { FormShell } from "@/components/forms/form-shell";
import { SubmitButton } from "@/components/forms/submit-button";
import { ButtonLink } from "@/components/ui/button-link";
import { Section } from "@/components/ui/section";
import { StateMark } from "@/components/ui/state-mark";
import type { UnreadSentence } from "@/lib/proposing/unread";
import { formatNumber } from "@/lib/text/format";
import { vi } from "@/lib/text/vi";
import type { FormAction } from "@/lib/web/form-state";
import { addHref } from "./add-hrefs";

const words = vi.planProposals.unread;

interface Props {
  proposal: { id: string; lockVersion: number; unread: readonly UnreadSentence[] };
  /** null: the proposal is closed, nothing can be said any more. */
  mark: FormAction | null;
}

/** Sentences with a day, a number or a rule that nobody understood: each becomes an item, or is looked at and left. */
export function UnreadList({ proposal, mark }: Props) {
  const { unread } = proposal;
  if (unread.length === 0) return null;
  const open = unread.filter(({ standing }) => standing === "OPEN").length;
  return (
    <Section id="chua-hieu" title={words.title}>
      <p className="soft">{words.lead}</p>
      <p>{open === 0 ? words.allSeen(formatNumber(unread.length)) : words.left(formatNumber(open), formatNumber(unread.length))}</p>
      <ul className="items">
        {unread.map((sentence, index) => (
          <li key={`${sentence.source.start} ${sentence.text}`}>
            {vi.planProposals.review.quote(sentence.text)} <Standing standing={sentence.standing} />
            {mark && sentence.address ? <Acts proposal={proposal} sentence={sentence} mark={mark} index={index} /> : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Standing({ standing }: { standing: UnreadSentence["standing"] }) {
  if (standing === "OPEN") return <StateMark look="late">{words.standings.OPEN}</StateMark>;
  return <StateMark look={standing === "ADDED" ? "ok" : "ended"}>{words.standings[standing]}</StateMark>;
}

type ActsProps = { proposal: Props["proposal"]; sentence: UnreadSentence; mark: FormAction; index: number };

function Acts({ proposal, sentence: { address, standing }, mark, index }: ActsProps) {
  const place = address ?? "";
  return (
    <FormShell
      action={mark}
      id={`chua-hieu-${index}`}
      hidden={{ proposalId: proposal.id, lockVersion: String(proposal.lockVersion), place }}
      footer={
        <>
          {standing === "ADDED" ? null : (
            <ButtonLink href={addHref(proposal.id, { cau: place })} look="second">
              {vi.planProposals.adding.fromSentence}
            </ButtonLink>
          )}
          {standing === "OPEN" ? <SubmitButton label={words.skip} look="quiet" name="standing" value="SKIPPED" /> : null}
          {standing === "SKIPPED" ? <SubmitButton label={words.reopen} look="quiet" name="standing" value="OPEN" /> : null}
        </>
      }
    />
  );
}
