// B2: one member comes from an address, with a browser and with a marker in every part of a cast that nobody else has. After the
// round nothing of them is anywhere on this machine: not in the database, its write-ahead log and its log, not in what the site
// prints, caches and keeps, not in any file written since. A trace that is left on purpose must be found (positive control).
import { execFile } from "node:child_process";
import { randomBytes, randomInt } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { closeCasting, openCasting, sealBox } from "../../lib/ballot-boxes/commands";
import { confirmCount, openPapers } from "../../lib/ballot-counts/commands";
import { askWaiver, grantWaiver } from "../../lib/ballot-requests/commands";
import type { Actor } from "../../lib/core/actor";
import { db, disconnect } from "../../lib/db/client";
import { unblindAll } from "../../lib/sealing/token";
import { manifestOf, openingOf, paperFor, preparePapers, takePapers } from "../../prisma/seed/voter";
import { askNoQuorum, issueRound, makeCouncilWorld, memberPassword } from "../../tests/support/council-world";
import { startInstances } from "./instances";
import { line, type Outcome } from "./outcome";
import { startOwnServer } from "./own-server";
import { WebMember } from "./web-member";

const run = promisify(execFile);
const nominees = 4;

export async function measure(): Promise<Outcome> {
  const started = new Date(Date.now() - 1_000);
  const server = await startOwnServer();
  const site = await startInstances(1);
  const place = mkdtempSync(join(tmpdir(), "guong-canary-"));
  try {
    const address = `127.${randomInt(1, 255)}.${randomInt(1, 255)}.${randomInt(2, 255)}`;
    const [agent, marker, control] = ["Agent", "Marker", "Control"].map((word) => `${word}-${randomBytes(9).toString("hex")}`);
    if (!agent || !marker || !control) throw new Error("no canaries");
    const member = new WebMember(site.instances[0]?.port ?? 0, address, agent);
    const { username, ...secrets } = await wholeRound(member, marker);
    writeFileSync(join(place, "control"), control);
    // What a server keeps in its memory it writes down when it ends.
    await site.stop();
    await disconnect();
    await server.stop();
    const canaries = { address, "name of the browser": agent, marker, ...secrets };
    const found = await search(started, { ...canaries, control, username });
    const left = Object.keys(canaries).map((name) => report(name, found.get(name) ?? [], site.words, canaries));
    const inDatabase = (found.get("username") ?? []).filter((file) => file.startsWith(server.folder)).length;
    const onPurpose = found.get("control")?.length ?? 0;
    const sees = line(
      onPurpose === 1 && inDatabase > 0,
      `a trace left on purpose is found, the member's own name in ${inDatabase} files of the database`,
    );
    return {
      passed: sees && left.every(Boolean),
      figures: `${left.filter(Boolean).length} of ${left.length} canaries left no trace in any file written since`,
    };
  } finally {
    rmSync(place, { recursive: true, force: true });
    await site.stop();
    await disconnect();
    await server.stop();
    server.remove();
  }
}

function report(name: string, files: readonly string[], words: readonly string[], canaries: Record<string, string>): boolean {
  const printed = words.some((text) => text.includes(canaries[name] ?? name));
  const where = [...files, ...(printed ? ["what the site prints"] : [])];
  return line(where.length === 0, `${name}: ${where.length === 0 ? "nowhere" : where.join(", ")}`);
}

/** Everybody takes and casts, the marked member through the site; gives what must never leave its phone. */
async function wholeRound(member: WebMember, marker: string) {
  const world = await makeCouncilWorld(4, { nominees });
  // One member alone takes papers, in a browser.
  await askNoQuorum(world);
  const actor = world.members[1] as Actor;
  const round = await issueRound(world);
  const { username } = await db().user.findUniqueOrThrow({ where: { id: actor.id }, select: { username: true } });
  await member.signIn(username);
  const page = `/lam-viec/hoi-dong/${world.session.id}/bo-phieu`;
  await insist(member.ask(page), 200);
  const { kept, recovery, code } = await preparePapers(round.id, world.memberId(actor));
  const blinded = kept.map(({ question, blinded: token }) => ({ question, blinded: token }));
  const request = JSON.stringify({ roundId: round.id, password: memberPassword, blinded, recovery });
  const issue = `/lam-viec/hoi-dong/${world.session.id}/phat-phieu`;
  const given = await insist(member.ask(issue, { method: "POST", type: "application/json", body: request }), 200);
  const { answer } = JSON.parse(given.text) as { answer: Record<string, string> };
  const papers = await unblindAll(kept, (await manifestOf(round.id)).questions, answer);
  for (const other of world.members) if (other !== actor) await takePapers(other, round.id, world.memberId(other), memberPassword);
  await openCasting(world.secretary, { roundId: round.id });
  await insist(member.ask(page), 200);
  // The marker wherever a browser or somebody in between could put something of its own.
  const headers = { "x-marker": marker, referer: `http://localhost/${marker}`, cookie: `marker=${marker}`, "accept-language": marker };
  const marked = { method: "POST", type: "application/json", cookie: false, headers, query: `?${marker}` };
  for (const [index, paper] of papers.entries()) {
    const body = JSON.stringify(await paperFor(round.id, paper, "DISAGREE"));
    await insist(member.ask("/hom-phieu", { ...marked, body }), 200);
    if (index === 0) await insist(member.ask("/hom-phieu", { ...marked, body: body.replace('"sealed"', `"${marker}"`) }), 422);
  }
  await closeCasting(world.secretary, { roundId: round.id });
  await sealBox(world.tellers[0], { roundId: round.id });
  const few = { roundId: round.id, reason: "Chỉ một người bỏ phiếu." };
  await askWaiver(world.secretary, few);
  await grantWaiver(world.chair, few);
  await openPapers(world.tellers[0], await openingOf(round.id, round.seed));
  await confirmCount(world.tellers[1], { roundId: round.id });
  await insist(member.ask(page), 200);
  return { "recovery code": code, "blinding of a token": kept[0]?.inverse ?? "", username };
}

async function insist<Result extends { status: number; text: string }>(asked: Promise<Result>, status: number): Promise<Result> {
  const answer = await asked;
  if (answer.status !== status) throw new Error(`${answer.status} instead of ${status}: ${answer.text.slice(0, 300)}`);
  return answer;
}

/** Every file of this machine written since, in which one of the texts stands. */
async function search(since: Date, texts: Record<string, string>): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  const options = { maxBuffer: 1e8 };
  const { stdout } = await run("find", ["/", "-xdev", "-type", "f", "-newermt", since.toISOString(), "-size", "+0"], options).catch(same);
  const files = stdout.split("\n").filter((file) => file !== "");
  for (const [name, text] of Object.entries(texts)) {
    const hits = [];
    for (let at = 0; at < files.length; at += 2_000) {
      const answer = await run("grep", ["-laF", "-e", text, "--", ...files.slice(at, at + 2_000)], options).catch(same);
      hits.push(...answer.stdout.split("\n").filter((file) => file !== ""));
    }
    found.set(name, hits);
  }
  console.log(`    ${files.length} files written since the start were read`);
  return found;
}

// A file that has gone meanwhile, or none found, is no failure of the search.
const same = (error: { stdout?: string }) => ({ stdout: error.stdout ?? "" });
