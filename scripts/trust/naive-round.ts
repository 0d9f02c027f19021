import { createHash, randomUUID } from "node:crypto";
import type { Client } from "pg";
import { adversaries } from "./adversaries";
import { judge } from "./chance";
import { hexOf } from "./council-round";
import { readTables, startWatching, tracesSince } from "./evidence";
import type { OwnServer } from "./own-server";

const tables = {
  roll: `SELECT replace("memberId"::text, '-', '') AS member, xmin::text, ctid::text FROM naive_roll WHERE "roundId" = $1`,
  box: `SELECT encode("tokenHash", 'hex') AS paper, "questionId" AS question, xmin::text, ctid::text FROM naive_box WHERE "roundId" = $1`,
};

/**
 * The naive form, as most systems have it: the name on the roll and a paper in the box in one transaction, random ids, no time,
 * nothing rewritten; the log of the server holds the statements. Gives how many of the papers each adversary pairs rightly.
 */
export async function naiveRound(server: OwnServer, eyes: Client, size: number): Promise<Record<string, number>> {
  const [round, question] = [randomUUID(), randomUUID()];
  await eyes.query(`CREATE TABLE naive_roll ("roundId" uuid, "memberId" uuid);
    CREATE TABLE naive_box ("roundId" uuid, "tokenHash" bytea, "questionId" uuid)`);
  const truth = new Map<string, string>();
  const start = await startWatching(server, eyes);
  await eyes.query("SET log_statement = 'all'");
  for (let index = 0; index < size; index += 1) {
    const [member, paper] = [randomUUID(), createHash("sha256").update(randomUUID()).digest("hex")];
    truth.set(paper, hexOf(member));
    await eyes.query("BEGIN");
    await eyes.query(`INSERT INTO naive_roll VALUES ('${round}', '${member}')`);
    await eyes.query(`INSERT INTO naive_box VALUES ('${round}', '\\x${paper}', '${question}')`);
    await eyes.query("COMMIT");
  }
  await eyes.query("RESET log_statement");
  const names = [...truth.values()];
  const now = await readTables(eyes, tables, round);
  const wanted = { round: hexOf(round), papers: new Set(truth.keys()), members: new Map(names.map((name) => [name, name])) };
  const traces = await tracesSince(server, eyes, start, wanted);
  const evidence = { casting: now, sealed: now, ...traces, questions: new Map(now.box.map((row) => [row.paper, row.question])) };
  return Object.fromEntries(Object.entries(adversaries).map(([name, pair]) => [name, judge(pair(evidence), truth, names).hits]));
}
