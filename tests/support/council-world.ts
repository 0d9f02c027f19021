import { hashPassword } from "@/lib/auth/password";
import { openCasting } from "@/lib/ballot-boxes/commands";
import { prepareRound } from "@/lib/ballot-rounds/commands";
import type { Choice } from "@/lib/ballots/schema";
import type { Actor } from "@/lib/core/actor";
import { dateColumn } from "@/lib/core/clock";
import { createSession, openSession, recordAttendance, tableNominations } from "@/lib/council-sessions/commands";
import { createCouncil } from "@/lib/councils/commands";
import { db } from "@/lib/db/client";
import { councilProcedure, makeAgency, makeDepartment, makeNomination, makePlan, makeSubject, makeUser } from "@/prisma/seed/factories";
import { castPapers, lockWithSeed, type Papers, takePapers } from "@/prisma/seed/voter";

/** The password of every member of a council world. */
export const memberPassword = "mat-khau-thanh-vien";

export type CouncilWorld = Awaited<ReturnType<typeof makeCouncilWorld>>;

/** A council of `size` voting members, an appraised dossier per nominee, and a session that sits with everybody present. */
export async function makeCouncilWorld(
  size: number,
  data: { nominees?: number; ballot?: "SECRET" | "OPEN"; nomineeMember?: boolean } = {},
) {
  const agency = await makeAgency();
  const department = await makeDepartment(agency.id);
  const plan = await makePlan(agency.id, { ...councilProcedure, ballot: data.ballot ?? "SECRET" });
  const secretary = await makeUser(agency.id, ["COUNCIL_SECRETARY"]);
  const officer = await makeUser(agency.id, ["OFFICER"], { departmentId: department.id });
  const tellers = [await makeUser(agency.id, ["TELLER"]), await makeUser(agency.id, ["TELLER"])] as const;
  const council = await createCouncil(secretary, { name: "Hội đồng Mẫu", decisionNumber: "01/QĐ", decisionDate: "2026-01-05" });
  const members: Actor[] = [];
  const passwordHash = await hashPassword(memberPassword);
  for (let index = 0; index < size; index++) {
    const member = await makeUser(agency.id, [index === 0 ? "COUNCIL_CHAIR" : "COUNCIL_MEMBER"], { passwordHash });
    const role = index === 0 ? "CHAIR" : "MEMBER";
    const term = { votes: true, validFrom: dateColumn("2026-01-05") };
    await db().councilMember.create({
      data: { councilId: council.id, personId: member.personId ?? "", role, ...term },
      select: { id: true },
    });
    members.push(member);
  }
  const nominations: { id: string; subjectId: string }[] = [];
  for (let index = 0; index < (data.nominees ?? 1); index++) {
    const personId = data.nomineeMember && index === 0 ? members[1]?.personId : undefined;
    const subject = await makeSubject(agency.id, { departmentId: department.id, ...(personId ? { personId } : {}) });
    const where = { agencyId: agency.id, departmentId: department.id, createdById: officer.id, subjectId: subject.id };
    nominations.push(await makeNomination(plan, { ...where, state: "APPRAISED" }));
  }
  const session = await createSession(secretary, {
    councilId: council.id,
    planId: plan.id,
    year: 2026,
    title: "Phiên xét năm 2026",
    day: "2026-12-10",
    time: "08:00",
    place: "Phòng họp số 1",
  });
  await tableNominations(secretary, { sessionId: session.id, nominationIds: nominations.map((row) => row.id) });
  await openSession(secretary, { sessionId: session.id });
  const rows = await db().councilMember.findMany({ where: { councilId: council.id }, select: { id: true, personId: true } });
  const memberId = (actor: Actor) => rows.find((row) => row.personId === actor.personId)?.id ?? "";
  // Those who vote at that moment: who lost the vote, or gets it later, is no member of the day.
  const attend = async (marks: Record<string, "PRESENT" | "ABSENT" | "WRITTEN"> = {}) => {
    const roll = await db().councilMember.findMany({ where: { councilId: council.id, votes: true }, select: { id: true } });
    const present = Object.fromEntries(roll.map((row) => [row.id, "PRESENT" as const]));
    return recordAttendance(secretary, { sessionId: session.id, members: { ...present, ...marks } });
  };
  return {
    agency,
    plan,
    secretary,
    officer,
    tellers,
    council,
    members,
    chair: members[0] as Actor,
    nominations,
    session,
    memberId,
    attend,
  };
}

type Marks = Record<string, "PRESENT" | "ABSENT" | "WRITTEN">;

/** The world with a draft: round and question ids. */
export async function draftRound(world: CouncilWorld, data: { marks?: Marks; rehearsal?: boolean } = {}) {
  await world.attend(data.marks);
  const nominationIds = world.nominations.map((row) => row.id);
  await prepareRound(world.secretary, { sessionId: world.session.id, nominationIds, repeatReason: "", rehearsal: data.rehearsal ?? false });
  return latestRound(world);
}

/** The world with a round that hands out papers; the seed is what two slips would give back. */
export async function issueRound(world: CouncilWorld, data: { marks?: Marks; rehearsal?: boolean } = {}) {
  const round = await draftRound(world, data);
  const seed = await lockWithSeed(world.secretary, round.id);
  return { ...round, seed };
}

/** The world with an open box; `takers` have their papers. */
export async function openRound(
  world: CouncilWorld,
  takers: readonly Actor[] = world.members,
  data: { marks?: Marks; rehearsal?: boolean } = {},
) {
  if (takers.length * 3 < world.members.length * 2) await askNoQuorum(world);
  const round = await issueRound(world, data);
  const papers = new Map<Actor, Papers>();
  for (const member of takers) papers.set(member, await takePapers(member, round.id, world.memberId(member), memberPassword));
  await openCasting(world.secretary, { roundId: round.id });
  const cast = (member: Actor, choice: Choice = "AGREE") => {
    const own = papers.get(member) ?? [];
    return castPapers(round.id, own, Object.fromEntries(own.map((paper) => [paper.question, choice])));
  };
  return { ...round, papers, cast };
}

/** A council whose rule asks for no quorum, so that few may vote. */
export async function askNoQuorum(world: { plan: { id: string } }): Promise<void> {
  await db().ballotRule.update({ where: { planId: world.plan.id }, data: { quorumNumerator: 0 }, select: { planId: true } });
}

/** The newest round of the world's session. */
export async function latestRound(world: { session: { id: string } }) {
  const round = await db().ballotRound.findFirstOrThrow({
    where: { sessionId: world.session.id },
    orderBy: { number: "desc" },
    select: { id: true, number: true, state: true, questions: { orderBy: { position: "asc" }, select: { id: true, nominationId: true } } },
  });
  return { ...round, questionIds: round.questions.map((question) => question.id) };
}
