import { afterAll, describe, expect, it } from "vitest";
import { voidRound } from "@/lib/ballot-requests/commands";
import type { Actor } from "@/lib/core/actor";
import {
  closeSession,
  createSession,
  openSession,
  postponeSession,
  recordAttendance,
  saveMinutes,
  tableNominations,
  untableNomination,
  updateSession,
} from "@/lib/council-sessions/commands";
import { getSession, listCouncilPlans, listTableable } from "@/lib/council-sessions/queries";
import { db, disconnect } from "@/lib/db/client";
import { makeNomination, makePlan, plainProcedure } from "@/prisma/seed/factories";
import { draftRound, latestRound, makeCouncilWorld } from "../../support/council-world";
import { useDatabase } from "../../support/database";

useDatabase();
afterAll(disconnect);

const state = async (id: string | undefined) =>
  (await db().nomination.findUniqueOrThrow({ where: { id: id ?? "" }, select: { state: true } })).state;
const nextSession = (world: Awaited<ReturnType<typeof makeCouncilWorld>>) =>
  createSession(world.secretary, {
    councilId: world.council.id,
    planId: world.plan.id,
    year: 2026,
    title: "Phiên hai",
    day: "2026-12-20",
    time: "14:00",
    place: "Phòng họp số 2",
  });

describe("the agenda", () => {
  it("takes appraised dossiers, gives them back before opening, and is fixed after", async () => {
    const world = await makeCouncilWorld(3);
    const session = await nextSession(world);
    const department = await db().department.findFirstOrThrow({ where: { agencyId: world.agency.id }, select: { id: true } });
    const where = { agencyId: world.agency.id, departmentId: department.id, createdById: world.officer.id };
    const ready = await makeNomination(world.plan, { ...where, state: "APPRAISED" });
    const unready = await makeNomination(world.plan, { ...where, state: "RECEIVED" });
    const of = { planId: world.plan.id, year: 2026, day: "2026-12-20" };
    expect((await listTableable(world.secretary, of)).map((row) => row.id)).toEqual([ready.id]);
    const tooEarly = tableNominations(world.secretary, { sessionId: session.id, nominationIds: [unready.id] });
    await expect(tooEarly).rejects.toMatchObject({ reason: "councils.notTableable" });
    await expect(openSession(world.secretary, { sessionId: session.id })).rejects.toMatchObject({ reason: "councils.noAgenda" });
    await tableNominations(world.secretary, { sessionId: session.id, nominationIds: [ready.id] });
    expect(await state(ready.id)).toBe("TABLED");
    await untableNomination(world.secretary, { sessionId: session.id, nominationId: ready.id });
    expect(await state(ready.id)).toBe("APPRAISED");
    await tableNominations(world.secretary, { sessionId: session.id, nominationIds: [ready.id] });
    await openSession(world.secretary, { sessionId: session.id });
    const late = untableNomination(world.secretary, { sessionId: session.id, nominationId: ready.id });
    await expect(late).rejects.toMatchObject({ reason: "councils.agendaFixed" });
  });

  it("takes a dossier once when two sessions want it at the same moment", async () => {
    const world = await makeCouncilWorld(3);
    const sessions = [await nextSession(world), await nextSession(world)];
    const department = await db().department.findFirstOrThrow({ where: { agencyId: world.agency.id }, select: { id: true } });
    const made = await makeNomination(world.plan, {
      agencyId: world.agency.id,
      departmentId: department.id,
      createdById: world.officer.id,
      state: "APPRAISED",
    });
    const tries = await Promise.allSettled(
      sessions.map(({ id }) => tableNominations(world.secretary, { sessionId: id, nominationIds: [made.id] })),
    );
    expect(tries.filter((one) => one.status === "fulfilled")).toHaveLength(1);
    expect(await db().agendaItem.count({ where: { nominationId: made.id } })).toBe(1);
  });
});

describe("a session", () => {
  it("is only for plans with a council, and may be moved while it is prepared", async () => {
    const world = await makeCouncilWorld(3);
    const plain = await makePlan(world.agency.id, plainProcedure);
    expect((await listCouncilPlans(world.secretary)).map((plan) => plan.id)).toEqual([world.plan.id]);
    const input = { councilId: world.council.id, planId: plain.id, year: 2026, title: "X", day: "2026-12-20", time: "08:00", place: "Y" };
    await expect(createSession(world.secretary, input)).rejects.toMatchObject({ fields: { planId: "councils.planWithoutCouncil" } });
    const session = await nextSession(world);
    await updateSession(world.secretary, { sessionId: session.id, title: "Phiên ba", day: "2026-12-21", time: "09:30", place: "Z" });
    expect(await getSession(world.secretary, session.id)).toMatchObject({
      title: "Phiên ba",
      day: "2026-12-21",
      meetsAt: new Date("2026-12-21T02:30:00Z"),
    });
    await expect(updateSession(world.chair, { ...input, sessionId: world.session.id } as never)).rejects.toMatchObject({
      reason: "councils.agendaFixed",
    });
  });

  it("marks only its own voting members, in writing only where the rule allows it", async () => {
    const world = await makeCouncilWorld(3);
    const [first] = world.members.map(world.memberId);
    await expect(world.attend({ [first ?? ""]: "WRITTEN" })).rejects.toMatchObject({ reason: "councils.noWrittenOpinion" });
    const stranger = recordAttendance(world.secretary, { sessionId: world.session.id, members: { [world.plan.id]: "PRESENT" } });
    await expect(stranger).rejects.toMatchObject({ problem: "not-found" });
    await expect(recordAttendance(world.members[1] as Actor, { sessionId: world.session.id, members: {} })).rejects.toMatchObject({
      problem: "forbidden",
    });
    await world.attend();
    expect((await getSession(world.secretary, world.session.id)).voting.map((member) => member.status)).toEqual([
      "PRESENT",
      "PRESENT",
      "PRESENT",
    ]);
  });

  it("keeps minutes a colleague saved meanwhile, unless told otherwise", async () => {
    const { secretary, session } = await (async () => {
      const world = await makeCouncilWorld(3);
      await draftRound(world);
      return world;
    })();
    const first = { sessionId: session.id, lockVersion: 0, overwrite: false, discussion: "Bản một", conclusion: "" };
    await saveMinutes(secretary, first);
    const second = { ...first, discussion: "Bản hai" };
    await expect(saveMinutes(secretary, second)).rejects.toMatchObject({
      problem: "conflict",
      reason: "common.savedByOther",
      fields: { overwrite: "common.overwriteFirst" },
    });
    expect((await getSession(secretary, session.id)).discussion).toBe("Bản một");
    await saveMinutes(secretary, { ...second, overwrite: true });
    expect(await getSession(secretary, session.id)).toMatchObject({ discussion: "Bản hai", lockVersion: 2 });
  });

  it("closes with a conclusion and gives undecided dossiers back", async () => {
    const world = await makeCouncilWorld(3);
    const { secretary, session } = world;
    const round = await draftRound(world);
    await saveMinutes(secretary, { sessionId: session.id, lockVersion: 0, overwrite: false, discussion: "", conclusion: "Hoãn." });
    await expect(closeSession(secretary, { sessionId: session.id })).rejects.toMatchObject({ reason: "councils.unfinishedRound" });
    await voidRound(world.chair, { roundId: round.id, reason: "Hoãn phiên." });
    await closeSession(secretary, { sessionId: session.id });
    expect(await state(world.nominations[0]?.id)).toBe("APPRAISED");
    expect((await latestRound(world)).state).toBe("VOID");
    await expect(
      saveMinutes(secretary, { sessionId: session.id, lockVersion: 0, overwrite: false, discussion: "", conclusion: "X" }),
    ).rejects.toMatchObject({
      reason: "councils.minutesFixed",
    });
  });

  it("of another agency does not exist", async () => {
    const [own, other] = [await makeCouncilWorld(3), await makeCouncilWorld(3)];
    await expect(getSession(own.secretary, other.session.id)).rejects.toMatchObject({ problem: "not-found" });
    await expect(closeSession(own.secretary, { sessionId: other.session.id })).rejects.toMatchObject({ problem: "not-found" });
    await expect(getSession(own.secretary, "no-id")).rejects.toMatchObject({ problem: "not-found" });
  });
});

describe("a session that is put off", () => {
  const later = { day: "2026-12-28", time: "14:00", reason: "Chưa đủ hai phần ba thành viên" };

  it("is prepared again for the new day, without the old attendance, and the council is told why", async () => {
    const world = await makeCouncilWorld(3);
    await world.attend();
    await expect(postponeSession(world.secretary, { sessionId: world.session.id, ...later, day: "2020-01-05" })).rejects.toMatchObject({
      reason: "councils.postponeLater",
    });
    await postponeSession(world.secretary, { sessionId: world.session.id, ...later });
    const session = await getSession(world.secretary, world.session.id);
    expect(session).toMatchObject({ state: "PLANNED", openedAt: null, postponeReason: later.reason });
    expect([session.meetsAt, session.postponedFrom].map((moment) => moment?.toISOString())).toEqual([
      "2026-12-28T07:00:00.000Z",
      "2026-12-10T01:00:00.000Z",
    ]);
    expect(session.marks.size).toBe(0);
    expect(session.agenda).toHaveLength(1);
    const told = await db().notification.findMany({ orderBy: { userId: "asc" }, select: { userId: true, lines: true, href: true } });
    expect(told).toEqual(
      world.members
        .map((member) => member.id)
        .sort()
        .map((userId) => ({
          userId,
          lines: ["Hoãn từ 08:00 ngày 10/12/2026 đến 14:00 ngày 28/12/2026.", later.reason],
          href: `/lam-viec/hoi-dong/${world.session.id}`,
        })),
    );
  });

  it("stays where it is once a round stands", async () => {
    const world = await makeCouncilWorld(3);
    await draftRound(world);
    await expect(postponeSession(world.secretary, { sessionId: world.session.id, ...later })).rejects.toMatchObject({
      reason: "councils.roundHolds",
    });
  });
});
