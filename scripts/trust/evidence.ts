import { readFileSync, statSync } from "node:fs";
import type { Client } from "pg";
import type { BoxRow, Evidence, RollRow, Tables } from "./adversaries";
import { filesSince, mentionsIn, mentionsInText, readWal, type Wanted } from "./mentions";
import type { OwnServer } from "./own-server";

/** The moment from which on a round is watched. */
export type Start = { segment: string; at: number; logSize: number };

/** Begins to watch: what comes now lies in a segment of the write-ahead log of its own. */
export async function startWatching(server: OwnServer, eyes: Client): Promise<Start> {
  await eyes.query("CHECKPOINT");
  await eyes.query("SELECT pg_switch_wal()");
  const { rows } = await eyes.query<{ name: string }>("SELECT pg_walfile_name(pg_current_wal_lsn() + 1) AS name");
  // The clock of the file system is coarser than ours.
  return { segment: rows[0]?.name ?? "", at: Date.now() - 50, logSize: statSync(server.logFile).size };
}

/** Both tables in the order of their files, as COPY, and so a dump, reads them. `box` gives paper (hex), question, xmin, ctid. */
export async function readTables(eyes: Client, sql: { roll: string; box: string }, round: string): Promise<Tables> {
  const roll = await eyes.query<RollRow>(sql.roll, [round]);
  const box = await eyes.query<BoxRow>(sql.box, [round]);
  return { roll: roll.rows, box: box.rows };
}

/** The two tables of the product. */
export const ballotTables = {
  roll: `SELECT replace("memberId"::text, '-', '') AS member, xmin::text, ctid::text FROM "BallotReceipt" WHERE "roundId" = $1`,
  box: `SELECT encode("tokenHash", 'hex') AS paper, "questionId" AS question, xmin::text, ctid::text FROM "BallotPaper" WHERE "roundId" = $1`,
};

/** What has been written since, everywhere the database writes. Made when the round is over. */
export async function tracesSince(server: OwnServer, eyes: Client, start: Start, wanted: Wanted): Promise<Omit<Evidence, keyof TablesOf>> {
  await eyes.query("CHECKPOINT");
  return {
    wal: mentionsIn(readWal(server.folder, start.segment), wanted),
    files: filesSince(server.folder, start.at).flatMap((file) => mentionsIn(readFileSync(file), wanted)),
    log: mentionsInText(readFileSync(server.logFile).subarray(start.logSize).toString("latin1"), wanted),
  };
}

type TablesOf = Pick<Evidence, "casting" | "sealed" | "questions">;
