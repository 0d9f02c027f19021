import { afterAll, describe, expect, it } from "vitest";
import { announceTimes, closeCasting, givePrinted, lockBox, openCasting, sealBox } from "@/lib/ballot-boxes/commands";
import { askVoid, voidRound } from "@/lib/ballot-requests/commands";
import type { Actor } from "@/lib/core/actor";
import { dayOf, now } from "@/lib/core/clock";
import { db, disconnect } from "@/lib/db/client";
import { type Bytes, fromBase64url } from "@/lib/sealing/bytes";
import { lockWithSeed, manifestOf, paperFor, takePapers } from "@/prisma/seed/voter";
import { draftRound, issueRound, latestRound, makeCouncilWorld, memberPassword, openRound } from "../../support/council-world";
import { useDatabase } from "../../support/database";

const database = useDatabase();
afterAll(disconnect);

const hex = (bytes: Bytes | undefined) => Buffer.from(bytes ?? []).toString("hex");

describe("locking", () => {
  it("is refused below the quorum, and freezes roll, rule and manifest above it", async () => {
    const world = await makeCouncilWorld(6);
    const [, , a, b, c] = world.members.map(world.memberId);
    const round = await draftRound(world, { marks: { [a ?? ""]: "ABSENT", [b ?? ""]: "ABSENT", [c ?? ""]: "ABSENT" } });
    await expect(lockWithSeed(world.secretary, round.id)).rejects.toMatchObject({ reason: "ballots.belowQuorum" });
    await world.attend({ [a ?? ""]: "ABSENT", [b ?? ""]: "ABSENT" });
    await lockWithSeed(world.secretary, round.id);
    expect(await db().roundMember.count({ where: { roundId: round.id, status: "PRESENT" } })).toBe(4);
    const manifest = await manifestOf(round.id);
    expect(manifest.roll).toHaveLength(6);
    expect(manifest.rule).toMatchObject({ base: "TOTAL_MEMBERS", numerator: 1, denominator: 2, legalBasis: "Mặc định của hệ thống" });
    await expect(lockWithSeed(world.secretary, round.id)).rejects.toMatchObject({ reason: "ballots.alreadyOpened" });
    await expect(world.attend()).rejects.toMatchObject({ reason: "councils.rollFixed" });
  });

  it("keeps a private key a question and one for receipts, and never the tellers' key", async () => {
    const world = await makeCouncilWorld(3, { nominees: 2 });
    const round = await issueRound(world);
    expect(await db().ballotKey.count({ where: { roundId: round.id } })).toBe(3);
    const rows = await database.query(`SELECT * FROM "BallotRound" WHERE id = $1`, [round.id]);
    expect(JSON.stringify(rows)).not.toContain(round.seed);
  });

  it("does not wait for who reads another box, so that nobody who casts there waits behind it", async () => {
    const [voting, locking] = [await makeCouncilWorld(3), await makeCouncilWorld(3)];
    const open = await openRound(voting);
    const draft = await draftRound(locking);
    // A count reads its box for as long as opening takes; the other agency's box is locked in between.
    await db().$transaction(
      async (tx) => {
        await tx.ballotPaper.count({ where: { roundId: open.id } });
        await lockWithSeed(locking.secretary, draft.id);
      },
      { timeout: 120_000 },
    );
    expect((await latestRound(locking)).state).toBe("ISSUING");
  });

  it("refuses a key that is no point", async () => {
    const world = await makeCouncilWorld(3);
    const round = await draftRound(world);
    const lock = (tallyPublicKey: string) => lockBox(world.secretary, { roundId: round.id, tallyPublicKey });
    // Too short, another text of the same bytes, and 65 bytes that lie on no curve.
    for (const key of ["BAAA", `B${"A".repeat(85)}B`, `B${"A".repeat(86)}`])
      await expect(lock(key), key).rejects.toMatchObject({ problem: "invalid", reason: "ballots.badKey" });
    expect((await latestRound(world)).state).toBe("DRAFT");
  });
});

describe("printed papers", () => {
  it("are for members who have not taken web papers, and can be taken back", async () => {
    const world = await makeCouncilWorld(3);
    const round = await issueRound(world);
    const late = world.members[2] as Actor;
    await takePapers(world.chair, round.id, world.memberId(world.chair), memberPassword);
    const give = (member: Actor, printed: "yes" | "no") =>
      givePrinted(world.secretary, { roundId: round.id, memberId: world.memberId(member), printed });
    await expect(give(world.chair, "yes")).rejects.toMatchObject({ reason: "ballots.memberHasTaken" });
    await give(late, "yes");
    await expect(takePapers(late, round.id, world.memberId(late), memberPassword)).rejects.toMatchObject({
      reason: "ballots.votesOnPaper",
    });
    await give(late, "no");
    expect(await takePapers(late, round.id, world.memberId(late), memberPassword)).toHaveLength(1);
  });

  it("stay with the member once the box is open, and the quorum it was opened with stays", async () => {
    const world = await makeCouncilWorld(4);
    const round = await issueRound(world);
    const [chair, second, third, fourth] = world.members as [Actor, Actor, Actor, Actor];
    for (const member of [chair, second]) await takePapers(member, round.id, world.memberId(member), memberPassword);
    const give = (member: Actor, printed: "yes" | "no") =>
      givePrinted(world.secretary, { roundId: round.id, memberId: world.memberId(member), printed });
    await give(third, "yes");
    await openCasting(world.secretary, { roundId: round.id });
    await give(fourth, "yes");
    await expect(give(third, "no")).rejects.toMatchObject({ reason: "ballots.printedStay" });
    expect(await db().roundMember.count({ where: { roundId: round.id, byPaper: true } })).toBe(2);
  });
});

const closes = (roundId: string, at: Date, notice = "") => ({
  ...{ roundId, about: "closes" as const, day: dayOf(at), notice },
  time: at.toLocaleTimeString("en-GB", { timeZone: "Asia/Ho_Chi_Minh", hour: "2-digit", minute: "2-digit" }),
});
const inHours = (hours: number) => new Date(now().getTime() + hours * 3_600_000);

describe("times", () => {
  it("lie ahead, and a change of what was announced says why", async () => {
    const world = await makeCouncilWorld(3);
    const round = await issueRound(world);
    await expect(announceTimes(world.secretary, closes(round.id, inHours(-1)))).rejects.toMatchObject({ reason: "ballots.timePassed" });
    await announceTimes(world.secretary, closes(round.id, inHours(1)));
    await expect(announceTimes(world.secretary, closes(round.id, inHours(2)))).rejects.toMatchObject({ reason: "ballots.noticeWanted" });
    await announceTimes(world.secretary, closes(round.id, inHours(2), "Gia hạn vì mất điện."));
    expect(await db().ballotRound.findFirst({ where: { id: round.id }, select: { changeNotice: true } })).toEqual({
      changeNotice: "Gia hạn vì mất điện.",
    });
    const told = await db().notification.findMany({ select: { userId: true, lines: true } });
    expect(told.map(({ userId }) => userId).sort()).toEqual(world.members.map((member) => member.id).sort());
    expect(told.every(({ lines }) => lines[1] === "Gia hạn vì mất điện.")).toBe(true);
  });

  it("cannot revive a box that the clock has shut", async () => {
    const world = await makeCouncilWorld(3);
    const round = await openRound(world, [world.chair]);
    await database.query(`UPDATE "BallotRound" SET "closesAt" = now() - interval '1 minute' WHERE id = $1`, [round.id]);
    const late = announceTimes(world.secretary, closes(round.id, inHours(1), "Gia hạn."));
    await expect(late).rejects.toMatchObject({ reason: "ballots.closedByClock" });
  });
});

describe("a closing time that passes while papers are handed out", () => {
  it("keeps the box from opening until a new one is announced, and does not end the round", async () => {
    const world = await makeCouncilWorld(3);
    const round = await issueRound(world);
    for (const member of world.members) await takePapers(member, round.id, world.memberId(member), memberPassword);
    await database.query(`UPDATE "BallotRound" SET "closesAt" = now() - interval '5 minutes' WHERE id = $1`, [round.id]);
    await expect(openCasting(world.secretary, { roundId: round.id })).rejects.toMatchObject({ reason: "ballots.closingPassed" });
    await announceTimes(world.secretary, closes(round.id, inHours(1), "Phát phiếu lâu hơn dự kiến."));
    await openCasting(world.secretary, { roundId: round.id });
    expect((await latestRound(world)).state).toBe("CASTING");
  });

  it("lies after the time the box opens, whichever of the two is announced last", async () => {
    const world = await makeCouncilWorld(3);
    const round = await issueRound(world);
    await announceTimes(world.secretary, { ...closes(round.id, inHours(3)), about: "opens" });
    const early = announceTimes(world.secretary, closes(round.id, inHours(2)));
    await expect(early).rejects.toMatchObject({ problem: "invalid", reason: "ballots.closesBeforeOpens" });
    await announceTimes(world.secretary, closes(round.id, inHours(4)));
    const late = announceTimes(world.secretary, { ...closes(round.id, inHours(5), "Lùi giờ mở."), about: "opens" });
    await expect(late).rejects.toMatchObject({ reason: "ballots.closesBeforeOpens" });
  });
});

describe("opening and closing", () => {
  it("opens only once somebody has papers", async () => {
    const world = await makeCouncilWorld(3);
    const round = await issueRound(world);
    await expect(openCasting(world.secretary, { roundId: round.id })).rejects.toMatchObject({ reason: "ballots.nobodySupplied" });
  });

  it("was closed at the announced time, by the clock of the database, where nobody pressed before", async () => {
    const world = await makeCouncilWorld(3);
    const round = await openRound(world, [world.chair]);
    await database.query(`UPDATE "BallotRound" SET "closesAt" = now() - interval '1 minute' WHERE id = $1`, [round.id]);
    await closeCasting(world.secretary, { roundId: round.id });
    const row = await db().ballotRound.findUniqueOrThrow({ where: { id: round.id }, select: { closedAt: true, closesAt: true } });
    expect(row.closedAt).toEqual(row.closesAt);
  });

  it("opens only for a quorum of those who have papers, on the web or printed", async () => {
    const world = await makeCouncilWorld(3);
    const round = await issueRound(world);
    const [chair, second] = world.members as [Actor, Actor];
    await takePapers(chair, round.id, world.memberId(chair), memberPassword);
    await expect(openCasting(world.secretary, { roundId: round.id })).rejects.toMatchObject({ reason: "ballots.suppliedBelowQuorum" });
    await givePrinted(world.secretary, { roundId: round.id, memberId: world.memberId(second), printed: "yes" });
    await openCasting(world.secretary, { roundId: round.id });
    expect((await latestRound(world)).state).toBe("CASTING");
  });

  it("closes once when two press at the same moment", async () => {
    const world = await makeCouncilWorld(3);
    const round = await openRound(world, [world.chair]);
    const tries = await Promise.allSettled([1, 2].map(() => closeCasting(world.secretary, { roundId: round.id })));
    expect(tries.filter((one) => one.status === "fulfilled")).toHaveLength(1);
  });
});

describe("sealing", () => {
  it("is for a teller, destroys keys and blobs, and leaves nothing that pairs papers with names", async () => {
    const world = await makeCouncilWorld(5);
    const round = await openRound(world);
    for (const member of world.members) await round.cast(member);
    const box = `"ballot_box_${round.id.replaceAll("-", "")}"`;
    const inOrder = async () =>
      (await database.query<{ h: string }>(`SELECT encode("tokenHash", 'hex') AS h FROM ${box} ORDER BY ctid`)).map((row) => row.h);
    const casting = await inOrder();
    await closeCasting(world.secretary, { roundId: round.id });
    await expect(sealBox(world.secretary, { roundId: round.id })).rejects.toMatchObject({ reason: "ballots.tellersOnly" });
    await sealBox(world.tellers[0], { roundId: round.id });
    expect(await inOrder()).toEqual([...casting].sort());
    expect(await database.query(`SELECT count(DISTINCT xmin::text)::int AS n FROM ${box}`)).toEqual([{ n: 1 }]);
    const left = `SELECT c.relname, pg_relation_size(c.oid)::int + coalesce(pg_relation_size(nullif(c.reltoastrelid, 0)), 0)::int AS bytes
      FROM pg_class c WHERE c.relname IN ('ballot_keys_' || $1, 'ballot_recovery_' || $1) ORDER BY 1`;
    expect(await database.query(left, [round.id.replaceAll("-", "")])).toMatchObject([{ bytes: 0 }, { bytes: 0 }]);
    const { merkleRoot } = await db().ballotRound.findUniqueOrThrow({ where: { id: round.id }, select: { merkleRoot: true } });
    expect(merkleRoot).toMatch(/^[\w-]{43}$/);
    await expect(sealBox(world.tellers[1], { roundId: round.id })).rejects.toMatchObject({ reason: "ballots.alreadySealed" });
  });

  it("leaves no file and no statistics of what it destroyed, also where somebody had them gathered", async () => {
    const world = await makeCouncilWorld(3, { nominees: 2 });
    const round = await openRound(world, world.members, { rehearsal: true });
    for (const member of world.members) await round.cast(member);
    await database.query(`ANALYZE "BallotPaper", "BallotKey", "BallotRecovery"`);
    const suffix = round.id.replaceAll("-", "");
    const parts = ["box", "keys", "recovery"].map((part) => `ballot_${part}_${suffix}`);
    for (const part of parts) await database.query(`ANALYZE "${part}"`);
    const files = async () =>
      (await database.query<{ file: number }>("SELECT relfilenode::int AS file FROM pg_class WHERE relname = ANY($1)", [parts])).map(
        (row) => row.file,
      );
    const before = await files();
    await askVoid(world.secretary, { roundId: round.id, reason: "Thử xong." });
    await voidRound(world.chair, { roundId: round.id, reason: "Thử xong." });
    expect((await files()).filter((file) => before.includes(file))).toEqual([]);
    const sampled = `SELECT tablename, attname FROM pg_stats WHERE tablename = ANY($1)`;
    expect(await database.query(sampled, [[...parts, "BallotPaper", "BallotKey", "BallotRecovery"]])).toEqual([]);
  });

  it("neither waits for who reads another box nor holds up who casts there, however long it takes", async () => {
    const [voting, ended, tried] = [await makeCouncilWorld(3), await makeCouncilWorld(3), await makeCouncilWorld(3)];
    const [open, closed, rehearsal] = [
      await openRound(voting),
      await openRound(ended),
      await openRound(tried, undefined, { rehearsal: true }),
    ];
    await closed.cast(ended.chair);
    await rehearsal.cast(tried.chair);
    await closeCasting(ended.secretary, { roundId: closed.id });
    await askVoid(tried.secretary, { roundId: rehearsal.id, reason: "Thử xong." });
    await db().$transaction(
      async (tx) => {
        await tx.ballotPaper.count({ where: { roundId: open.id } });
        await sealBox(ended.tellers[0], { roundId: closed.id });
        await voidRound(tried.chair, { roundId: rehearsal.id, reason: "Thử xong." });
      },
      { timeout: 120_000 },
    );
    expect((await db().ballotRound.findUniqueOrThrow({ where: { id: closed.id }, select: { sealedAt: true } })).sealedAt).not.toBeNull();
  });

  it("lets papers fall into another box while its own transaction is still open", async () => {
    const [voting, ended] = [await makeCouncilWorld(3), await makeCouncilWorld(3)];
    const [open, closed] = [await openRound(voting), await openRound(ended)];
    await closeCasting(ended.secretary, { roundId: closed.id });
    const [paper] = open.papers.get(voting.chair) ?? [];
    const cast = paper && (await paperFor(open.id, paper, "AGREE"));
    if (!cast) throw new Error("no paper");
    const [hash, token, signature, sealed] = ["AAAA", cast.token, cast.signature, cast.sealed].map((text) => fromBase64url(text));
    await db().$transaction(
      async (tx) => {
        await tx.$executeRaw`SELECT seal_ballot_box(${closed.id}::uuid)`;
        await open.cast(voting.members[1] as Actor);
        // Many on one connection: after some a statement's plan is kept, and a kept plan would lock every box.
        const outcomes = await database.query<{ outcome: string }>(
          `SELECT cast_paper($1, decode($2, 'hex'), $3, decode($4, 'hex'), decode($5, 'hex'), decode($6, 'hex')) AS outcome FROM generate_series(1, 12)`,
          [open.id, hex(hash), cast.question, hex(token), hex(signature), hex(sealed)],
        );
        expect(outcomes.map(({ outcome }) => outcome)).toEqual(["stored", ...Array.from({ length: 11 }, () => "same")]);
      },
      { timeout: 120_000 },
    );
  });

  it("says so where this very box is being read, and changes nothing", async () => {
    const world = await makeCouncilWorld(3);
    const round = await openRound(world);
    await closeCasting(world.secretary, { roundId: round.id });
    await db().$transaction(
      async (tx) => {
        await tx.ballotPaper.count({ where: { roundId: round.id } });
        await expect(sealBox(world.tellers[0], { roundId: round.id })).rejects.toMatchObject({ reason: "ballots.boxIsRead" });
      },
      { timeout: 120_000 },
    );
    expect(await db().ballotKey.count({ where: { roundId: round.id } })).toBe(2);
    await sealBox(world.tellers[0], { roundId: round.id });
  });

  it("leaves a box that nobody can change", async () => {
    const world = await makeCouncilWorld(3);
    const round = await openRound(world, [world.chair]);
    await round.cast(world.chair);
    const box = `"ballot_box_${round.id.replaceAll("-", "")}"`;
    const tries = [
      `UPDATE "BallotPaper" SET sealed = token`,
      `DELETE FROM "BallotPaper"`,
      `TRUNCATE "BallotPaper"`,
      `UPDATE ${box} SET sealed = token`,
      `TRUNCATE ${box}`,
      `DROP TABLE ${box}`,
    ];
    for (const sql of tries) {
      await expect(db().$executeRawUnsafe(sql), `as the app: ${sql}`).rejects.toThrow();
      if (!sql.startsWith("DROP")) await expect(database.query(sql), `as the owner: ${sql}`).rejects.toThrow(/not allowed/);
    }
    await closeCasting(world.secretary, { roundId: round.id });
    const late = db().$transaction(async (tx) => {
      await tx.$executeRaw`SELECT set_config('guong.sealing', ${round.id}, true)`;
      await tx.$executeRaw`INSERT INTO "BallotPaper" VALUES (${round.id}::uuid, 'x', ${round.questionIds[0]}::uuid, 'x', 'x', 'x')`;
    });
    await expect(late).rejects.toThrow(/not open/);
  });
});
