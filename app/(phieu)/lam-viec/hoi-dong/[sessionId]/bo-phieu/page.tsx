import { foundOr } from "@/app/found";
import NotFound from "@/app/not-found";
import { VoterDesk } from "@/components/ballots/voting/voter-desk";
import { NarrowFrame } from "@/components/layout/narrow-frame";
import { Note } from "@/components/ui/note";
import { RefusedPanel } from "@/components/ui/refused-panel";
import { requireActor } from "@/lib/auth/session";
import { mayTakePapers, mayVote } from "@/lib/ballot-papers/policy";
import { getPaperSheet, getVotable, type Votable } from "@/lib/ballot-papers/queries";
import { stageOf } from "@/lib/ballots/states";
import type { Actor } from "@/lib/core/actor";
import { getSession } from "@/lib/council-sessions/queries";
import { formatDate, formatMoment } from "@/lib/text/format";
import { sentenceOf } from "@/lib/text/sentences";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";
import { seen } from "@/lib/web/seen";

export const metadata = { title: vi.ballots.title };

// Stands outside the desk's layout: while people vote there is nothing else to press. Reading this page writes nothing.
export default foundOr(NotFound)(BallotPage);

async function BallotPage({ params }: { params: Promise<{ sessionId: string }> }) {
  const actor = await requireActor();
  const { sessionId } = await params;
  const session = await seen(getSession(actor, sessionId));
  const votable = await getVotable(actor, sessionId);
  const sheet = await getPaperSheet(votable);
  const reason = refusalOf(actor, votable);
  const { round, me, questions } = votable;
  const stage = round ? stageOf(round.state) : "draft";
  const ready = reason === null && round && me && sheet?.manifest && stage !== "draft" && stage !== "over";
  return (
    <NarrowFrame
      context={vi.councils.session.context(session.council.name, formatDate(session.meetsAt))}
      sample={session.agency.isSample}
      back={{ href: paths.session(sessionId), label: vi.ballots.form.toSession }}
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
            issueHref: paths.issuePapers(sessionId),
            castHref: paths.castPaper(),
            sessionHref: paths.session(sessionId),
            resultHref: paths.session(sessionId),
            helpHref: `${paths.help()}#phieu-kin`,
          }}
        />
      ) : (
        <RefusedPanel
          title={vi.ballots.form.refusedTitle}
          reason={reason ?? vi.common.reasons.notFound}
          back={{ href: paths.session(sessionId), label: vi.ballots.form.toSession }}
        />
      )}
    </NarrowFrame>
  );
}

/** Those who hold papers see the page to the end; those who do not learn why. */
function refusalOf(actor: Actor, votable: Votable): string | null {
  const entitled = mayVote(actor, votable);
  const verdict = entitled.allowed && !votable.me?.taken ? mayTakePapers(actor, votable) : entitled;
  if (verdict.allowed) return null;
  return sentenceOf(verdict.reason);
}

function notesOf(round: NonNullable<Votable["round"]>): string[] {
  const words = vi.ballots.form;
  const opens = stageOf(round.state) === "issuing" && round.opensAt ? words.opensAt(formatMoment(round.opensAt)) : null;
  const closes = round.closesAt ? words.closesAt(formatMoment(round.closesAt)) : null;
  const notice = round.changeNotice ? words.notice(round.changeNotice) : null;
  return [opens, closes, notice].filter((note): note is string => note !== null);
}
