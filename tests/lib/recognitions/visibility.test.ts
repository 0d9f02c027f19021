import { beforeAll, expect, it } from "vitest";
import { startArticle } from "../../../lib/articles/commands";
import { mayViewArticle } from "../../../lib/articles/policy";
import { getStory, listStories } from "../../../lib/articles/queries";
import { mayViewCertificate } from "../../../lib/certificates/policy";
import { getCertificate, listCertificates } from "../../../lib/certificates/queries";
import { mayViewConsents } from "../../../lib/consents/policy";
import { getConsents } from "../../../lib/consents/queries";
import { roleNames } from "../../../lib/core/actor";
import { db } from "../../../lib/db/client";
import { mayViewRecognition } from "../../../lib/recognitions/policy";
import { getDecision, listDecisions } from "../../../lib/recognitions/queries";
import { getRevocable } from "../../../lib/revocations/queries";
import { composeUpward } from "../../../lib/upward-submissions/commands";
import { mayViewUpward } from "../../../lib/upward-submissions/policy";
import { getUpward, listUpward } from "../../../lib/upward-submissions/queries";
import { makeDepartment, makeNomination, makeUser } from "../../../prisma/seed/factories";
import { useDatabase } from "../../support/database";
import { makeWorld, recognised, type World } from "../../support/decision-world";

useDatabase();

type Row = Awaited<ReturnType<typeof recognised>> & { agencyId: string; departmentId: string; listId: string; articleId: string };

let world: World;
let ownUnit: string;
const rows: Row[] = [];

async function fill(place: World): Promise<void> {
  const made = await recognised(place);
  const list = await composeUpward(place.office, {
    planId: place.plan.id,
    year: 2026,
    title: "Danh sách",
    recipient: `Sở Nội vụ ${rows.length}`,
    items: [{ nominationId: made.nominationId, position: 1, note: "" }],
  });
  const story = await startArticle(await place.as("OFFICER"), { exemplarId: made.exemplarId });
  rows.push({ ...made, agencyId: place.agency.id, departmentId: place.unitId, listId: list.id, articleId: story.id });
}

/** Two units of one agency, one unit of another; the actors are of the first unit. */
beforeAll(async () => {
  world = await makeWorld();
  ownUnit = world.unitId;
  await fill(world);
  const elsewhere = await makeDepartment(world.agency.id);
  const inOtherUnit: World = {
    ...world,
    unitId: elsewhere.id,
    as: (...roles) => makeUser(world.agency.id, roles, { departmentId: elsewhere.id }),
    nominate: () =>
      makeNomination(world.plan, {
        agencyId: world.agency.id,
        departmentId: elsewhere.id,
        createdById: world.office.id,
        state: "APPRAISED",
      }),
  };
  await fill(inOtherUnit);
  await fill(await makeWorld());
});

const found = async (reading: Promise<unknown>) =>
  reading.then(
    () => true,
    () => false,
  );

it.each(roleNames)("what %s sees in lists is what it may open", async (role) => {
  const actor = await makeUser(world.agency.id, [role], { departmentId: ownUnit });
  const may = (test: (row: Row) => { allowed: boolean }) => rows.filter((row) => test(row).allowed).map((row) => row.id);
  const opened = async (read: (row: Row) => Promise<unknown>) => {
    const seen = await Promise.all(rows.map((row) => found(read(row))));
    return rows.filter((_, index) => seen[index]).map((row) => row.id);
  };
  const listedBy = (ids: Set<string | undefined>, key: (row: Row) => string | undefined) =>
    rows.filter((row) => ids.has(key(row))).map((row) => row.id);

  const recognitions = may((row) => mayViewRecognition(actor, row));
  const decisions = new Set((await listDecisions(actor, 1)).rows.map((row) => row.id));
  expect(listedBy(decisions, (row) => row.decisionId)).toEqual(recognitions);
  expect(await opened((row) => getDecision(actor, row.decisionId))).toEqual(recognitions);
  expect(await opened((row) => getRevocable(actor, row.id))).toEqual(recognitions);

  const papers = may((row) => mayViewCertificate(actor, row));
  const register = new Set((await listCertificates(actor, { q: "", year: null, page: 1 })).rows.map((row) => row.id));
  expect(listedBy(register, (row) => row.certificates[0]?.id)).toEqual(papers);
  expect(await opened((row) => getCertificate(actor, row.certificates[0]?.id ?? ""))).toEqual(papers);

  const stories = may((row) => mayViewArticle(actor, { agencyId: row.agencyId, departmentIds: [row.departmentId] }));
  const desk = new Set((await listStories(actor, { q: "", filter: "all", page: 1 })).rows.map((row) => row.exemplarId));
  expect(listedBy(desk, (row) => row.exemplarId)).toEqual(stories);
  expect(await opened((row) => getStory(actor, row.articleId))).toEqual(stories);

  const consents = may((row) => mayViewConsents(actor, { agencyId: row.agencyId, departmentIds: [row.departmentId] }));
  expect(await opened((row) => getConsents(actor, row.subjectId))).toEqual(consents);

  const lists = may((row) => mayViewUpward(actor, row));
  const upward = new Set((await listUpward(actor, 1)).rows.map((row) => row.id));
  expect(listedBy(upward, (row) => row.listId)).toEqual(lists);
  expect(await opened((row) => getUpward(actor, row.listId))).toEqual(lists);
});

it("an actor without a role sees none of it", async () => {
  const nobody = await makeUser(world.agency.id, []);
  expect((await listDecisions(nobody, 1)).total).toBe(0);
  expect((await listCertificates(nobody, { q: "", year: null, page: 1 })).total).toBe(0);
  expect((await listUpward(nobody, 1)).total).toBe(0);
  expect((await listStories(nobody, { q: "", filter: "all", page: 1 })).total).toBe(0);
});

it("the figures of a plan lead to its decisions of that year and unit, and to no others", async () => {
  const head = await makeUser(world.agency.id, ["AGENCY_HEAD"]);
  const all = (await listDecisions(head, 1)).rows;
  const places = await db().nomination.findMany({
    where: { recognition: { decisionId: { in: all.map((row) => row.id) } } },
    select: { planId: true, year: true, departmentId: true, recognition: { select: { decisionId: true } } },
  });
  const [place] = places;
  if (!place) throw new Error("No decision to look for");
  const { planId, year, departmentId } = place;
  const shown = (await listDecisions(head, 1, { planId, year, departmentId })).rows.map((row) => row.id);
  const wanted = places.filter((one) => one.planId === planId && one.year === year && one.departmentId === departmentId);
  expect(new Set(shown)).toEqual(new Set(wanted.map((one) => one.recognition?.decisionId)));
  expect(shown.length).toBeLessThan(all.length);
  expect((await listDecisions(head, 1, { planId, year: year + 50, departmentId: null })).total).toBe(0);
});
