// B7: with everything on the server, before opening, nobody learns a vote. Sealed papers are as long whatever they say; neither the
// seed, a share, a slip nor the private key of the tellers is in any file of the database, in its log, or in the memory of an app
// instance or of PostgreSQL; nothing that is there opens a paper; and no page's query shows a figure to anybody.
import { createHash } from "node:crypto";
import { closeSync, openSync, readdirSync, readFileSync, readSync } from "node:fs";
import { join } from "node:path";
import { closeCasting, sealBox } from "../../lib/ballot-boxes/commands";
import { getBundle, getCount } from "../../lib/ballot-counts/queries";
import { getPaperSheet, getVotable, readBox } from "../../lib/ballot-papers/queries";
import { listRounds } from "../../lib/ballot-rounds/queries";
import type { Actor } from "../../lib/core/actor";
import { fromBase64url } from "../../lib/sealing/bytes";
import { manifestHash } from "../../lib/sealing/manifest";
import { openPaper } from "../../lib/sealing/paper";
import { readSlip, slipsOf, tallyKeyOf } from "../../lib/sealing/tally-key";
import { manifestOf, paperFor } from "../../prisma/seed/voter";
import { type CouncilWorld, makeCouncilWorld, openRound } from "../../tests/support/council-world";
import { line, type Outcome } from "./outcome";
import type { OwnServer } from "./own-server";
import { onStage } from "./stage";

const choices = ["AGREE", "DISAGREE", "BLANK"] as const;

export async function measure(): Promise<Outcome> {
  return onStage(1, async ({ server, site, phones }) => {
    const world = await makeCouncilWorld(6, { nominees: 3 });
    const round = await openRound(world);
    const lengths = new Set<number>();
    const casts = [];
    for (const papers of round.papers.values())
      for (const [index, paper] of papers.entries()) {
        const cast = await paperFor(round.id, paper, choices[index % 3] ?? "BLANK");
        lengths.add(cast.sealed.length);
        casts.push({ hash: "", body: JSON.stringify(cast) });
      }
    const answers = await phones.send(casts, [site.instances[0]?.port ?? 0], () => 0);
    const stored = answers.filter((answer) => answer.outcome === "stored").length;
    const held = [line(stored === casts.length && lengths.size === 1, `${stored} papers cast, ${lengths.size} length`)];
    held.push(await shown(world, "casting"));
    const secrets = await secretsOf(round.seed, round.id);
    const pids = () => [site.instances[0]?.pid() ?? 0, ...server.processes()];
    held.push(...(await searched(server, pids(), secrets, "while the box is open")));
    await closeCasting(world.secretary, { roundId: round.id });
    held.push(await shown(world, "closed"));
    await sealBox(world.tellers[0], { roundId: round.id });
    held.push(await shown(world, "sealed"), await openedByWhatIsThere(server, round.id));
    held.push(...(await searched(server, pids(), secrets, "after sealing")));
    return { passed: held.every(Boolean), figures: `${held.filter(Boolean).length} of ${held.length} looks find nothing before opening` };
  });
}

/** Whatever the seed is made into, as bytes and as text; and, to see that the search sees, the public key. */
async function secretsOf(seed: string, roundId: string): Promise<Map<string, Buffer[]>> {
  const bytes = fromBase64url(seed);
  const { publicKey, privateKey } = await tallyKeyOf(bytes);
  const { d = "" } = await crypto.subtle.exportKey("jwk", privateKey).catch(() => ({ d: "" }));
  const slips = await slipsOf(bytes);
  const shares = await Promise.all(slips.map((slip) => readSlip(slip, publicKey)));
  const spelled = (secret: Buffer) => [
    secret,
    ...(["hex", "base64url", "base64"] as const).map((form) => Buffer.from(secret.toString(form))),
  ];
  const found = new Map([["seed", spelled(Buffer.from(bytes))]]);
  if (d) found.set("private key", spelled(Buffer.from(d, "base64url")));
  for (const [index, slip] of slips.entries()) {
    const share = shares[index];
    found.set(`slip ${index + 1}`, [Buffer.from(slip), ...(share?.ok ? spelled(Buffer.from(share.share)) : [])]);
  }
  found.set("public key", [Buffer.from((await manifestOf(roundId)).tallyPublicKey)]);
  return found;
}

async function searched(server: OwnServer, pids: readonly number[], secrets: Map<string, Buffer[]>, when: string): Promise<boolean[]> {
  await server.query("CHECKPOINT");
  const places = [
    ["files of the database", filesOf(server.folder).map((file) => () => readFileSync(file))],
    ["memory of the servers", pids.flatMap(memoryOf)],
  ] as const;
  return places.map(([place, parts]) => {
    const hits = new Map([...secrets.keys()].map((name) => [name, 0]));
    for (const read of parts) {
      const bytes = readOr(read);
      for (const [name, forms] of secrets) if (forms.some((form) => bytes.includes(form))) hits.set(name, (hits.get(name) ?? 0) + 1);
    }
    const seen = hits.get("public key") ?? 0;
    hits.delete("public key");
    const found = [...hits].filter(([, count]) => count > 0).map(([name, count]) => `${name} ${count}×`);
    return line(found.length === 0 && seen > 0, `${place}, ${when}: ${found.join(", ") || "no secret"} (the public key ${seen}×)`);
  });
}

function filesOf(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true });
  return [...names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)), `${folder}.log`];
}

/** The writable parts of a process's memory. Linux, as root or the same user. */
function memoryOf(pid: number): (() => Buffer)[] {
  // Sessions of the database come and go.
  const maps = readOr(() => readFileSync(`/proc/${pid}/maps`)).toString();
  return maps.split("\n").flatMap((text) => {
    const [, from, to, rights] = /^([0-9a-f]+)-([0-9a-f]+) (\S+)/.exec(text) ?? [];
    if (!from || !to || !rights?.startsWith("rw")) return [];
    const [start, size] = [Number.parseInt(from, 16), Number.parseInt(to, 16) - Number.parseInt(from, 16)];
    return size > 2 ** 30 ? [] : [() => readMemory(pid, start, size)];
  });
}

function readMemory(pid: number, start: number, size: number): Buffer {
  const bytes = Buffer.alloc(size);
  const handle = openSync(`/proc/${pid}/mem`, "r");
  try {
    const read = readSync(handle, bytes, 0, size, start);
    return bytes.subarray(0, read);
  } finally {
    closeSync(handle);
  }
}

// A file that has gone meanwhile and a part of the memory that cannot be read hold nothing.
function readOr(read: () => Buffer): Buffer {
  try {
    return read();
  } catch {
    return Buffer.alloc(0);
  }
}

/** Nobody is shown a figure: tellers, officers, members. */
async function shown(world: CouncilWorld, when: string): Promise<boolean> {
  const figures: unknown[] = [];
  for (const actor of [world.secretary, world.chair, ...world.tellers, world.members[1] as Actor]) {
    const count = await getCount(actor, world.session.id).catch(() => null);
    figures.push(...(count?.papers ?? []).map((row) => row.web));
    if (when !== "sealed") figures.push(...(count?.papers ?? []).map((row) => row.found));
    for (const round of await listRounds(actor, world.session.id)) figures.push(...round.questions.map((question) => question.figures));
    figures.push((await getPaperSheet(await getVotable(actor, world.session.id)))?.opened ?? null);
    figures.push(await getBundle(actor, world.session.id, "1").catch(() => null));
  }
  const told = figures.filter((figure) => figure !== null).length;
  return line(told === 0, `queries of pages, ${when}: ${told} of ${figures.length} places show something`);
}

/** Every secret that is there, taken as a seed: none opens a paper. */
async function openedByWhatIsThere(server: OwnServer, roundId: string): Promise<boolean> {
  const manifest = await manifestOf(roundId);
  const hash = await manifestHash(manifest);
  const rows = await server.query<{ text: string }>(
    `SELECT "requestHash" AS text FROM "BallotReceipt" WHERE "roundId" = $1 UNION SELECT "merkleRoot" FROM "BallotRound" WHERE id = $1`,
    [roundId],
  );
  const texts = [...rows.map((row) => row.text), manifest.tallyPublicKey, process.env.NEXTAUTH_SECRET ?? "", roundId];
  const seeds = [hash, ...texts.map((text) => new Uint8Array(createHash("sha256").update(text).digest()))];
  const papers = await readBox(roundId);
  let opened = 0;
  for (const seed of seeds) {
    const { privateKey } = await tallyKeyOf(seed);
    for (const { question, token, sealed } of papers) {
      const choice = await openPaper(privateKey, { manifestHash: hash, question, token: fromBase64url(token) }, fromBase64url(sealed));
      if (choice !== "INVALID") opened += 1;
    }
  }
  return line(opened === 0, `${seeds.length} keys made of what is there open ${opened} of ${papers.length} papers`);
}
