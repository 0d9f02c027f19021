import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** Where a member is put on the roll or named elsewhere, or a paper is, in the order of the finding. Names are hexadecimal. */
export type Mention = { kind: "roll" | "member" | "paper"; name: string };
/** What to look for: the round, the hashes of its papers, and every id of a member (as such, as user, as person) → the member's. */
export type Wanted = { round: string; papers: ReadonlySet<string>; members: ReadonlyMap<string, string> };

const pageSize = 8192;
type Found = Mention & { at: number };

/**
 * Finds them in raw bytes of the database. In a table and in an index alike the roll has the round's id and the member's, the box
 * the round's id, a length byte, and the hash of the token; elsewhere the ids of members stand anywhere.
 */
export function mentionsIn(bytes: Buffer, { round, papers, members }: Wanted): Mention[] {
  const found: Found[] = [];
  for (const at of placesOf(bytes, Buffer.from(round, "hex"))) {
    const name = bytes.toString("hex", at + 17, at + 49);
    if (papers.has(name)) found.push({ kind: "paper", name, at });
    const member = members.get(bytes.toString("hex", at + 16, at + 32));
    if (member !== undefined) found.push({ kind: "roll", name: member, at });
  }
  for (const [id, name] of members) for (const at of placesOf(bytes, Buffer.from(id, "hex"))) found.push({ kind: "member", name, at });
  return inOrder(found);
}

/** The same in words a program has printed: ids with and without hyphens, hashes in hexadecimal, base64 and base64url. */
export function mentionsInText(text: string, { papers, members }: Wanted): Mention[] {
  const bytes = Buffer.from(text, "latin1");
  const found: Found[] = [];
  const look = (kind: Mention["kind"], name: string, spelling: string) => {
    for (const at of placesOf(bytes, Buffer.from(spelling))) found.push({ kind, name, at });
  };
  for (const [id, name] of members) {
    look("member", name, id);
    look("member", name, id.replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, "$1-$2-$3-$4-$5"));
  }
  for (const name of papers)
    for (const form of ["hex", "base64", "base64url"] as const) look("paper", name, Buffer.from(name, "hex").toString(form));
  return inOrder(found);
}

function placesOf(bytes: Buffer, wanted: Buffer): number[] {
  const places: number[] = [];
  for (let at = bytes.indexOf(wanted); at >= 0; at = bytes.indexOf(wanted, at + 1)) places.push(at);
  return places;
}

const inOrder = (found: Found[]): Mention[] => found.sort((one, other) => one.at - other.at).map(({ kind, name }) => ({ kind, name }));

/**
 * The write-ahead log from the segment of this name on, as one run of bytes: the heads of the pages are taken out, because rows
 * run across them. A recycled segment ends where its pages carry an older place.
 */
export function readWal(folder: string, from: string): Buffer {
  const place = join(folder, "pg_wal");
  const names = readdirSync(place).filter((name) => /^[0-9A-F]{24}$/.test(name) && name >= from);
  return Buffer.concat(names.sort().flatMap((name) => pagesOf(readFileSync(join(place, name)), name)));
}

function pagesOf(segment: Buffer, name: string): Buffer[] {
  const start = BigInt(`0x${name.slice(8, 16)}`) * 2n ** 32n + BigInt(`0x${name.slice(16)}`) * BigInt(segment.length);
  const pages: Buffer[] = [];
  for (let at = 0; at < segment.length; at += pageSize) {
    if (segment.readBigUInt64LE(at + 8) !== start + BigInt(at)) break;
    pages.push(segment.subarray(at + (at === 0 ? 40 : 24), at + pageSize));
  }
  return pages;
}

/** Every file under the folder that was written since (milliseconds), the write-ahead log aside: the longest unchanged first. */
export function filesSince(folder: string, since: number): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => !name.startsWith("pg_wal"))
    .map((name) => join(folder, name))
    .flatMap((file) => {
      const stats = statSync(file, { throwIfNoEntry: false });
      return stats?.isFile() && stats.mtimeMs >= since ? [{ file, at: stats.mtimeMs }] : [];
    })
    .sort((one, other) => one.at - other.at)
    .map(({ file }) => file);
}
