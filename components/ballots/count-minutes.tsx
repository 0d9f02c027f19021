import type { BallotRuleData } from "../../lib/ballots/schema";
import { formatCount, formatMoment } from "../../lib/text/format";
import { ballots } from "../../lib/text/vi/ballots";
import { MinutesSheet } from "../councils/minutes-sheet";
import { RoundRule } from "./round-rule";
import { type TallyRow, TallyTable } from "./tally-table";

interface Props {
  session: { title: string; day: string; agency: Parameters<typeof MinutesSheet>[0]["agency"] };
  round: {
    number: number;
    rule: BallotRuleData;
    groups: string | null;
    lockedAt: Date | null;
    sealedAt: Date | null;
    closedBy: string;
    sealedBy: string;
    merkleRoot: string | null;
    changeNotice: string | null;
    waiverReason: string | null;
    waiverAskedBy: string;
    waiverBy: string;
    openedAt: Date | null;
    closedAt: Date | null;
    countedAt: Date | null;
    repeatReason: string | null;
    tellers: readonly string[];
    statuses: readonly { status: "PRESENT" | "ABSENT" | "WRITTEN" }[];
    questions: readonly { recusals: readonly { memberId: string; fullName: string; reason: string; automatic: boolean }[]; name: string }[];
  };
  rows: readonly TallyRow[];
}

/** Minutes of the count (biên bản kiểm phiếu): who, when, figures, ratios, tellers. */
export function CountMinutes({ session, round, rows }: Props) {
  const words = ballots.minutes;
  const marked = (status: string) => formatCount(round.statuses.filter((member) => member.status === status).length);
  const [first = "", second = ""] = round.tellers;
  const signatures = [
    { role: `${words.tellerSign} 1`, name: first },
    { role: `${words.tellerSign} 2`, name: second },
  ];
  const recusals = round.questions.flatMap((question) => question.recusals.map((recusal) => ({ ...recusal, about: question.name })));
  return (
    <MinutesSheet
      agency={session.agency}
      day={session.day}
      heading={words.heading}
      about={words.about(session.title, ballots.round.heading(round.number).toLowerCase())}
      signatures={round.rule.secret ? signatures : []}
    >
      <p>{round.rule.secret ? words.method : words.methodOpen}</p>
      <p>{words.members(formatCount(round.statuses.length), marked("PRESENT"), marked("WRITTEN"), marked("ABSENT"))}</p>
      {round.openedAt && round.closedAt ? <p>{words.times(formatMoment(round.openedAt), formatMoment(round.closedAt))}</p> : null}
      {round.lockedAt && round.groups ? <p>{words.locked(formatMoment(round.lockedAt), round.groups)}</p> : null}
      {round.changeNotice ? <p>{words.notice(round.changeNotice)}</p> : null}
      {round.sealedAt && round.merkleRoot ? (
        <p>{words.sealed(formatMoment(round.sealedAt), `${round.closedBy}, ${round.sealedBy}`, round.merkleRoot)}</p>
      ) : null}
      {round.waiverReason && round.waiverBy ? <p>{words.waiver(round.waiverReason, `${round.waiverAskedBy}, ${round.waiverBy}`)}</p> : null}
      {round.countedAt ? <p>{words.counted(formatMoment(round.countedAt))}</p> : null}
      <p>{words.nominees(formatCount(rows.length))}</p>
      {round.repeatReason ? <p>{ballots.round.repeatReason(round.repeatReason)}</p> : null}
      {recusals.map((recusal) => (
        <p key={`${recusal.memberId}${recusal.about}`}>
          {words.recused(
            ballots.round.recusalLine(recusal.fullName, recusal.about, recusal.automatic ? ballots.round.recusalAutomatic : recusal.reason),
          )}
        </p>
      ))}
      <TallyTable rows={rows} base={round.rule.base} />
      <RoundRule rule={round.rule} />
      {round.tellers.length > 0 ? <p>{words.tellers(round.tellers.join(", "))}</p> : null}
    </MinutesSheet>
  );
}
