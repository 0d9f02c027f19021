import { afterAll, describe, expect, it, vi } from "vitest";
import { closeCasting, givePrinted, openCasting, sealBox } from "@/lib/ballot-boxes/commands";
import { askForPapers, castPaper, issuePapers, printBallots } from "@/lib/ballot-papers/commands";
import { boxOf } from "@/lib/ballot-papers/queries";
import type { Actor } from "@/lib/core/actor";
import { db, disconnect } from "@/lib/db/client";
import { beginPasskey } from "@/lib/passkeys/commands";
import { triesAtMost } from "@/lib/password-checks/rules";
import { fromBase64url } from "@/lib/sealing/bytes";
import { manifestHash } from "@/lib/sealing/manifest";
import { isReceipt, readReceiptPublicKey } from "@/lib/sealing/receipt";
import { openKept } from "@/lib/sealing/recovery-code";
import { unblindAll } from "@/lib/sealing/token";
import { makeAgency, makeUser } from "@/prisma/seed/factories";
import { manifestOf, paperFor, preparePapers, takePapers } from "@/prisma/seed/voter";
import { siteOrigin } from "../../support/authenticator";
import { askNoQuorum, issueRound, makeCouncilWorld, memberPassword, openRound } from "../../support/council-world";
import { useDatabase } from "../../support/database";
import { enrolDevice } from "../../support/enrolled";

vi.stubEnv("NEXTAUTH_URL", siteOrigin);
const database = useDatabase();
afterAll(disconnect);

const ask = async (roundId: string, memberId: string, password = memberPassword) => {
  const { kept, recovery, code } = await preparePapers(roundId, memberId);
  const blinded = kept.map(({ question, blinded }) => ({ question, blinded }));
  return { kept, code, request: { roundId, password, blinded, recovery } };
};

describe("taking papers", () => {
  it("answers the same request with the same answer and refuses another one", async () => {
    const world = await makeCouncilWorld(3);
    const round = await issueRound(world);
    const { request } = await ask(round.id, world.memberId(world.chair));
    const answer = await issuePapers(world.chair, request);
    expect(await issuePapers(world.chair, request)).toEqual(answer);
    const other = await ask(round.id, world.memberId(world.chair));
    await expect(issuePapers(world.chair, other.request)).rejects.toMatchObject({ reason: "ballots.otherRequest" });
    expect(await db().ballotReceipt.count({ where: { roundId: round.id } })).toBe(1);
  });

  it("has one effect when the same request comes twice at once", async () => {
    const world = await makeCouncilWorld(3);
    const round = await issueRound(world);
    const requests = await Promise.all(world.members.map((member) => ask(round.id, world.memberId(member))));
    const twice = requests.map(({ request }, index) => {
      const member = world.members[index] as Actor;
      return Promise.all([issuePapers(member, request), issuePapers(member, request)]);
    });
    for (const [one, other] of await Promise.all(twice)) expect(one).toEqual(other);
    expect(await db().ballotReceipt.count({ where: { roundId: round.id } })).toBe(3);
  });

  it("wants the password, the own questions and no others", async () => {
    const world = await makeCouncilWorld(3, { nominees: 2, nomineeMember: true });
    const round = await issueRound(world);
    const nominee = world.members[1] as Actor;
    const mine = await ask(round.id, world.memberId(world.chair));
    await expect(issuePapers(world.chair, { ...mine.request, password: "sai" })).rejects.toMatchObject({ reason: "ballots.wrongPassword" });
    await expect(issuePapers(nominee, mine.request)).rejects.toMatchObject({ reason: "ballots.foreignQuestion" });
    const short = { ...mine.request, blinded: mine.request.blinded.slice(1) };
    await expect(issuePapers(world.chair, short)).rejects.toMatchObject({ reason: "ballots.foreignQuestion" });
    const zero = { ...mine.request, blinded: mine.request.blinded.map((one) => ({ ...one, blinded: "A".repeat(342) })) };
    await expect(issuePapers(world.chair, zero)).rejects.toMatchObject({ reason: "ballots.badRequest" });
    expect(await takePapers(nominee, round.id, world.memberId(nominee), memberPassword)).toHaveLength(1);
  });

  it("counts wrong passwords like signing in, and is shut while the account is locked", async () => {
    const world = await makeCouncilWorld(3);
    const round = await issueRound(world);
    const { request } = await ask(round.id, world.memberId(world.chair));
    for (let tries = 0; tries < triesAtMost; tries++)
      await expect(issuePapers(world.chair, { ...request, password: "sai" })).rejects.toMatchObject({ reason: "ballots.wrongPassword" });
    await expect(issuePapers(world.chair, request)).rejects.toMatchObject({ problem: "forbidden", reason: "auth.locked" });
    expect(await db().ballotReceipt.count({ where: { roundId: round.id } })).toBe(0);
    await db().user.update({ where: { id: world.chair.id }, data: { failedTries: 3, lockedUntil: null }, select: { id: true } });
    await issuePapers(world.chair, request);
    expect(await db().user.findUnique({ where: { id: world.chair.id }, select: { failedTries: true } })).toEqual({ failedTries: 0 });
  });

  it("ends when the box opens, and is not for the absent", async () => {
    const world = await makeCouncilWorld(4);
    const absent = world.members[3] as Actor;
    await askNoQuorum(world);
    const round = await issueRound(world, { marks: { [world.memberId(absent)]: "ABSENT" } });
    const late = await ask(round.id, world.memberId(world.chair));
    const away = await ask(round.id, world.memberId(absent));
    await expect(issuePapers(absent, away.request)).rejects.toMatchObject({ reason: "ballots.absent" });
    await takePapers(world.members[1] as Actor, round.id, world.memberId(world.members[1] as Actor), memberPassword);
    await openCasting(world.secretary, { roundId: round.id });
    await expect(issuePapers(world.chair, late.request)).rejects.toMatchObject({ reason: "ballots.issuingOver" });
  });

  it("keeps a blob that the recovery code, and no other, turns into the same papers", async () => {
    const world = await makeCouncilWorld(3);
    await askNoQuorum(world);
    const round = await issueRound(world);
    const { request, code } = await ask(round.id, world.memberId(world.chair));
    const answer = await issuePapers(world.chair, request);
    const { blob } = await db().ballotRecovery.findFirstOrThrow({ where: { roundId: round.id } });
    const manifest = await manifestOf(round.id);
    const kept = await openKept(code, await manifestHash(manifest), new Uint8Array(blob));
    const papers = await unblindAll(kept, manifest.questions, answer);
    await openCasting(world.secretary, { roundId: round.id });
    const [paper] = papers;
    expect(paper && (await castPaper(await paperFor(round.id, paper, "AGREE"))).outcome).toBe("stored");
  });
});

describe("taking papers with a passkey", () => {
  const refused = { problem: "invalid", reason: "passkeys.refused" };
  const issued = async () => {
    const world = await makeCouncilWorld(3);
    await askNoQuorum(world);
    const round = await issueRound(world);
    const { request } = await ask(round.id, world.memberId(world.chair));
    const device = await enrolDevice(world.chair, memberPassword);
    const sign = async () => device.sign(await askForPapers(world.chair, { roundId: round.id }));
    return { world, round, device, sign, request: { ...request, password: "" } };
  };
  const counts = async () => [await db().passkeyChallenge.count(), await db().ballotReceipt.count()];

  it("hands them out as the password does, and the same request is answered again after another touch", async () => {
    const { world, round, sign, request } = await issued();
    const passkey = await sign();
    const answer = await issuePapers(world.chair, { ...request, passkey });
    await expect(issuePapers(world.chair, { ...request, passkey })).rejects.toMatchObject(refused);
    expect(await issuePapers(world.chair, { ...request, passkey: await sign() })).toEqual(answer);
    const { request: second } = await ask(round.id, world.memberId(world.chair));
    await expect(issuePapers(world.chair, { ...second, passkey: await sign() })).rejects.toMatchObject({ reason: "ballots.otherRequest" });
    const day = await db().passkey.findFirst({ where: { userId: world.chair.id }, select: { lastUsedOn: true } });
    expect(day?.lastUsedOn?.toISOString()).toMatch(/T00:00:00.000Z$/);
  });

  it("wants the answer for this round and this member, whatever else was asked", async () => {
    const { world, round, device, sign, request } = await issued();
    const elsewhere = await issued();
    const member = world.members[1] as Actor;
    const mine = await sign();
    const theirs = await ask(round.id, world.memberId(member));
    await expect(issuePapers(member, { ...theirs.request, password: "", passkey: mine })).rejects.toMatchObject(refused);
    await expect(issuePapers(world.chair, { ...request, passkey: await elsewhere.sign() })).rejects.toMatchObject(refused);
    const unseen = device.sign(await askForPapers(world.chair, { roundId: round.id }), { verified: false });
    await expect(issuePapers(world.chair, { ...request, passkey: unseen })).rejects.toMatchObject(refused);
    await expect(beginPasskey(world.chair, { label: "Lạ", password: "", passkey: await sign() })).rejects.toMatchObject(refused);
    await expect(askForPapers(elsewhere.world.chair, { roundId: round.id })).rejects.toMatchObject({ problem: "not-found" });
    expect(await db().ballotReceipt.count({ where: { roundId: round.id } })).toBe(0);
  });

  it("is over with the handing out: nothing is asked and nothing is written while papers are cast", async () => {
    const { world, round, sign, request } = await issued();
    const passkey = await sign();
    await takePapers(world.members[1] as Actor, round.id, world.memberId(world.members[1] as Actor), memberPassword);
    await openCasting(world.secretary, { roundId: round.id });
    const before = await counts();
    const passkeys = await db().passkey.findMany({ orderBy: { id: "asc" } });
    await expect(askForPapers(world.chair, { roundId: round.id })).rejects.toMatchObject({ reason: "ballots.issuingOver" });
    await expect(issuePapers(world.chair, { ...request, passkey })).rejects.toMatchObject({ reason: "ballots.issuingOver" });
    expect(await counts()).toEqual(before);
    expect(await db().passkey.findMany({ orderBy: { id: "asc" } })).toEqual(passkeys);
  });

  it("is not for those who are not on the roll", async () => {
    const { world, round } = await issued();
    await expect(askForPapers(world.secretary, { roundId: round.id })).rejects.toMatchObject({ problem: "forbidden" });
  });
});

describe("casting", () => {
  it("stores a paper once, answers the same bytes with the same receipt, and refuses another paper of the token", async () => {
    const world = await makeCouncilWorld(3);
    const round = await openRound(world);
    const [paper] = round.papers.get(world.chair) ?? [];
    if (!paper) throw new Error("no paper");
    const cast = await paperFor(round.id, paper, "AGREE");
    const first = await castPaper(cast);
    expect(first.outcome).toBe("stored");
    const manifest = await manifestOf(round.id);
    const key = await readReceiptPublicKey(manifest.receiptPublicKey);
    const [token, sealed, receipt] = [cast.token, cast.sealed, first.receipt ?? ""].map((text) => fromBase64url(text));
    if (!token || !sealed || !receipt) throw new Error("no receipt");
    expect(await isReceipt(key, await manifestHash(manifest), token, sealed, receipt)).toBe(true);
    expect(await castPaper(cast)).toEqual({ outcome: "same", receipt: first.receipt });
    expect(await castPaper(await paperFor(round.id, paper, "DISAGREE"))).toEqual({ outcome: "other", receipt: null });
    expect(await db().ballotPaper.count({ where: { roundId: round.id } })).toBe(1);
  });

  it("has one effect when a paper comes ten times at once", async () => {
    const world = await makeCouncilWorld(3);
    const round = await openRound(world, [world.chair]);
    const [paper] = round.papers.get(world.chair) ?? [];
    const cast = paper && (await paperFor(round.id, paper, "AGREE"));
    if (!cast) throw new Error("no paper");
    const answers = await Promise.all(Array.from({ length: 10 }, () => castPaper(cast)));
    expect(answers.filter((answer) => answer.outcome === "stored")).toHaveLength(1);
    expect(answers.filter((answer) => answer.outcome === "same")).toHaveLength(9);
    expect(new Set(answers.map((answer) => answer.receipt)).size).toBe(1);
  });

  it("takes nothing before the box opens, after it closes, for another question, in another round or without a signature", async () => {
    const world = await makeCouncilWorld(3, { nominees: 2 });
    await askNoQuorum(world);
    const round = await issueRound(world);
    const papers = await takePapers(world.chair, round.id, world.memberId(world.chair), memberPassword);
    const [one, other] = papers;
    if (!one || !other) throw new Error("no papers");
    const cast = await paperFor(round.id, one, "AGREE");
    expect(await castPaper(cast)).toEqual({ outcome: "closed", receipt: null });
    await openCasting(world.secretary, { roundId: round.id });
    expect((await castPaper({ ...cast, question: other.question })).outcome).toBe("wrong");
    expect((await castPaper({ ...cast, signature: other.signature })).outcome).toBe("wrong");
    expect((await castPaper({ ...cast, round: "00000000-0000-4000-8000-000000000000" })).outcome).toBe("unknown");
    expect((await castPaper(cast)).outcome).toBe("stored");
    const late = await paperFor(round.id, other, "AGREE");
    await closeCasting(world.secretary, { roundId: round.id });
    expect(await castPaper(late)).toEqual({ outcome: "closed", receipt: null });
    expect((await castPaper(cast)).outcome).toBe("same");
  });

  it("signs no receipt once the keys are destroyed, though it held them a moment before", async () => {
    const world = await makeCouncilWorld(3);
    const round = await openRound(world, [world.chair]);
    const [paper] = round.papers.get(world.chair) ?? [];
    const cast = paper && (await paperFor(round.id, paper, "AGREE"));
    if (!cast) throw new Error("no paper");
    const { receipt } = await castPaper(cast);
    await closeCasting(world.secretary, { roundId: round.id });
    expect(await castPaper(cast)).toEqual({ outcome: "same", receipt });
    expect((await boxOf(round.id))?.receiptKey.isHeld).toBe(true);
    await sealBox(world.tellers[0], { roundId: round.id });
    expect((await boxOf(round.id))?.receiptKey.isHeld).toBe(false);
    expect(await castPaper(cast)).toEqual({ outcome: "same", receipt: null });
  });

  it("obeys the closing time on the database's clock alone", async () => {
    const world = await makeCouncilWorld(3);
    const round = await openRound(world);
    await round.cast(world.chair);
    await database.query(`UPDATE "BallotRound" SET "closesAt" = clock_timestamp() - interval '1 millisecond' WHERE id = $1`, [round.id]);
    const [paper] = round.papers.get(world.members[1] as Actor) ?? [];
    const cast = paper && (await paperFor(round.id, paper, "AGREE"));
    expect(cast && (await castPaper(cast)).outcome).toBe("closed");
    const raw = `INSERT INTO "BallotPaper" SELECT "roundId", sha256('x'), "questionId", token, signature, sealed FROM "BallotPaper" WHERE "roundId" = '${round.id}'`;
    await expect(db().$executeRawUnsafe(raw)).rejects.toThrow(/not open/);
  });

  it("loses no paper to a close at the same moment", async () => {
    const world = await makeCouncilWorld(5);
    const round = await openRound(world);
    const casts = [];
    for (const [, [paper]] of round.papers) if (paper) casts.push(await paperFor(round.id, paper, "AGREE"));
    const answers = Promise.all(casts.map((cast) => castPaper(cast)));
    await closeCasting(world.secretary, { roundId: round.id });
    const stored = (await answers).filter((answer) => answer.outcome === "stored").length;
    expect(await db().ballotPaper.count({ where: { roundId: round.id } })).toBe(stored);
  });

  it("writes the paper and nothing else", async () => {
    const world = await makeCouncilWorld(3);
    const round = await openRound(world);
    const [paper] = round.papers.get(world.chair) ?? [];
    if (!paper) throw new Error("no paper");
    const cast = await paperFor(round.id, paper, "AGREE");
    const [hash, token, signature, sealed] = ["AAAA", cast.token, cast.signature, cast.sealed].map((text) => fromBase64url(text));
    type Row = { relname: string; n: number };
    const touched = await db().$transaction(async (tx) => {
      const counts = () => tx.$queryRaw<Row[]>`SELECT relname, (n_tup_ins + n_tup_upd + n_tup_del)::int AS n FROM pg_stat_xact_user_tables`;
      const before = await counts();
      await tx.$queryRaw`SELECT cast_paper(${round.id}::uuid, ${hash}::bytea, ${cast.question}::uuid, ${token}::bytea, ${signature}::bytea, ${sealed}::bytea)`;
      return (await counts()).filter((row) => row.n !== (before.find((one) => one.relname === row.relname)?.n ?? 0));
    });
    expect(touched.map((row) => row.relname)).toEqual([`ballot_box_${round.id.replaceAll("-", "")}`]);
    const others = async () => [
      await db().auditEvent.count(),
      await db().session.count(),
      await database.query("SELECT * FROM rate_limit"),
    ];
    const before = await others();
    expect((await castPaper(cast)).outcome).toBe("stored");
    expect(await others()).toEqual(before);
  });
});

describe("the roll", () => {
  it("names who took papers, without time or order, and cannot be changed", async () => {
    const world = await makeCouncilWorld(3);
    const round = await openRound(world, [world.chair]);
    await closeCasting(world.secretary, { roundId: round.id });
    await sealBox(world.tellers[0], { roundId: round.id });
    for (const sql of [`UPDATE "BallotReceipt" SET "requestHash" = ''`, `DELETE FROM "BallotReceipt"`, `TRUNCATE "BallotReceipt"`]) {
      await expect(db().$executeRawUnsafe(sql), `as the app: ${sql}`).rejects.toThrow();
      await expect(database.query(sql), `as the owner: ${sql}`).rejects.toThrow(/not allowed/);
    }
  });
});

describe("the tables of the box", () => {
  const own = `(c.relname IN ('BallotPaper', 'BallotReceipt', 'BallotKey', 'BallotRecovery') OR c.relname ~ '^ballot_(box|keys|recovery)_')`;
  const box = ["roundId uuid", "tokenHash bytea", "questionId uuid", "token bytea", "signature bytea", "sealed bytea"];
  const keys = ["roundId uuid", "name text", "privateKey text"];
  const recovery = ["roundId uuid", "memberId uuid", "blob bytea"];

  it("have these columns and no other: no time, no number that counts, no default, nothing generated; the round's own partitions too", async () => {
    const world = await makeCouncilWorld(3);
    const round = await openRound(world);
    const suffix = round.id.replaceAll("-", "");
    const rows = await database.query<{ name: string; columns: string[]; made: boolean }>(`
      SELECT c.relname AS name, array_agg(a.attname || ' ' || format_type(a.atttypid, NULL) ORDER BY a.attnum) AS columns,
        bool_or(a.atthasdef OR a.attidentity <> '' OR a.attgenerated <> '') AS made
      FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
      WHERE c.relkind IN ('r', 'p') AND ${own} GROUP BY c.relname`);
    expect(rows.filter(({ made }) => made)).toEqual([]);
    expect(Object.fromEntries(rows.map(({ name, columns }) => [name, columns]))).toMatchObject({
      ...{ BallotPaper: box, BallotKey: keys, BallotRecovery: recovery },
      ...{ [`ballot_box_${suffix}`]: box, [`ballot_keys_${suffix}`]: keys, [`ballot_recovery_${suffix}`]: recovery },
      BallotReceipt: ["roundId uuid", "memberId uuid", "requestHash text", "answer jsonb"],
    });
  });

  it("own no sequence, have no index but their key, no trigger that writes elsewhere, and the app may add and read alone", async () => {
    const sequences = `SELECT d.objid::regclass::text AS name FROM pg_depend d JOIN pg_class s ON s.oid = d.objid AND s.relkind = 'S'
      JOIN pg_class c ON c.oid = d.refobjid WHERE ${own}`;
    expect(await database.query(sequences)).toEqual([]);
    const indexes = `SELECT c.relname AS name FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid WHERE ${own} AND NOT i.indisprimary`;
    expect(await database.query(indexes)).toEqual([]);
    const triggers = `SELECT DISTINCT p.proname AS name FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_proc p ON p.oid = t.tgfoid
      WHERE ${own} AND NOT t.tgisinternal ORDER BY 1`;
    const guards = ["refuse_change", "refuse_closed_box", "refuse_emptying", "refuse_outside_issuing"];
    expect((await database.query<{ name: string }>(triggers)).map(({ name }) => name)).toEqual(guards);
    const grants = `SELECT DISTINCT g.privilege_type AS may FROM information_schema.role_table_grants g JOIN pg_class c ON c.relname = g.table_name
      WHERE g.grantee = 'guong_app' AND ${own} ORDER BY 1`;
    expect((await database.query<{ may: string }>(grants)).map(({ may }) => may)).toEqual(["INSERT", "SELECT"]);
  });
});

describe("printed ballots", () => {
  it("are alike within a title, with a paper apart for what one on paper is recused from, and every printing is recorded", async () => {
    const world = await makeCouncilWorld(4, { nominees: 2, nomineeMember: true });
    const round = await issueRound(world);
    const input = { sessionId: world.session.id };
    const specimen = await printBallots(world.secretary, input);
    expect([specimen.specimen, specimen.sheets.map((sheet) => sheet.length)]).toEqual([true, [2]]);
    for (const member of world.members.slice(1, 3))
      await givePrinted(world.secretary, { roundId: round.id, memberId: world.memberId(member), printed: "yes" });
    const { specimen: no, sheets } = await printBallots(world.chair, input);
    expect(no).toBe(false);
    expect(sheets.map((sheet) => sheet.map(({ id }) => id))).toEqual([
      round.questionIds.slice(1),
      round.questionIds.slice(1),
      round.questionIds.slice(0, 1),
    ]);
    await expect(printBallots(world.members[1] as Actor, input)).rejects.toMatchObject({ problem: "forbidden" });
    const stranger = await makeUser((await makeAgency()).id, ["COUNCIL_SECRETARY"]);
    await expect(printBallots(stranger, input)).rejects.toMatchObject({ problem: "not-found" });
    const events = await db().auditEvent.findMany({ where: { kind: "ballotRound.ballotsPrinted" }, orderBy: { id: "asc" } });
    expect(events.map(({ actorId, details }) => [actorId, details])).toEqual([
      [world.secretary.id, { sheets: 0 }],
      [world.chair.id, { sheets: 3 }],
    ]);
  });
});
