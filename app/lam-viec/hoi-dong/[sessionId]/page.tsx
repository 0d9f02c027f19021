import { found } from "@/app/lam-viec/found";
import { RoundRecord } from "@/components/ballots/round-record";
import { AgendaForm } from "@/components/councils/agenda-form";
import { AgendaTable } from "@/components/councils/agenda-table";
import { AttendanceForm } from "@/components/councils/attendance-form";
import { AttendanceList } from "@/components/councils/attendance-list";
import { MinutesForm } from "@/components/councils/minutes-form";
import { QuorumLine } from "@/components/councils/quorum-line";
import { SessionEdit } from "@/components/councils/session-edit";
import { SessionHead } from "@/components/councils/session-head";
import { SessionNext } from "@/components/councils/session-next";
import { Banner } from "@/components/ui/banner";
import { Fold } from "@/components/ui/fold";
import { Section } from "@/components/ui/section";
import { requireActor } from "@/lib/auth/session";
import { type BoxFacts, maySealBox } from "@/lib/ballot-boxes/policy";
import { boxFacts, databaseNow } from "@/lib/ballot-boxes/queries";
import { mayConfirmCount, mayConfirmVote, mayEnterPrinted, mayOpenPapers } from "@/lib/ballot-counts/policy";
import { getCount } from "@/lib/ballot-counts/queries";
import { mayCastPapers, mayTakePapers } from "@/lib/ballot-papers/policy";
import { votableFrom } from "@/lib/ballot-papers/queries";
import { mayAskVoid, mayAskWaiver, mayGrantWaiver, mayVoidRound, mayWithdrawVoid, mayWithdrawWaiver } from "@/lib/ballot-requests/policy";
import { listRounds } from "@/lib/ballot-rounds/queries";
import { findLatestRound } from "@/lib/ballots/queries";
import { passedIn } from "@/lib/ballots/rules";
import type { Actor } from "@/lib/core/actor";
import { mayMarkAttendance, mayPostponeSession, mayPrepareSession, mayWriteMinutes } from "@/lib/council-sessions/policy";
import { getSession, listTableable, type SessionView } from "@/lib/council-sessions/queries";
import { attendanceCount, missingToClose, missingToOpen, type Phase, phaseOf } from "@/lib/council-sessions/rules";
import { maySteerSession } from "@/lib/councils/policy";
import { missingForQuorum } from "@/lib/councils/rules";
import { formatCount } from "@/lib/text/format";
import { vi } from "@/lib/text/vi";
import { seen } from "@/lib/web/seen";
import * as actions from "./actions";

export const metadata = { title: vi.councils.sessions };

type Props = { params: Promise<{ sessionId: string }>; searchParams: Promise<{ da?: string }> };

export default found(SessionPage);

async function SessionPage({ params, searchParams }: Props) {
  const actor = await requireActor();
  const [{ sessionId }, { da }] = await Promise.all([params, searchParams]);
  const session = await seen(getSession(actor, sessionId));
  const rounds = await listRounds(actor, sessionId);
  const phase = phaseOf({ ...session, latestRound: rounds.at(-1)?.state ?? null });
  return (
    <>
      <Banner code={da} messages={vi.councils.done} />
      <SessionHead session={session} phase={phase} />
      <NextStep actor={actor} session={session} rounds={rounds} phase={phase} />
      {orderOf(phase).map((name) => {
        const Part = parts[name];
        return <Part key={name} actor={actor} session={session} rounds={rounds} phase={phase} />;
      })}
    </>
  );
}

type Rounds = Awaited<ReturnType<typeof listRounds>>;
type Part = { actor: Actor; session: SessionView; rounds: Rounds; phase: Phase };

const parts = { people: People, votes: Votes, agenda: Agenda, minutes: Minutes } as const;

/** What the phase is about comes first; the rest is folded, and nothing is left out. */
function orderOf(phase: Phase): readonly (keyof typeof parts)[] {
  if (phase === "prepare") return ["agenda"];
  if (phase === "conclude") return ["minutes", "votes", "people", "agenda"];
  return phase === "attend" || phase === "draft" ? ["people", "votes", "agenda", "minutes"] : ["votes", "people", "agenda", "minutes"];
}

function Votes({ session, rounds }: Part) {
  if (!session.offersBallot) return null;
  const latest = rounds.at(-1);
  const earlier = rounds.slice(0, -1).map((round) => <RoundRecord key={round.id} sessionId={session.id} round={round} />);
  return (
    <Section id="bo-phieu" title={vi.ballots.round.section}>
      {latest ? <RoundRecord sessionId={session.id} round={latest} /> : <p className="soft">{vi.ballots.round.none}</p>}
      {earlier.length > 0 ? <Fold title={vi.ballots.round.earlier(formatCount(earlier.length))}>{earlier}</Fold> : null}
    </Section>
  );
}

async function NextStep({ actor, session, rounds, phase }: Part) {
  const latest = await findLatestRound(actor, session.id);
  const [count, box, now] = await Promise.all([getCount(actor, session.id), latest ? boxFacts(latest) : null, databaseNow()]);
  const votable = votableFrom(actor, latest);
  const round = rounds.at(-1) ?? null;
  const asked = rounds.flatMap((one) =>
    one.questions.map((question) => ({ ...question, passed: question.figures?.passed ?? null, round: one })),
  );
  const passed = passedIn(asked);
  return (
    <SessionNext
      sessionId={session.id}
      phase={phase}
      steers={maySteerSession(actor).allowed}
      takes={mayTakePapers(actor, votable).allowed}
      votes={mayCastPapers(actor, votable).allowed}
      counts={
        count !== null &&
        box !== null &&
        [
          maySealBox(actor, box),
          mayEnterPrinted(actor, count.facts),
          mayOpenPapers(actor, count.facts),
          mayConfirmCount(actor, count.facts),
        ].some((verdict) => verdict.allowed)
      }
      {...requestsOf(actor, box)}
      confirmsVote={count !== null && mayConfirmVote(actor, { ...count.facts, ...count.round.facts }).allowed}
      postpones={mayPostponeSession(actor, session.facts).allowed}
      secret={session.plan.procedure.ballot === "SECRET"}
      now={now}
      offersBallot={session.offersBallot}
      enough={peopleOf(session).quorum?.missing === 0}
      gaps={phase === "prepare" ? missingToOpen(session.facts) : missingToClose(session.facts)}
      round={round}
      nominees={session.agenda.map((item) => ({ ...item, passed: passed.get(item.nominationId) }))}
      actions={{
        openSession: actions.openSessionAction,
        closeSession: actions.closeSessionAction,
        prepare: actions.prepareRoundAction,
        openCasting: actions.openCastingAction,
        closeCasting: actions.closeCastingAction,
        recuse: actions.recuseMemberAction,
        withdraw: actions.withdrawRecusalAction,
        record: actions.recordVoteAction,
        confirmVote: actions.confirmVoteAction,
        postpone: actions.postponeSessionAction,
        void: actions.voidRoundAction,
        askVoid: actions.askVoidAction,
        givePrinted: actions.givePrintedAction,
        announce: actions.announceTimesAction,
        askWaiver: actions.askWaiverAction,
        grantWaiver: actions.grantWaiverAction,
        withdrawVoid: actions.withdrawVoidAction,
        withdrawWaiver: actions.withdrawWaiverAction,
      }}
    />
  );
}

/** Voiding and waivers: what the actor may ask for, agree to or take back. */
function requestsOf(actor: Actor, box: BoxFacts | null) {
  if (!box) return { voids: null, waives: null, withdraws: { void: false, waiver: false } };
  return {
    voids: mayVoidRound(actor, box).allowed ? ("void" as const) : mayAskVoid(actor, box).allowed ? ("ask" as const) : null,
    waives: mayGrantWaiver(actor, box).allowed ? ("grant" as const) : mayAskWaiver(actor, box).allowed ? ("ask" as const) : null,
    withdraws: { void: mayWithdrawVoid(actor, box).allowed, waiver: mayWithdrawWaiver(actor, box).allowed },
  };
}

async function Agenda({ actor, session, phase }: Part) {
  const words = vi.councils.session;
  const may = mayPrepareSession(actor, session).allowed;
  const of = { planId: session.plan.id, year: session.year, day: session.day };
  const tableable = may ? await listTableable(actor, of) : [];
  const table = <AgendaTable sessionId={session.id} rows={session.agenda} untable={may ? actions.untableNominationAction : undefined} />;
  return (
    <Section id="chuong-trinh" title={words.agenda}>
      {session.agenda.length === 0 ? <p>{words.agendaEmpty}</p> : null}
      {session.agenda.length > 0 && phase === "prepare" ? table : null}
      {session.agenda.length > 0 && phase !== "prepare" ? (
        <Fold title={words.agendaFold(formatCount(session.agenda.length))}>{table}</Fold>
      ) : null}
      {may ? <AgendaForm action={actions.tableNominationsAction} sessionId={session.id} tableable={tableable} /> : null}
      {may ? <SessionEdit action={actions.updateSessionAction} session={session} /> : null}
    </Section>
  );
}

function peopleOf(session: SessionView) {
  const ids = session.voting.map((member) => member.id);
  const count = attendanceCount(ids, session.marks);
  const rule = session.plan.rule;
  const { quorumNumerator: numerator, quorumDenominator: denominator } = rule ?? { quorumNumerator: 0, quorumDenominator: 1 };
  return { count, quorum: rule && { missing: missingForQuorum(count, rule), numerator, denominator } };
}

function People({ actor, session, phase }: Part) {
  const words = vi.councils.session;
  const rule = session.plan.rule;
  const { count, quorum } = peopleOf(session);
  const may = mayMarkAttendance(actor, session);
  const fixed = !may.allowed && may.reason === "councils.rollFixed";
  const due = phase === "attend" || phase === "draft" ? quorum?.missing !== 0 : session.marks.size === 0;
  return (
    <Section id="diem-danh" title={words.people}>
      <QuorumLine count={count} quorum={session.offersBallot ? quorum : null} />
      {fixed ? <p className="soft">{words.attendanceFixed}</p> : null}
      <Fold title={words.attendanceFold(formatCount(session.voting.length))} open={may.allowed && due}>
        {may.allowed ? (
          <AttendanceForm
            action={actions.recordAttendanceAction}
            sessionId={session.id}
            members={session.voting}
            writing={rule?.absentInWriting ?? false}
          />
        ) : (
          <AttendanceList members={session.voting} />
        )}
      </Fold>
    </Section>
  );
}

function Minutes({ actor, session, phase }: Part) {
  if (!mayWriteMinutes(actor, session).allowed) return null;
  return (
    <Section id="noi-dung" title={vi.councils.session.minutes}>
      <Fold title={vi.councils.session.minutesFold} open={phase === "conclude"}>
        <MinutesForm
          action={actions.saveMinutesAction}
          sessionId={session.id}
          lockVersion={session.lockVersion}
          discussion={session.discussion}
          conclusion={session.conclusion}
        />
      </Fold>
    </Section>
  );
}
