// B1: after a round is closed and sealed, whoever owns the database, its files and its order of things links papers and members
// no better than by chance. The last adversary assumes that people cast roughly in the order in which they took papers. The
// positive control runs the same eyes over the naive form (name and choice written in one sitting) and must see nearly everybody.
import { Client } from "pg";
import { applyMigrations } from "../../prisma/migrate.mjs";
import { startTemporaryServer } from "../lib/temporary-server.mjs";

const option = (name: string, fallback: number) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? fallback : Number(process.argv[at + 1]);
};
const [members, nominees, runs] = [option("members", 15), option("nominees", 12), option("runs", 20)];

type Row = { member: string; xmin: number; ctid: string };
type Paper = { hash: string; xmin: number; ctid: string };
type Pairing = (roll: Row[], box: Paper[]) => [string, string][];

const byPlace = <Item extends { ctid: string }>(rows: Item[]) => [...rows].sort((one, other) => placeOf(one.ctid) - placeOf(other.ctid));
const placeOf = (ctid: string) => {
  const [page = 0, line = 0] = ctid.slice(1, -1).split(",").map(Number);
  return page * 10_000 + line;
};
const inOrder = (names: string[], hashes: string[]) => names.map((name, index): [string, string] => [name, hashes[index] ?? ""]);

/** Each adversary pairs the roll with the papers of one question. */
const adversaries: Record<string, Pairing> = {
  "xmin join": (roll, box) =>
    roll.flatMap((row) => box.filter((paper) => paper.xmin === row.xmin).map((paper): [string, string] => [row.member, paper.hash])),
  "xmin order": (roll, box) =>
    inOrder(
      [...roll].sort((one, other) => one.xmin - other.xmin).map((row) => row.member),
      [...box].sort((one, other) => one.xmin - other.xmin || placeOf(one.ctid) - placeOf(other.ctid)).map((paper) => paper.hash),
    ),
  "ctid order": (roll, box) =>
    inOrder(
      byPlace(roll).map((row) => row.member),
      byPlace(box).map((paper) => paper.hash),
    ),
  "id order": (roll, box) => inOrder(roll.map((row) => row.member).sort(), box.map((paper) => paper.hash).sort()),
};

/** A permutation whose rank correlation with the order of taking is about 0.8. */
function roughly<Item>(items: readonly Item[]): Item[] {
  const noise = items.length * 0.72;
  return items
    .map((item, index) => ({ item, at: index + (Math.random() - 0.5) * noise * 1.6 }))
    .sort((one, other) => one.at - other.at)
    .map(({ item }) => item);
}

const server = await startTemporaryServer();
const admin = new Client({ connectionString: server.url });
await admin.connect();
await admin.query("CREATE DATABASE links");
const url = new URL(server.url);
url.pathname = "/links";
await applyMigrations(url.href);
process.env.DATABASE_URL = url.href;
// The product reads its address when it is first asked.
const { makeCouncilWorld, issueRound, memberPassword } = await import("../../tests/support/council-world");
const { castPaper } = await import("../../lib/ballot-papers/commands");
const { openCasting, closeCasting, sealBox } = await import("../../lib/ballot-boxes/commands");
const { takePapers, paperFor } = await import("../../prisma/seed/voter");
const { tokenHash } = await import("../../lib/sealing/token");
const { fromBase64url } = await import("../../lib/sealing/bytes");
const { disconnect } = await import("../../lib/db/client");
const owner = new Client({ connectionString: url.href });
await owner.connect();

const hits: Record<string, number> = {};
const add = (name: string, count: number) => {
  hits[name] = (hits[name] ?? 0) + count;
};

async function oneRound(): Promise<void> {
  const world = await makeCouncilWorld(members, { nominees });
  const round = await issueRound(world);
  const taken = [];
  for (const member of [...world.members].sort(() => Math.random() - 0.5))
    taken.push({ id: world.memberId(member), papers: await takePapers(member, round.id, world.memberId(member), memberPassword) });
  await openCasting(world.secretary, { roundId: round.id });
  const truth = new Map<string, string>();
  for (const { id, papers } of roughly(taken)) {
    for (const paper of [...papers].sort(() => Math.random() - 0.5)) {
      await castPaper(await paperFor(round.id, paper, "AGREE"));
      truth.set(Buffer.from(await tokenHash(fromBase64url(paper.token))).toString("hex"), id);
    }
  }
  await closeCasting(world.secretary, { roundId: round.id });
  await sealBox(world.tellers[0], { roundId: round.id });
  const roll = (
    await owner.query<Row>(
      `SELECT "memberId" AS member, xmin::text::bigint::int AS xmin, ctid::text FROM "BallotReceipt" WHERE "roundId" = $1`,
      [round.id],
    )
  ).rows;
  for (const questionId of round.questionIds) {
    const box = (
      await owner.query<Paper>(
        `SELECT encode("tokenHash", 'hex') AS hash, xmin::text::bigint::int AS xmin, ctid::text FROM "BallotPaper" WHERE "roundId" = $1 AND "questionId" = $2`,
        [round.id, questionId],
      )
    ).rows;
    for (const [name, pair] of Object.entries(adversaries))
      add(name, pair(roll, box).filter(([member, hash]) => truth.get(hash) === member).length);
    const order = byPlace(roll).map((row) => row.member);
    add(
      "rank of taking → place in box (casting order 0.8)",
      inOrder(
        order,
        byPlace(box).map((paper) => paper.hash),
      ).filter(([m, h]) => truth.get(h) === m).length,
    );
  }
}

/** The naive form: a name and a paper written in one transaction, no rewriting. */
async function control(): Promise<number> {
  await owner.query(
    "DROP TABLE IF EXISTS naive_roll, naive_box; CREATE TABLE naive_roll (member text); CREATE TABLE naive_box (hash text)",
  );
  const truth = new Map<string, string>();
  for (let index = 0; index < members; index += 1) {
    const hash = crypto.randomUUID();
    truth.set(hash, `m${index}`);
    await owner.query("BEGIN");
    await owner.query("INSERT INTO naive_roll VALUES ($1)", [`m${index}`]);
    await owner.query("INSERT INTO naive_box VALUES ($1)", [hash]);
    await owner.query("COMMIT");
  }
  const roll = (await owner.query<Row>("SELECT member, xmin::text::bigint::int AS xmin, ctid::text FROM naive_roll")).rows;
  const box = (await owner.query<Paper>("SELECT hash, xmin::text::bigint::int AS xmin, ctid::text FROM naive_box")).rows;
  const found = Object.values(adversaries).map((pair) => pair(roll, box).filter(([member, hash]) => truth.get(hash) === member).length);
  return Math.max(...found);
}

const seen = await control();
for (let run = 1; run <= runs; run += 1) await oneRound();
// Each guess is one member for one paper: chance is one a question and round, whatever the number of members.
const guesses = runs * nominees;
const bar = guesses + 3 * Math.sqrt(guesses);
console.log(`${runs} rounds, ${members} members, ${nominees} nominees; chance links ${guesses}, bar ${bar.toFixed(1)}`);
for (const [name, count] of Object.entries(hits))
  console.log(`${count <= bar ? "ok " : "BAD"} ${name}: ${count} (${(count / (guesses * members)).toFixed(4)} a guess)`);
console.log(`${seen >= members - 1 ? "ok " : "BAD"} positive control on the naive form: ${seen} of ${members}`);
const failed = seen < members - 1 || Object.values(hits).some((count) => count > bar);
await Promise.all([owner.end(), disconnect()]);
await admin.end();
await server.stop();
process.exit(failed ? 1 : 0);
