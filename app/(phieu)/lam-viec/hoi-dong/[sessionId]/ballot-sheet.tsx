import { VoterDesk } from "@/components/ballots/voting/voter-desk";
import { NarrowFrame } from "@/components/layout/narrow-frame";
import { Note } from "@/components/ui/note";
import { RefusedPanel } from "@/components/ui/refused-panel";
import { getPaperSheet, type Votable } from "@/lib/ballot-papers/queries";
import { stageOf } from "@/lib/ballots/states";
import type { SessionView } from "@/lib/council-sessions/queries";
import { formatDate, formatMoment } from "@/lib/text/format";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";

interface Props {
  session: SessionView;
  votable: Votable;
  /** The address the member's passkeys serve; null where there are none, or nothing is taken any more. */
  passkeySite: string | null;
  /** Why the member has nothing to do here, as a sentence. */
  reason: string | null;
}

/** The member's page of one round: what to do on this device, or why there is nothing to do. */
export async function BallotSheet({ session, votable, passkeySite, reason }: Props) {
  const sheet = await getPaperSheet(votable);
  const { round, me, questions } = votable;
  const stage = round ? stageOf(round.state) : "draft";
  const ready = reason === null && round && me && sheet?.manifest && stage !== "draft" && stage !== "over";
  return (
    <NarrowFrame
      context={vi.councils.session.context(session.council.name, formatDate(session.meetsAt))}
      sample={session.agency.isSample}
      back={{ href: paths.session(session.id), label: vi.ballots.form.toSession }}
    >
      {round?.rehearsal ? <Note look="warn">{vi.ballots.form.rehearsal}</Note> : null}
      {ready ? (
        <VoterDesk
          key={round.id}
          manifest={sheet.manifest ?? ""}
          voter={{
            roundId: round.id,
            memberId: me.memberId,
            stage,
            taken: me.taken,
            answer: sheet.answer,
            blob: sheet.blob,
            opened: sheet.opened,
            year: session.year,
            questions,
            notes: notesOf(round),
            issueHref: paths.issuePapers(session.id),
            passkey: passkeySite ? { askHref: paths.askForPapers(session.id), site: passkeySite } : null,
            castHref: paths.castPaper(),
            sessionHref: paths.session(session.id),
            resultHref: paths.session(session.id),
            helpHref: `${paths.help()}#phieu-kin`,
          }}
        />
      ) : (
        <RefusedPanel
          title={vi.ballots.form.refusedTitle}
          reason={reason ?? vi.common.reasons.notFound}
          back={{ href: paths.session(session.id), label: vi.ballots.form.toSession }}
        />
      )}
    </NarrowFrame>
  );
}

function notesOf(round: NonNullable<Votable["round"]>): string[] {
  const words = vi.ballots.form;
  const opens = stageOf(round.state) === "issuing" && round.opensAt ? words.opensAt(formatMoment(round.opensAt)) : null;
  const closes = round.closesAt ? words.closesAt(formatMoment(round.closesAt)) : null;
  const notice = round.changeNotice ? words.notice(round.changeNotice) : null;
  return [opens, closes, notice].filter((note): note is string => note !== null);
}
