import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { setClock } from "../../../lib/core/clock";
import { db } from "../../../lib/db/client";
import { transaction } from "../../../lib/db/transaction";
import { assessExemplars, freezeReview, saveReview, startReview } from "../../../lib/plan-reviews/commands";
import { getReview, listReviews } from "../../../lib/plan-reviews/queries";
import { lineMark } from "../../../lib/plan-reviews/rules";
import { assessExemplarsSchema, type ReviewView, textKeys } from "../../../lib/plan-reviews/schema";
import { useDatabase } from "../../support/database";
import { makeWorld, recognised, type World } from "../../support/decision-world";

const database = useDatabase();
beforeAll(() => setClock(new Date("2026-11-20T02:00:00Z")));
afterAll(() => setClock(null));

const start = (world: World) => ({
  ...{ planId: world.plan.id, kind: "INTERIM" as const, movementId: null, title: "Báo cáo sơ kết", fromYear: 2024, toYear: 2026 },
});
const written = Object.fromEntries(textKeys.map((key) => [key, "Đã viết."])) as ReviewView["texts"];
const steady = { effort: "STEADY" as const, growth: "LIMITED" as const, spread: "UNIT" as const, note: "" };
const signer = { signerName: "Lê Văn Mẫu", signerTitle: "Giám đốc" };

async function ready(world: World) {
  const { exemplarId } = await recognised(world);
  const { id } = await startReview(world.office, start(world));
  await saveReview(world.office, { id, lockVersion: 0, title: "Báo cáo", ...written });
  await assessExemplars(world.office, { id, items: { [exemplarId]: steady } });
  const { lockVersion, assessed } = await getReview(world.office, id);
  return { id, exemplarId, lockVersion, assessed };
}

describe("a review", () => {
  it("begins with figures and sentences from the data", async () => {
    const world = await makeWorld();
    await recognised(world);
    await recognised(world, { kind: "COLLECTIVE" });
    await world.nominate();
    const { id } = await startReview(world.office, start(world));
    const review = await getReview(world.office, id);
    expect(review.figures).toMatchObject({ nominated: 3, recognised: 2, decisions: 2, countedOn: "2026-11-20" });
    expect(review.figures.kinds).toEqual([
      { name: "INDIVIDUAL", nominated: 2, recognised: 1 },
      { name: "COLLECTIVE", nominated: 1, recognised: 1 },
    ]);
    expect(review.figures.leaders).toEqual([{ name: "false", nominated: 2, recognised: 1 }]);
    expect(review.figures.exemplars).toHaveLength(2);
    expect(review.texts.carriedOut).toContain("03 hồ sơ đề cử");
  });

  it("counts only the dossiers of its movement and of its years", async () => {
    const world = await makeWorld();
    const movement = await db().movement.create({
      data: { agencyId: world.agency.id, name: "Dân vận khéo", launchedBy: "Tỉnh", startYear: 2020 },
      select: { id: true },
    });
    const inside = await world.nominate();
    await world.nominate();
    await world.nominate({ year: 2023 });
    await db().nomination.update({ where: { id: inside.id }, data: { movementId: movement.id } });
    const { id } = await startReview(world.office, { ...start(world), movementId: movement.id });
    const of = (await getReview(world.office, id)).figures;
    expect(of).toMatchObject({ nominated: 1, registrations: null, quotas: [], tasks: null, reading: null, decisions: 0, sessions: 0 });
    const whole = await startReview(world.office, start(world));
    expect((await getReview(world.office, whole.id)).figures).toMatchObject({ nominated: 2, registrations: expect.any(Number) });
    expect(await startReview(world.office, start(world))).toEqual(whole);
    expect((await listReviews(world.office, { movementId: movement.id })).rows.map((row) => row.id)).toEqual([id]);
    const foreign = await makeWorld();
    await expect(startReview(foreign.office, { ...start(foreign), movementId: movement.id })).rejects.toMatchObject({
      fields: { movementId: "planReviews.unknownMovement" },
    });
  });

  it("says the same numbers in its sentences as in its tables until somebody writes the part", async () => {
    const world = await makeWorld();
    const { id } = await startReview(world.office, start(world));
    const { texts: shown } = await getReview(world.office, id);
    expect(shown.carriedOut).toContain("0 hồ sơ đề cử");
    await saveReview(world.office, { id, lockVersion: 0, title: "Báo cáo", ...shown, lessons: "Bài học.", shown });
    await recognised(world);
    const later = await getReview(world.office, id);
    expect(later.figures.nominated).toBe(1);
    expect(later.texts).toMatchObject({ lessons: "Bài học." });
    expect(later.texts.carriedOut).toContain("01 hồ sơ đề cử");
    const edited = { ...later.texts, carriedOut: "Đã làm nhiều việc." };
    await saveReview(world.office, { id, lockVersion: 1, title: "Báo cáo", ...edited, shown: later.texts });
    await recognised(world);
    expect((await getReview(world.office, id)).texts.carriedOut).toBe("Đã làm nhiều việc.");
  });

  it("keeps at freezing the sentences of that moment", async () => {
    const world = await makeWorld();
    const { exemplarId } = await recognised(world);
    const { id } = await startReview(world.office, start(world));
    const { texts: shown } = await getReview(world.office, id);
    const people = { strengths: "Một.", limits: "Hai.", causes: "Ba.", lessons: "Bốn.", directions: "Năm." };
    await saveReview(world.office, { id, lockVersion: 0, title: "Báo cáo", ...shown, ...people, shown });
    await assessExemplars(world.office, { id, items: { [exemplarId]: steady } });
    const { lockVersion, assessed } = await getReview(world.head, id);
    await freezeReview(world.head, { id, lockVersion, assessed, ...signer });
    const frozen = await getReview(world.office, id);
    expect(frozen.texts.carriedOut).toContain("01 hồ sơ đề cử");
    await recognised(world);
    expect((await getReview(world.office, id)).texts).toEqual(frozen.texts);
  });

  it("is frozen by the head with the figures of that moment, and never changes again", async () => {
    const world = await makeWorld();
    const { id, exemplarId, lockVersion, assessed } = await ready(world);
    await freezeReview(world.head, { id, lockVersion, assessed, ...signer });
    const before = await getReview(world.office, id);
    await recognised(world);
    expect(await getReview(world.office, id)).toEqual(before);
    expect(before).toMatchObject({ signer: { name: "Lê Văn Mẫu", title: "Giám đốc" }, figures: { recognised: 1 } });
    await expect(saveReview(world.office, { id, lockVersion, title: "Khác", ...written })).rejects.toMatchObject({
      reason: "planReviews.frozen",
    });
    await expect(assessExemplars(world.office, { id, items: { [exemplarId]: steady } })).rejects.toMatchObject({ problem: "forbidden" });
    for (const sql of [
      `UPDATE "PlanReview" SET title = 'Khác' WHERE id = $1`,
      `DELETE FROM "PlanReview" WHERE id = $1`,
      `UPDATE "ExemplarAssessment" SET note = 'Khác' WHERE "reviewId" = $1`,
      `DELETE FROM "ExemplarAssessment" WHERE "reviewId" = $1`,
    ])
      await expect(database.query(sql, [id])).rejects.toThrow(/frozen/);
  });

  it("is not frozen with a part empty, an exemplar not assessed, or when it was changed since it was read", async () => {
    const world = await makeWorld();
    const { id, lockVersion, assessed } = await ready(world);
    const freeze = (version: number) => freezeReview(world.head, { id, lockVersion: version, assessed, ...signer });
    await expect(freeze(lockVersion - 1)).rejects.toMatchObject({ reason: "planReviews.changedMeanwhile" });
    await recognised(world);
    await expect(freeze(lockVersion)).rejects.toMatchObject({ reason: "planReviews.unassessed" });
    await saveReview(world.office, { id, lockVersion, title: "Báo cáo", ...written, lessons: "" });
    await expect(freeze(lockVersion + 1)).rejects.toMatchObject({ reason: "planReviews.textsMissing" });
    await expect(freezeReview(world.office, { id, lockVersion: lockVersion + 1, assessed, ...signer })).rejects.toMatchObject({
      reason: "planReviews.headOnly",
    });
  });

  it("of two who save at once one is told", async () => {
    const world = await makeWorld();
    const { id } = await startReview(world.office, start(world));
    const saves = await Promise.allSettled(
      ["Một", "Hai"].map((title) => saveReview(world.office, { id, lockVersion: 0, title, ...written })),
    );
    expect(saves.map((save) => save.status).sort()).toEqual(["fulfilled", "rejected"]);
  });

  it("who writes and who assesses at the same moment both get through, and the head is asked to look at both again", async () => {
    const world = await makeWorld();
    const { id, exemplarId, lockVersion, assessed } = await ready(world);
    const rising = { ...steady, effort: "RISING" as const };
    await Promise.all([
      saveReview(world.office, { id, lockVersion, title: "Báo cáo", ...written }),
      assessExemplars(world.office, { id, items: { [exemplarId]: rising }, shown: { [exemplarId]: lineMark(steady) } }),
    ]);
    const review = await getReview(world.head, id);
    expect(review).toMatchObject({ lockVersion: lockVersion + 1, assessments: { [exemplarId]: rising } });
    for (const stale of [
      { lockVersion, assessed: review.assessed },
      { lockVersion: review.lockVersion, assessed },
    ])
      await expect(freezeReview(world.head, { id, ...stale, ...signer })).rejects.toMatchObject({ reason: "planReviews.changedMeanwhile" });
    await freezeReview(world.head, { id, lockVersion: review.lockVersion, assessed: review.assessed, ...signer });
  });

  it("of two who assess one exemplar the second is told which; a line that nobody touched takes nothing back", async () => {
    const world = await makeWorld();
    const { id, exemplarId } = await ready(world);
    const second = await recognised(world);
    const shown = { [exemplarId]: lineMark(steady) };
    const rising = { ...steady, effort: "RISING" as const };
    await assessExemplars(world.office, { id, items: { [exemplarId]: rising }, shown });
    // The same page, opened before that: the first line as it was shown, another one judged.
    await assessExemplars(world.office, { id, items: { [exemplarId]: steady, [second.exemplarId]: steady }, shown });
    expect((await getReview(world.office, id)).assessments).toEqual({ [exemplarId]: rising, [second.exemplarId]: steady });
    const falling = { ...steady, effort: "FALLING" as const };
    await expect(assessExemplars(world.office, { id, items: { [exemplarId]: falling }, shown })).rejects.toMatchObject({
      reason: "planReviews.assessedMeanwhile",
      fields: { [`items.${exemplarId}.effort`]: "planReviews.assessedMeanwhile" },
    });
    const events = () => db().auditEvent.count({ where: { subjectId: id, kind: "planReview.exemplarsAssessed" } });
    const before = await events();
    await assessExemplars(world.office, { id, items: { [exemplarId]: rising }, shown });
    expect(await events()).toBe(before);
  });

  it("counts inside a transaction what that transaction has written", async () => {
    const world = await makeWorld();
    const { id } = await startReview(world.office, start(world));
    const nomination = await world.nominate();
    const before = await getReview(world.office, id);
    const inside = await transaction(async (tx) => {
      await tx.nomination.update({ where: { id: nomination.id }, data: { year: 2019 } });
      return getReview(world.office, id, tx);
    });
    expect(inside.figures.nominated).toBe(before.figures.nominated - 1);
  });

  it("assesses its own exemplars only", async () => {
    const [world, other] = [await makeWorld(), await makeWorld()];
    const { id } = await ready(world);
    const foreign = await recognised(other);
    await expect(assessExemplars(world.office, { id, items: { [foreign.exemplarId]: steady } })).rejects.toMatchObject({
      reason: "planReviews.unknownExemplar",
    });
  });

  it("belongs to its agency; a draft is hidden from those who do not read the agency", async () => {
    const [world, other] = [await makeWorld(), await makeWorld()];
    const officer = await world.as("OFFICER");
    const { id, lockVersion, assessed } = await ready(world);
    await expect(getReview(other.office, id)).rejects.toMatchObject({ problem: "not-found" });
    await expect(startReview(other.office, start(world))).rejects.toMatchObject({ problem: "not-found" });
    await expect(freezeReview(other.head, { id, lockVersion, assessed, ...signer })).rejects.toMatchObject({ problem: "not-found" });
    await expect(getReview(officer, id)).rejects.toMatchObject({ problem: "not-found" });
    expect((await listReviews(officer, { planId: world.plan.id })).rows).toEqual([]);
    await freezeReview(world.head, { id, lockVersion, assessed, ...signer });
    expect((await listReviews(officer, { planId: world.plan.id })).rows.map((row) => row.id)).toEqual([id]);
    expect((await getReview(officer, id)).figures.recognised).toBe(1);
  });
});

it("an exemplar left blank in the form is left for later, one begun is judged whole", () => {
  const id = "01900000-0000-7000-8000-000000000001";
  const blank = { effort: "", growth: "", spread: "", note: "" };
  expect(assessExemplarsSchema.parse({ id, items: { [id]: blank } })).toEqual({ id, items: {} });
  expect(assessExemplarsSchema.safeParse({ id, items: { [id]: { ...blank, effort: "STEADY" } } }).success).toBe(false);
  expect(assessExemplarsSchema.parse({ id, items: { [id]: steady } }).items).toEqual({ [id]: steady });
});
