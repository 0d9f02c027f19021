import { foundOr } from "@/app/found";
import NotFound from "@/app/not-found";
import { BallotDone } from "@/components/ballots/ballot-done";
import { BallotForm } from "@/components/ballots/ballot-form";
import { NarrowFrame } from "@/components/layout/narrow-frame";
import { RefusedPanel } from "@/components/ui/refused-panel";
import { requireActor } from "@/lib/auth/session";
import { mayCastBallot } from "@/lib/ballots/policy";
import { getVotable } from "@/lib/ballots/queries";
import { getSession } from "@/lib/council-sessions/queries";
import { formatDate } from "@/lib/text/format";
import { sentenceOf } from "@/lib/text/sentences";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";
import { seen } from "@/lib/web/seen";
import { castBallotAction, reviewBallotAction } from "./actions";

export const metadata = { title: vi.ballots.title };

// Stands outside the desk's layout: while people vote there is nothing else to press.
export default foundOr(NotFound)(BallotPage);

async function BallotPage({ params }: { params: Promise<{ sessionId: string }> }) {
  const actor = await requireActor();
  const { sessionId } = await params;
  const session = await seen(getSession(actor, sessionId));
  const votable = await getVotable(actor, sessionId);
  const verdict = mayCastBallot(actor, votable);
  const back = paths.session(sessionId);
  return (
    <NarrowFrame context={vi.councils.session.context(session.council.name, formatDate(session.meetsAt))} sample={session.agency.isSample}>
      {votable.me?.voted ? (
        <BallotDone papers={votable.me.papers} sessionHref={back} />
      ) : verdict.allowed && votable.round ? (
        <BallotForm
          review={reviewBallotAction}
          cast={castBallotAction}
          roundId={votable.round.id}
          year={session.year}
          questions={votable.questions}
          helpHref={`${paths.help()}#phieu-kin`}
        />
      ) : (
        <RefusedPanel
          title={vi.ballots.form.refusedTitle}
          reason={verdict.allowed ? vi.common.reasons.notFound : sentenceOf(verdict.reason)}
          back={{ href: back, label: vi.ballots.form.toSession }}
        />
      )}
    </NarrowFrame>
  );
}
