import { closeCasting, openCasting, sealBox } from "../../../lib/ballot-boxes/commands";
import { confirmCount, openPapers } from "../../../lib/ballot-counts/commands";
import { prepareRound } from "../../../lib/ballot-rounds/commands";
import type { Choice } from "../../../lib/ballots/schema";
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
import { fromBase64url } from "../../../lib/sealing/bytes";
import sampleSlips from "../sample-slips.json" with { type: "json" };
import signIns from "../sign-ins.json" with { type: "json" };
import { castPapers, lockWithSeed, openingOf, type Papers, takePapers } from "../voter";
import { roleHolder, type Told } from "./path";
import { at, type World } from "./people";

type Session = { planId: string; year: number; on: Day; title: string; told: Told[]; upTo: "ISSUING" | "COUNTED" };

/** A council session with its secret ballot, from the invitation to the minutes, or as far as handing out papers. */
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
  await prepareRound(secretary, {
    sessionId,
    nominationIds: session.told.map((one) => one.nominationId),
    repeatReason: "",
    rehearsal: false,
  });
  const round = await db().ballotRound.findFirstOrThrow({ where: { sessionId }, select: { id: true } });
  // Papers live on the device of whoever took them, and slips with the tellers: a round to be played from here on has no
  // papers out, and a key whose slips the README prints.
  if (session.upTo === "ISSUING") {
    await lockWithSeed(secretary, round.id, fromBase64url(sampleSlips.seed));
    return;
  }
  const seed = await lockWithSeed(secretary, round.id);
  const taken = await takeAll(world, session, round.id, members);
  await openCasting(secretary, { roundId: round.id });
  await castAll(session, round.id, taken);
  await closeCasting(secretary, { roundId: round.id });
  const [first, second] = ["kp1", "kp2"].map((person) => world.actor(person, at(on, 15)));
  if (!first || !second) throw new Error("Two tellers count.");
  await sealBox(first, { roundId: round.id });
  await openPapers(first, await openingOf(round.id, seed));
  await confirmCount(second, { roundId: round.id });
  const words = {
    discussion: "Thư ký trình bày trích ngang từng hồ sơ; Hội đồng thảo luận, không có ý kiến khác về thẩm định.",
    conclusion: "Chủ tịch Hội đồng thông qua kết quả kiểm phiếu, giao thư ký hoàn thiện biên bản trình Giám đốc.",
  };
  await saveMinutes(secretary, { sessionId, lockVersion: 0, overwrite: false, ...words });
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

/** Each of the members takes papers, with the password of all sample people. */
async function takeAll(world: World, session: Session, roundId: string, members: { id: string; personId: string }[]): Promise<Papers[]> {
  const all: Papers[] = [];
  for (const member of members) {
    const key = [...world.persons].find(([, personId]) => personId === member.personId)?.[0] ?? "";
    all.push(await takePapers(world.actor(key, session.on), roundId, member.id, signIns.password));
  }
  return all;
}

/** The votes of the story, one member after the other. */
async function castAll(session: Session, roundId: string, taken: Papers[]): Promise<void> {
  const questions = await db().question.findMany({ where: { roundId }, select: { id: true, nominationId: true } });
  const given = new Map(questions.map((question) => [question.id, 0]));
  for (const papers of taken) {
    const choices: Record<string, Choice> = {};
    for (const { question } of papers) {
      const turn = given.get(question) ?? 0;
      given.set(question, turn + 1);
      const nominationId = questions.find((one) => one.id === question)?.nominationId;
      choices[question] = choiceFor(session.told.find((one) => one.nominationId === nominationId)?.story.votes, turn);
    }
    await castPapers(roundId, papers, choices);
  }
}

function choiceFor(votes: [number, number, number] | undefined, turn: number): Choice {
  const [agree, disagree] = votes ?? [99, 0, 0];
  if (turn < agree) return "AGREE";
  return turn < agree + disagree ? "DISAGREE" : "BLANK";
}
