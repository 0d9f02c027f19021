import { isTie, voidReasonsOf } from "../../lib/ballots/rules";
import type { BallotRuleData } from "../../lib/ballots/schema";
import { awaitsCount, type BallotRoundState, isCounted, isVoid } from "../../lib/ballots/states";
import { ballots } from "../../lib/text/vi/ballots";
import { Fold } from "../ui/fold";
import { Note } from "../ui/note";
import { type StateLook, StateMark } from "../ui/state-mark";
import { FourGroups } from "./four-groups";
import { RecordLinks } from "./record-links";
import { RoundRule } from "./round-rule";
import { SealedListLink } from "./sealed-list-link";
import { type TallyRow, TallyTable } from "./tally-table";

type Question = Omit<TallyRow, "figures"> & {
  figures: TallyRow["figures"] | null;
  recusals: readonly { memberId: string; fullName: string; reason: string; automatic: boolean }[];
};

export interface RoundRecordData {
  number: number;
  state: BallotRoundState;
  rule: BallotRuleData;
  rehearsal: boolean;
  groups: string | null;
  merkleRoot: string | null;
  voidReason: string | null;
  voidAskedById: string | null;
  voidAskedBy: string;
  repeatReason: string | null;
  repeats: { number: number } | null;
  questions: readonly Question[];
}

const looks: Record<BallotRoundState, StateLook> = {
  DRAFT: "plain",
  ISSUING: "wait",
  CASTING: "wait",
  CLOSED: "wait",
  OPENED: "ok",
  VOID: "ended",
};

/** A round as it stands: state, rule, recusals, and the result once it is open. */
export function RoundRecord({ sessionId, round }: { sessionId: string; round: RoundRecordData }) {
  const words = ballots.round;
  const rows = round.questions.flatMap((question) => (question.figures ? [{ ...question, figures: question.figures }] : []));
  const ties = rows.filter((row) => isTie(row.figures)).map((row) => row.name);
  const recusals = round.questions.flatMap((question) => question.recusals.map((recusal) => ({ ...recusal, question })));
  return (
    <article className="mt-5">
      <h3>
        {words.heading(round.number)} <StateMark look={looks[round.state]}>{ballots.roundStates[round.state]}</StateMark>
      </h3>
      {round.rehearsal ? <p>{words.rehearsal}</p> : null}
      {round.repeats ? <p>{words.repeats(round.repeats.number)}</p> : null}
      {round.repeatReason ? <p>{words.repeatReason(round.repeatReason)}</p> : null}
      {isVoid(round.state) && round.voidReason ? <VoidReasons round={round} /> : null}
      {round.groups ? <FourGroups groups={round.groups} /> : null}
      {round.merkleRoot ? <p className="small mt-1">{ballots.count.root(round.merkleRoot)}</p> : null}
      {round.merkleRoot && awaitsCount(round.state) ? <SealedListLink sessionId={sessionId} round={round.number} /> : null}
      {round.merkleRoot && isCounted(round.state) ? <RecordLinks sessionId={sessionId} round={round.number} /> : null}
      <Fold title={words.details}>
        <RoundRule rule={round.rule} />
        {recusals.map(({ question, memberId, fullName, reason, automatic }) => (
          <p key={`${question.id}${memberId}`} className="small mt-1">
            {words.recusals}
            {": "}
            {words.recusalLine(fullName, question.name, automatic ? words.recusalAutomatic : reason)}
          </p>
        ))}
      </Fold>
      {rows.length > 0 ? <TallyTable rows={rows} base={round.rule.base} folded /> : null}
      {ties.length > 0 ? <Note look="warn">{words.tie(ties.join(", "))}</Note> : null}
    </article>
  );
}

function VoidReasons({ round }: { round: RoundRecordData }) {
  const { asked, decided } = voidReasonsOf(round);
  return (
    <>
      {asked ? <p>{ballots.round.voidAsked(round.voidAskedBy, asked)}</p> : null}
      <p>{ballots.round.voided(decided)}</p>
    </>
  );
}
