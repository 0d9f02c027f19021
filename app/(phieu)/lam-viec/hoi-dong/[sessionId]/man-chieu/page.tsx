import { foundOr } from "@/app/found";
import NotFound from "@/app/not-found";
import { Countdown } from "@/components/ballots/countdown";
import { Refresher } from "@/components/ballots/refresher";
import { TallyTable } from "@/components/ballots/tally-table";
import { WallGroups } from "@/components/ballots/wall-groups";
import { NarrowFrame } from "@/components/layout/narrow-frame";
import { Note } from "@/components/ui/note";
import { requireActor } from "@/lib/auth/session";
import { databaseNow } from "@/lib/ballot-boxes/queries";
import { listRounds, type RoundView } from "@/lib/ballot-rounds/queries";
import { stageOf } from "@/lib/ballots/states";
import { getSession } from "@/lib/council-sessions/queries";
import { formatDate, formatMoment } from "@/lib/text/format";
import { vi } from "@/lib/text/vi";
import { seen } from "@/lib/web/seen";

export const metadata = { title: vi.ballots.projector.title };

export default foundOr(NotFound)(ProjectorPage);

/** For the wall: phase, four groups, countdown on the database's clock, then the result. Never how many have cast. */
async function ProjectorPage({ params }: { params: Promise<{ sessionId: string }> }) {
  const actor = await requireActor();
  const { sessionId } = await params;
  const session = await seen(getSession(actor, sessionId));
  const [rounds, now] = await Promise.all([listRounds(actor, sessionId), databaseNow()]);
  const round = rounds.at(-1) ?? null;
  const words = vi.ballots.projector;
  return (
    <NarrowFrame
      context={vi.councils.session.context(session.council.name, formatDate(session.meetsAt))}
      sample={session.agency.isSample}
      wall
    >
      {round ? <RoundOnWall round={round} now={now} /> : <h1 className="mt-3">{words.none}</h1>}
      <Refresher seconds={5} />
    </NarrowFrame>
  );
}

function RoundOnWall({ round, now }: { round: RoundView; now: Date }) {
  const stage = stageOf(round.state);
  const rows = round.questions.flatMap((question) => (question.figures ? [{ ...question, figures: question.figures }] : []));
  return (
    <>
      <h1 className="mt-3">{vi.ballots.projector.phase[stage]}</h1>
      {round.rehearsal ? <Note look="warn">{vi.ballots.form.rehearsal}</Note> : null}
      {round.groups ? <WallGroups groups={round.groups} /> : null}
      {stage === "issuing" || stage === "casting" ? <Times round={round} now={now} /> : null}
      {stage === "closed" && round.merkleRoot ? <p>{vi.ballots.count.root(round.merkleRoot)}</p> : null}
      {rows.length > 0 ? <TallyTable rows={rows} base={round.rule.base} /> : null}
    </>
  );
}

function Times({ round, now }: { round: RoundView; now: Date }) {
  const words = vi.ballots.form;
  return (
    <>
      {round.changeNotice ? <p>{words.notice(round.changeNotice)}</p> : null}
      {stageOf(round.state) === "issuing" && round.opensAt ? <p>{words.opensAt(formatMoment(round.opensAt))}</p> : null}
      {round.closesAt ? <p>{words.closesAt(formatMoment(round.closesAt))}</p> : null}
      {round.closesAt ? <Countdown until={round.closesAt.toISOString()} now={now.toISOString()} /> : null}
    </>
  );
}
