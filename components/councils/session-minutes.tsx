import type { ReactNode } from "react";
import { formatCount, formatMoment, formatRatio } from "../../lib/text/format";
import { ballots } from "../../lib/text/vi/ballots";
import { councils } from "../../lib/text/vi/councils";
import { type VoidedRound, VoidMinutes } from "../ballots/void-minutes";
import type { AttendanceRow } from "./attendance-form";
import { AttendanceList } from "./attendance-list";
import { MinutesSheet } from "./minutes-sheet";

interface Props {
  session: {
    title: string;
    day: string;
    meetsAt: Date;
    place: string;
    postponedFrom: Date | null;
    postponeReason: string | null;
    openedAt: Date | null;
    closedAt: Date | null;
    discussion: string;
    conclusion: string;
    secretaryName: string;
    agency: Parameters<typeof MinutesSheet>[0]["agency"];
    voting: readonly AttendanceRow[];
    agenda: readonly { nominationId: string; name: string; caption: string; unit: string }[];
  };
  /** Rounds that were voided stand in the minutes too. */
  voided: readonly VoidedRound[];
  results: readonly { id: string; name: string; agree: number; total: number; passed: boolean }[];
}

/** Minutes of the session: people, agenda, discussion, result, conclusion. */
export function SessionMinutes({ session, voided, results }: Props) {
  const words = councils.minutes;
  const chair = session.voting.find((member) => member.role === "CHAIR")?.fullName ?? "";
  const signatures = [
    { role: words.secretarySign, name: session.secretaryName },
    { role: words.chair, name: chair },
  ];
  return (
    <MinutesSheet
      agency={session.agency}
      day={session.day}
      heading={words.heading}
      about={words.about(session.title)}
      signatures={signatures}
    >
      <p>
        {session.openedAt
          ? words.opened(formatMoment(session.openedAt), session.place)
          : words.begin(formatMoment(session.meetsAt), session.place)}
      </p>
      {session.postponedFrom ? (
        <p>{councils.session.postponed(formatMoment(session.postponedFrom), session.postponeReason ?? "")}</p>
      ) : null}
      <p>{session.closedAt ? words.closed(formatMoment(session.closedAt)) : words.notClosed}</p>
      <h3>{words.people}</h3>
      <AttendanceList members={session.voting} />
      {session.secretaryName ? <p>{words.secretary(session.secretaryName)}</p> : null}
      <h3>{words.agenda}</h3>
      <ol className="minutes-list">
        {session.agenda.map((item) => (
          <li key={item.nominationId}>{[item.name, item.caption, item.unit].filter(Boolean).join(", ")}</li>
        ))}
      </ol>
      <h3>{words.discussion}</h3>
      <Lines text={session.discussion} empty={words.empty} />
      <h3>{words.result}</h3>
      <VoidMinutes rounds={voided} />
      {results.length === 0 ? <p>{words.noResult}</p> : null}
      {results.map((row) => (
        <p key={row.id}>{resultLine(row)}</p>
      ))}
      <h3>{words.conclusion}</h3>
      <Lines text={session.conclusion} empty={words.empty} />
    </MinutesSheet>
  );
}

function resultLine(row: Props["results"][number]): string {
  const outcome = row.passed ? ballots.round.decidedPassed : ballots.round.decidedFailed;
  return councils.minutes.resultLine(row.name, formatCount(row.agree), formatCount(row.total), formatRatio(row.agree, row.total), outcome);
}

function Lines({ text, empty }: { text: string; empty: string }): ReactNode {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  return (lines.length > 0 ? lines : [empty]).map((line) => <p key={line}>{line}</p>);
}
