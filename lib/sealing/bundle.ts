import { type Bytes, compareBytes, fromBase64url, join, sha256, toBase64url, utf8 } from "./bytes";
import type { Manifest } from "./manifest";
import { merkleRoot } from "./merkle";
import type { OpenedChoice } from "./paper";
import { sealedSize } from "./paper";
import type { Bases, PaperTotals, Votes } from "./recount";
import { modulusSize, tokenHash, tokenSize } from "./token";

/**
 * What is published of a round, `ho-so-phieu.zip` (stored or deflated, nothing else inside):
 *   manifest.json  the canonical bytes of the manifest, whose SHA-256 is its hash
 *   papers.json    the published list, at sealing
 *   opened.json    seed and choices, after counting
 *   minutes.json   the figures of biên bản kiểm phiếu
 * All UTF-8 JSON; byte strings in base64url. 30 members × 20 questions: 600 papers, some 450 kB unpacked. Every object has exactly the keys named here.
 */
export const bundleFiles = { manifest: "manifest.json", papers: "papers.json", opened: "opened.json", minutes: "minutes.json" } as const;

/** token 64 bytes, signature 256, sealed 82 (base64url). */
export type PublishedPaper = { question: string; token: string; signature: string; sealed: string };
/** Sorted by the token's hash (`tokenHash`), byte by byte. */
export type PapersFile = { format: "guong-sang/papers/1"; papers: PublishedPaper[] };

/** `seed` 32 bytes; `choices` stand in the order of the published list. */
export type OpenedFile = { format: "guong-sang/opened/1"; seed: string; choices: OpenedChoice[] };

/**
 * `phone`: the papers of the list. `paper`: the tellers' totals, zeros where nobody votes on paper. `waived`: two officers
 * waived the minimum number of papers in writing.
 */
export type MinutesQuestion = {
  id: string;
  phone: Votes & { issued: number };
  paper: PaperTotals;
  bases: Bases;
  waived: boolean;
  passed: boolean;
};

/**
 * `manifestHash` 32 bytes, `fingerprint` as shown, `root` 32 bytes (base64url). The three lists name members of the roll, sorted:
 * who took papers on the phone, who was handed paper, who took no part. Together they are the roll, each member once. The questions stand in the order of the manifest.
 */
export type MinutesFile = {
  format: "guong-sang/minutes/1";
  manifestHash: string;
  fingerprint: string;
  root: string;
  phoneMembers: string[];
  paperMembers: string[];
  absentMembers: string[];
  questions: MinutesQuestion[];
};

export type Bundle = { manifest: Manifest; papers: PapersFile; opened: OpenedFile; minutes: MinutesFile };

/**
 * The list as it was sealed, before anything is opened (file `danh-sach-niem-phong.json`): the round's manifest hash, the root as the
 * minutes have it (32 bytes each, base64url) and the papers of the later `papers.json`. Who keeps it can tell that what was counted is what was sealed.
 */
export type SealedListFile = { format: "guong-sang/sealed/1"; manifestHash: string; root: string; papers: PublishedPaper[] };

/** What a member keeps of the own papers (file `phieu-cua-toi.json`); receipt 256 bytes. `choice` never leaves the phone otherwise. */
export type OwnPapersFile = {
  format: "guong-sang/own/1";
  papers: { question: string; token: string; sealed: string; receipt: string; choice: OpenedChoice }[];
};

/**
 * What somebody has opened, in one word: SHA-256 over `guong-sang/opened/1` and the choices in the order of the published list
 * (base64url). The tellers' browser and the server open for themselves and compare it.
 */
export async function openedHash(choices: readonly OpenedChoice[]): Promise<string> {
  return toBase64url(await sha256(utf8(["guong-sang/opened/1", ...choices].join("\n"))));
}

/** The published list: sorted by the hash of the token, so that its order says nothing. */
export async function sortPapers(papers: readonly PublishedPaper[]): Promise<PublishedPaper[]> {
  const named = await Promise.all(papers.map(async (paper) => ({ paper, hash: await tokenHash(fromBase64url(paper.token, tokenSize)) })));
  return named.sort((one, other) => compareBytes(one.hash, other.hash)).map(({ paper }) => paper);
}

/** Leaf of a paper: SHA-256 of the question's id (32 bytes), token 64, signature 256, sealed 82: 434 bytes. */
export async function paperLeaf(paper: PublishedPaper): Promise<Bytes> {
  return join(
    await sha256(utf8(paper.question)),
    fromBase64url(paper.token, tokenSize),
    fromBase64url(paper.signature, modulusSize),
    fromBase64url(paper.sealed, sealedSize),
  );
}

/** Root of the published list (32 bytes in base64url); it goes into the minutes before anything is opened. */
export async function rootOf(sorted: readonly PublishedPaper[]): Promise<string> {
  return toBase64url(await merkleRoot(await Promise.all(sorted.map(paperLeaf))));
}
