import { closeCasting, openCasting, prepareRound } from "../../../lib/ballot-rounds/commands";
import { castBallot, confirmCount } from "../../../lib/ballots/commands";
import { addDays, type Day } from "../../../lib/core/clock";
import {
  closeSession,
  createSession,
  openSession,
  recordAttendance,
  saveMinutes,
  tableNominations,
} from "../../../lib/council-sessions/commands";
import { db } from "../../../lib/db/client";
import { roleHolder, type Told } from "./path";
import { at, type World } from "./people";

type Session = { planId: string; year: number; on: Day; title: string; told: Told[]; upTo: "CASTING" | "COUNTED" };

/** A council session with its secret ballot, from the invitation to the minutes, or as far as casting. */
export async function tellSession(world: World, session: Session): Promise<void> {
  const secretary = roleHolder(world, "COUNCIL_SECRETARY", at(addDays(session.on, -3)));
  const council = await db().council.findFirstOrThrow({ where: { agencyId: world.agencyId }, select: { id: true } });
  const { planId, year, on, title } = session;
  const made = await createSession(secretary, {
    councilId: council.id,
    planId,
    year,
    title,
    day: on,
    time: "14:00",
    place: "Phòng họp số 1",
  });
  const sessionId = sessionOf(made);
  await tableNominations(secretary, { sessionId, nominationIds: session.told.map((one) => one.nominationId) });
  at(on, 14);
  await openSession(secretary, { sessionId });
  const members = await votingMembers(council.id, on);
  await recordAttendance(secretary, { sessionId, members: Object.fromEntries(members.map((member) => [member.id, "PRESENT" as const])) });
  await prepareRound(secretary, { sessionId, nominationIds: session.told.map((one) => one.nominationId), repeatReason: "" });
  const round = await db().ballotRound.findFirstOrThrow({ where: { sessionId }, select: { id: true } });
  await openCasting(secretary, { roundId: round.id });
  await castAll(world, session, round.id, session.upTo === "COUNTED" ? members : members.slice(0, 3));
  if (session.upTo === "CASTING") return;
  await closeCasting(secretary, { roundId: round.id });
  for (const person of ["kp1", "kp2"]) await confirmCount(world.actor(person, at(on, 15)), { roundId: round.id });
  const words = {
    discussion: "Thư ký trình bày trích ngang từng hồ sơ; Hội đồng thảo luận, không có ý kiến khác về thẩm định.",
    conclusion: "Chủ tịch Hội đồng thông qua kết quả kiểm phiếu, giao thư ký hoàn thiện biên bản trình Giám đốc.",
  };
  await saveMinutes(secretary, { sessionId, ...words });
  await closeSession(secretary, { sessionId });
}

const sessionOf = (made: object): string => ("sessionId" in made ? String(made.sessionId) : "id" in made ? String(made.id) : "");

function votingMembers(councilId: string, on: Day) {
  const day = new Date(`${on}T00:00:00Z`);
  return db().councilMember.findMany({
    where: { councilId, votes: true, validFrom: { lte: day }, OR: [{ validTo: null }, { validTo: { gte: day } }] },
    orderBy: { id: "asc" },
    select: { id: true, personId: true },
  });
}

/** Each member present casts once; recused ones get no paper for that question. */
async function castAll(world: World, session: Session, roundId: string, members: { id: string; personId: string }[]): Promise<void> {
  const questions = await db().question.findMany({
    where: { roundId },
    orderBy: { position: "asc" },
    select: { id: true, nominationId: true, recusals: { select: { memberId: true } } },
  });
  const given = new Map(questions.map((question) => [question.id, 0]));
  for (const member of members) {
    const answers: Record<string, "agree" | "disagree" | "blank"> = {};
    for (const question of questions.filter((one) => !one.recusals.some((recusal) => recusal.memberId === member.id))) {
      const turn = given.get(question.id) ?? 0;
      given.set(question.id, turn + 1);
      answers[question.id] = choiceFor(session.told.find((one) => one.nominationId === question.nominationId)?.story.votes, turn);
    }
    const key = [...world.persons].find(([, personId]) => personId === member.personId)?.[0] ?? "";
    if (Object.keys(answers).length > 0) await castBallot(world.actor(key, session.on), { roundId, answers });
  }
}

function choiceFor(votes: [number, number, number] | undefined, turn: number): "agree" | "disagree" | "blank" {
  const [agree, disagree] = votes ?? [99, 0, 0];
  if (turn < agree) return "agree";
  return turn < agree + disagree ? "disagree" : "blank";
}
