import { closeCasting, givePrinted, openCasting, sealBox } from "../../../../lib/ballot-boxes/commands";
import { confirmCount, openPapers } from "../../../../lib/ballot-counts/commands";
import { askVoid, askWaiver } from "../../../../lib/ballot-requests/commands";
import { prepareRound, recordVote, recuseMember } from "../../../../lib/ballot-rounds/commands";
import type { Actor } from "../../../../lib/core/actor";
import {
  closeSession,
  createSession,
  openSession,
  recordAttendance,
  saveMinutes,
  tableNominations,
} from "../../../../lib/council-sessions/commands";
import { db } from "../../../../lib/db/client";
import { councilProcedure, type MadePlan, makeNomination, makePlan } from "../../../../prisma/seed/factories";
import signIns from "../../../../prisma/seed/sign-ins.json" with { type: "json" };
import { castPapers, lockWithSeed, openingOf, takePapers } from "../../../../prisma/seed/voter";
import type { Account, Things } from "../people";
import { makeCouncils, type People, sampleActor } from "./accounts";

const voters = ["chair", "vice", "member"] as const;
const reason = "Dùng để thử cửa.";

type Stage = Awaited<ReturnType<typeof setStage>>;
type Session = { sessionId: string; nominationId: string; freeId: string; canary: string };

/**
 * A session of the council in every state in which one of its actions is possible, by the same commands people use. Others of the
 * sample begin what wants two people, so that whoever of the matrix may go on is somebody else.
 */
export async function makeSessions(people: People, unitId: string): Promise<Things> {
  const stage = await setStage(people, unitId);
  const things: Things = {};
  const keep = (key: string, session: Session, more: Record<string, string> = {}) => {
    const { canary, ...ids } = session;
    things[key] = {
      home: "bp",
      canary,
      ids: {
        councilId: stage.councilId,
        planId: stage.plan.id,
        memberId: stage.memberId("member"),
        personId: stage.people.teller.personId ?? "",
        round: "1",
        ...ids,
        ...more,
      },
    };
  };
  keep("planned", await session(stage, "chưa mở"));
  keep("sitting", await sitting(stage, "đang họp"), { lockVersion: "1" });
  const draft = await drafted(stage, "dự thảo");
  const recusedId = stage.memberId("chair");
  await recuseMember(stage.secretary, { ...draft[1], memberId: recusedId, reason });
  keep("drafted", draft[0], { ...draft[1], recusedId });
  const [handing, handed] = await issuing(stage, "phát phiếu");
  keep("issuing", handing, handed);
  const [voting, voted] = await casting(stage, "bỏ phiếu");
  keep("casting", voting, voted);
  const box = await shut(stage, "đã đóng hòm", voters);
  await askVoid(stage.people.office, { roundId: box[1].roundId, reason });
  keep("shut", box[0], box[1]);
  keep("printed", ...(await printed(stage, "phiếu in")));
  const papers = await sealed(stage, "đã niêm phong");
  await askWaiver(stage.people.office, { roundId: papers[1].roundId, reason });
  keep("sealed", papers[0], papers[1]);
  keep("counted", ...(await opened(stage, "đã mở phiếu")));
  keep("closed", ...(await closed(stage, "đã xong")));
  keep("byHand", ...(await byHand(stage, "giơ tay", false)));
  keep("handRecorded", ...(await byHand(stage, "đã giơ tay", true)));
  return things;
}

async function setStage(people: People, unitId: string) {
  const { agencyId } = people.office;
  const council = await makeCouncils(people);
  const plan = await unpublished(await makePlan(agencyId, councilProcedure));
  const openPlan = await unpublished(await makePlan(agencyId, { ...councilProcedure, ballot: "OPEN" }));
  const names = ["bp-thuky", "bp-kiemphieu1", "bp-kiemphieu2"];
  const [secretary, teller, second] = (await Promise.all(names.map(sampleActor))) as [Actor, Actor, Actor];
  return { people, unitId, agencyId, plan, openPlan, secretary, teller, second, ...council };
}

// Plans of the matrix are nobody's to read on the public pages.
async function unpublished(plan: MadePlan): Promise<MadePlan> {
  await db().plan.update({ where: { id: plan.id }, data: { publishedAt: null }, select: { id: true } });
  return plan;
}

/** A session with one dossier on its agenda and one that may be put there. */
async function session(stage: Stage, name: string, plan: MadePlan = stage.plan): Promise<Session> {
  const { secretary, councilId, agencyId, unitId } = stage;
  const where = { agencyId, departmentId: unitId, createdById: secretary.id, state: "APPRAISED" as const };
  const [tabled, free] = [await makeNomination(plan, where), await makeNomination(plan, where)];
  const canary = `Phiên ma trận ${name}`;
  const place = { day: "2026-12-10", time: "08:00", place: "Phòng họp số 1" };
  const { id } = await createSession(secretary, { councilId, planId: plan.id, year: 2026, title: canary, ...place });
  await tableNominations(secretary, { sessionId: id, nominationIds: [tabled.id] });
  return { sessionId: id, nominationId: tabled.id, freeId: free.id, canary };
}

async function sitting(stage: Stage, name: string, plan: MadePlan = stage.plan): Promise<Session> {
  const { secretary, memberId } = stage;
  const made = await session(stage, name, plan);
  const { sessionId } = made;
  await openSession(secretary, { sessionId });
  await recordAttendance(secretary, { sessionId, members: Object.fromEntries(voters.map((who) => [memberId(who), "PRESENT" as const])) });
  await saveMinutes(secretary, { sessionId, lockVersion: 0, overwrite: false, discussion: reason, conclusion: reason });
  return made;
}

type Round = [Session, { roundId: string; questionId: string }];

async function drafted(stage: Stage, name: string, plan: MadePlan = stage.plan): Promise<Round> {
  const { secretary } = stage;
  const made = await sitting(stage, name, plan);
  const { sessionId, nominationId } = made;
  await prepareRound(secretary, { sessionId, nominationIds: [nominationId], repeatReason: "", rehearsal: false });
  const round = await db().ballotRound.findFirstOrThrow({
    where: { sessionId },
    select: { id: true, questions: { select: { id: true } } },
  });
  return [made, { roundId: round.id, questionId: round.questions[0]?.id ?? "" }];
}

/** Papers were taken by the first of the voters only. */
async function issuing(stage: Stage, name: string, takers: readonly Account[] = ["chair", "vice"]) {
  const [made, ids] = await drafted(stage, name);
  const seed = await lockWithSeed(stage.secretary, ids.roundId);
  const papers = [];
  for (const who of takers) papers.push(await takePapers(stage.people[who], ids.roundId, stage.memberId(who), signIns.password));
  return [made, ids, { seed, papers }] as const;
}

async function casting(stage: Stage, name: string, takers: readonly Account[] = ["chair", "vice"]) {
  const [made, ids, box] = await issuing(stage, name, takers);
  if (takers.length < voters.length)
    await givePrinted(stage.secretary, { roundId: ids.roundId, memberId: stage.memberId("member"), printed: "yes" });
  await openCasting(stage.secretary, { roundId: ids.roundId });
  for (const own of box.papers) await castPapers(ids.roundId, own, { [ids.questionId]: "AGREE" });
  return [made, ids, box] as const;
}

async function shut(stage: Stage, name: string, takers: readonly Account[]) {
  const [made, ids, box] = await casting(stage, name, takers);
  await closeCasting(stage.secretary, { roundId: ids.roundId });
  return [made, ids, box] as const;
}

/** Printed papers are out and their totals not entered. */
async function printed(stage: Stage, name: string) {
  const [made, ids] = await shut(stage, name, ["chair", "vice"]);
  await sealBox(stage.teller, { roundId: ids.roundId });
  return [made, ids] as const;
}

async function sealed(stage: Stage, name: string) {
  const [made, ids, { seed }] = await shut(stage, name, voters);
  await sealBox(stage.teller, { roundId: ids.roundId });
  const opening = await openingOf(ids.roundId, seed);
  return [made, { ...ids, seed, opened: opening.opened }, opening] as const;
}

async function opened(stage: Stage, name: string) {
  const [made, ids, opening] = await sealed(stage, name);
  await openPapers(stage.teller, opening);
  return [made, ids] as const;
}

async function closed(stage: Stage, name: string) {
  const [made, ids] = await opened(stage, name);
  await confirmCount(stage.second, { roundId: ids.roundId });
  await closeSession(stage.secretary, { sessionId: made.sessionId });
  return [made, ids] as const;
}

async function byHand(stage: Stage, name: string, recorded: boolean) {
  const [made, ids] = await drafted(stage, name, stage.openPlan);
  const totals = { [ids.questionId]: { agree: 3, disagree: 0, blank: 0 } };
  if (recorded) await recordVote(stage.secretary, { roundId: ids.roundId, totals });
  return [made, ids] as const;
}
