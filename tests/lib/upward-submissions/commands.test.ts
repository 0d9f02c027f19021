import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { setClock } from "../../../lib/core/clock";
import { db } from "../../../lib/db/client";
import { composeUpward, editUpward, recordOutcome, signUpward } from "../../../lib/upward-submissions/commands";
import { getUpward, listListable, listUpwardWaiting } from "../../../lib/upward-submissions/queries";
import { composeUpwardSchema } from "../../../lib/upward-submissions/schema";
import { makePerson, makeUser, upwardProcedure } from "../../../prisma/seed/factories";
import { useDatabase } from "../../support/database";
import { makeWorld, recognised, type World } from "../../support/decision-world";

useDatabase();
beforeAll(() => setClock(new Date("2026-11-20T02:00:00Z")));
afterAll(() => setClock(null));

const items = (...ids: string[]) => ids.map((nominationId, index) => ({ nominationId, position: index + 1, note: "" }));
const listOf = (world: World, ids: string[], recipient = "Sở Nội vụ") => ({
  planId: world.plan.id,
  year: 2026,
  title: "Danh sách giới thiệu điển hình",
  recipient,
  items: items(...ids),
});
const signature = (id: string, number = "12/TTr-SM") => ({
  id,
  lockVersion: 0,
  number,
  signedOn: "2026-11-15",
  signerName: "Lê Văn Mẫu",
  signerTitle: "Giám đốc",
  signAuthority: "NONE" as const,
});
const stateOf = async (id: string) => (await db().nomination.findUniqueOrThrow({ where: { id }, select: { state: true } })).state;

describe("a list upward", () => {
  it("is drawn up, signed and sent; those whose course ends here are settled, and nobody is recognised", async () => {
    const world = await makeWorld(upwardProcedure);
    const [one, two] = [await world.nominate(), await world.nominate()];
    const { id } = await composeUpward(world.office, listOf(world, [two.id, one.id]));
    expect(await stateOf(one.id)).toBe("APPRAISED");
    await signUpward(world.head, signature(id));
    const list = await getUpward(world.office, id);
    expect({ number: list.number, sentOn: list.sentOn, order: list.items.map((item) => item.nominationId) }).toEqual({
      number: "12/TTr-SM",
      sentOn: "2026-11-15",
      order: [two.id, one.id],
    });
    expect([await stateOf(one.id), await stateOf(two.id)]).toEqual(["SETTLED", "SETTLED"]);
    expect(await db().recognition.count({ where: { agencyId: world.agency.id } })).toBe(0);
  });

  it("takes outsiders in a plan that recognises, and those recognised where the plan lists them", async () => {
    const world = await makeWorld();
    const outsider = await world.nominate({ subject: { external: true } });
    const insider = await recognised(world);
    const waiting = await world.nominate();
    const listable = await listListable(world.office, world.plan.id, 2026, null);
    expect(listable.map((row) => [row.candidate.id, row.ground])).toEqual([
      [outsider.id, "OUTCOME"],
      [insider.nominationId, "RECOGNISED"],
    ]);
    await expect(composeUpward(world.office, listOf(world, [waiting.id]))).rejects.toMatchObject({ reason: "upward.notListable" });
    const { id } = await composeUpward(world.office, listOf(world, [outsider.id, insider.nominationId]));
    await signUpward(world.head, signature(id));
    expect([await stateOf(outsider.id), await stateOf(insider.nominationId)]).toEqual(["SETTLED", "SETTLED"]);
    expect(await listUpwardWaiting(world.office)).toEqual([]);
  });

  it("lists nobody twice to the same recipient", async () => {
    const world = await makeWorld(upwardProcedure);
    const { id } = await world.nominate();
    await composeUpward(world.office, listOf(world, [id]));
    await expect(composeUpward(world.office, listOf(world, [id]))).rejects.toMatchObject({ fields: { items: "upward.alreadyListed" } });
    await expect(composeUpward(world.office, listOf(world, [id], "UBND tỉnh"))).resolves.toMatchObject({ id: expect.any(String) });
  });

  it("goes to a second recipient after it was sent to the first, and to the first no more", async () => {
    const world = await makeWorld(upwardProcedure);
    const nomination = await world.nominate();
    const first = await composeUpward(world.office, listOf(world, [nomination.id]));
    await signUpward(world.head, signature(first.id));
    await expect(composeUpward(world.office, listOf(world, [nomination.id]))).rejects.toMatchObject({ reason: "upward.alreadyListed" });
    const second = await composeUpward(world.office, listOf(world, [nomination.id], "Hội đồng tỉnh"));
    await signUpward(world.head, signature(second.id, "13/TTr-SM"));
    expect([(await getUpward(world.office, second.id)).sent, await stateOf(nomination.id)]).toEqual([true, "SETTLED"]);
  });

  it("keeps what a colleague saved meanwhile, unless told otherwise, and is signed as it was read", async () => {
    const world = await makeWorld(upwardProcedure);
    const nomination = await world.nominate();
    const { id } = await composeUpward(world.office, listOf(world, [nomination.id]));
    const change = { id, lockVersion: 0, overwrite: false, title: "Bản một", recipient: "Sở Nội vụ", items: items(nomination.id) };
    await editUpward(world.office, change);
    const second = { ...change, title: "Bản hai" };
    await expect(editUpward(world.office, second)).rejects.toMatchObject({
      problem: "conflict",
      reason: "common.savedByOther",
      fields: { overwrite: "common.overwriteFirst" },
    });
    expect((await getUpward(world.office, id)).title).toBe("Bản một");
    await expect(signUpward(world.head, signature(id))).rejects.toMatchObject({ problem: "conflict", reason: "upward.readAgain" });
    await editUpward(world.office, { ...second, overwrite: true });
    await signUpward(world.head, { ...signature(id), lockVersion: 2 });
    expect(await getUpward(world.office, id)).toMatchObject({ title: "Bản hai", sent: true });
  });

  it("is not signed by somebody who stands on it", async () => {
    const world = await makeWorld(upwardProcedure);
    const person = await makePerson(world.agency.id, { departmentId: world.unitId });
    const head = await makeUser(world.agency.id, ["AGENCY_HEAD"], { personId: person.id });
    const own = await world.nominate({ subject: { personId: person.id } });
    const { id } = await composeUpward(world.office, listOf(world, [(await world.nominate()).id, own.id]));
    await expect(signUpward(head, signature(id))).rejects.toMatchObject({ problem: "forbidden", reason: "upward.namesSigner" });
    const deputy = await world.as("DEPUTY_HEAD");
    await signUpward(deputy, { ...signature(id), signAuthority: "KT" });
    expect((await getUpward(world.office, id)).sent).toBe(true);
  });

  it("is sent once, also at the same moment, and does not change afterwards", async () => {
    const world = await makeWorld(upwardProcedure);
    const nomination = await world.nominate();
    const { id } = await composeUpward(world.office, listOf(world, [nomination.id]));
    const done = await Promise.allSettled([signUpward(world.head, signature(id)), signUpward(world.head, signature(id, "13/TTr-SM"))]);
    expect(done.filter((one) => one.status === "fulfilled")).toHaveLength(1);
    const change = { id, lockVersion: 0, overwrite: false, title: "Khác", recipient: "Khác", items: items(nomination.id) };
    await expect(editUpward(world.office, change)).rejects.toMatchObject({ problem: "forbidden", reason: "upward.alreadySent" });
  });

  it("uses a number once in a year", async () => {
    const world = await makeWorld(upwardProcedure);
    const [one, two] = [await world.nominate(), await world.nominate()];
    const lists = [await composeUpward(world.office, listOf(world, [one.id])), await composeUpward(world.office, listOf(world, [two.id]))];
    const done = await Promise.allSettled(lists.map(({ id }) => signUpward(world.head, signature(id))));
    expect(done.map((each) => each.status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(done.find((each) => each.status === "rejected")?.reason).toMatchObject({ fields: { number: "upward.numberUsed" } });
  });

  it("is not sent with somebody who is no longer ready", async () => {
    const world = await makeWorld(upwardProcedure);
    const { id: nominationId } = await world.nominate();
    const { id } = await composeUpward(world.office, listOf(world, [nominationId]));
    await db().nomination.update({ where: { id: nominationId }, data: { state: "WITHDRAWN" } });
    await expect(signUpward(world.head, signature(id))).rejects.toMatchObject({ problem: "conflict", reason: "upward.itemNotReady" });
    expect((await getUpward(world.office, id)).sent).toBe(false);
  });

  it("belongs to its agency and its roles", async () => {
    const [world, other] = [await makeWorld(upwardProcedure), await makeWorld(upwardProcedure)];
    const { id: nominationId } = await world.nominate();
    await expect(composeUpward(world.head, listOf(world, [nominationId]))).rejects.toMatchObject({ problem: "forbidden" });
    await expect(composeUpward(other.office, listOf(world, [nominationId]))).rejects.toMatchObject({ problem: "not-found" });
    const { id } = await composeUpward(world.office, listOf(world, [nominationId]));
    await expect(signUpward(world.office, signature(id))).rejects.toMatchObject({ problem: "forbidden", reason: "upward.headOnly" });
    await expect(signUpward(other.head, signature(id))).rejects.toMatchObject({ problem: "not-found" });
  });
});

describe("the outcome above", () => {
  it("is recorded after sending and makes no award here", async () => {
    const world = await makeWorld(upwardProcedure);
    const { id: nominationId } = await world.nominate();
    const { id } = await composeUpward(world.office, listOf(world, [nominationId]));
    const itemId = (await getUpward(world.office, id)).items[0]?.id ?? "";
    const outcome = { itemId, result: "ACCEPTED" as const, words: "Bằng khen của Chủ tịch UBND tỉnh", outcomeOn: "2026-11-19" };
    await expect(recordOutcome(world.office, outcome)).rejects.toMatchObject({ reason: "upward.notSent" });
    await signUpward(world.head, signature(id));
    await expect(recordOutcome(world.head, outcome)).rejects.toMatchObject({ problem: "forbidden" });
    await expect(recordOutcome(world.office, { ...outcome, outcomeOn: "2026-11-21" })).rejects.toMatchObject({
      reason: "upward.outcomeInFuture",
    });
    await recordOutcome(world.office, outcome);
    expect((await getUpward(world.office, id)).items[0]?.outcome).toBe("ACCEPTED: Bằng khen của Chủ tịch UBND tỉnh");
    expect(await db().recordEntry.count({ where: { agencyId: world.agency.id } })).toBe(0);
  });
});

describe("the form of a list", () => {
  const [first, second] = ["01890000-0000-7000-8000-000000000001", "01890000-0000-7000-8000-000000000002"];
  const form = (rows: Record<string, unknown>) =>
    composeUpwardSchema.safeParse({ planId: first, year: "2026", title: "Danh sách", recipient: "Sở Nội vụ", items: rows });

  it("keeps the ticked ones in the order that was typed", () => {
    const read = form({ [first]: { on: "on", position: "2", note: "" }, [second]: { on: "on", position: "1", note: "Tiêu biểu" } });
    expect(read.data?.items).toEqual([
      { nominationId: second, position: 1, note: "Tiêu biểu" },
      { nominationId: first, position: 2, note: "" },
    ]);
  });

  it("leaves out what is not ticked and wants at least one", () => {
    expect(form({ [first]: { position: "1", note: "" } }).error?.issues[0]?.message).toBe("atLeastOne");
    expect(form({ [first]: { on: "on", position: "1", note: "" }, [second]: { position: "2", note: "" } }).data?.items).toHaveLength(1);
  });
});
