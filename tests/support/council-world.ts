import { openCasting, prepareRound } from "@/lib/ballot-rounds/commands";
import type { Actor } from "@/lib/core/actor";
import { dateColumn } from "@/lib/core/clock";
import { createSession, openSession, recordAttendance, tableNominations } from "@/lib/council-sessions/commands";
import { createCouncil } from "@/lib/councils/commands";
import { db } from "@/lib/db/client";
import { councilProcedure, makeAgency, makeDepartment, makeNomination, makePlan, makeSubject, makeUser } from "@/prisma/seed/factories";

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
  for (let index = 0; index < size; index++) {
    const member = await makeUser(agency.id, [index === 0 ? "COUNCIL_CHAIR" : "COUNCIL_MEMBER"]);
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
  const attend = (marks: Record<string, "PRESENT" | "ABSENT" | "WRITTEN"> = {}) =>
    recordAttendance(secretary, {
      sessionId: session.id,
      members: { ...Object.fromEntries(rows.map((row) => [row.id, "PRESENT"])), ...marks },
    });
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

/** The world with a round that is casting: round and question ids. */
export async function openRound(world: CouncilWorld, marks: Record<string, "PRESENT" | "ABSENT" | "WRITTEN"> = {}) {
  await world.attend(marks);
  const nominationIds = world.nominations.map((row) => row.id);
  await prepareRound(world.secretary, { sessionId: world.session.id, nominationIds, repeatReason: "" });
  const round = await latestRound(world);
  await openCasting(world.secretary, { roundId: round.id });
  return round;
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
