import type { Choice } from "../../../lib/ballots/schema";
import { fromBase64url, toBase64url } from "../../../lib/sealing/bytes";
import { type Manifest, manifestHash } from "../../../lib/sealing/manifest";
import { sealPaper } from "../../../lib/sealing/paper";
import { isReceipt, readReceiptPublicKey } from "../../../lib/sealing/receipt";
import type { SignedToken } from "../../../lib/sealing/token";
import type { SealedPaper } from "./kept-papers";

/** Seals the choices to the tellers' key, one paper each, in random order. */
export async function sealAll(
  manifest: Manifest,
  papers: readonly SignedToken[],
  chosen: Readonly<Record<string, Choice>>,
): Promise<SealedPaper[]> {
  const [hash, key] = [await manifestHash(manifest), fromBase64url(manifest.tallyPublicKey)];
  const sealed: SealedPaper[] = [];
  for (const paper of papers) {
    const choice = chosen[paper.question] ?? "BLANK";
    const context = { manifestHash: hash, question: paper.question, token: fromBase64url(paper.token) };
    sealed.push({ ...paper, choice, sealed: toBase64url(await sealPaper(key, context, choice)), receipt: null, done: false });
  }
  return shuffled(sealed);
}

function shuffled<Item>(items: readonly Item[]): Item[] {
  const keyed = items.map((item) => ({ item, at: crypto.getRandomValues(new Uint32Array(1))[0] ?? 0 }));
  return keyed.sort((one, other) => one.at - other.at).map(({ item }) => item);
}

export type Sent = "stored" | "closed" | "rejected" | "uncertain";

/**
 * Sends one paper without cookie, name or address of the page. Whatever is uncertain is sent again, the same bytes; a paper that
 * another device put in first counts as in, and is marked: its choice stands.
 */
export async function sendPaper(castHref: string, round: string, manifest: Manifest, paper: SealedPaper): Promise<Sent> {
  const { question, token, signature, sealed } = paper;
  const answer = await fetch(castHref, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ round, question, token, signature, sealed }),
    credentials: "omit",
    referrerPolicy: "no-referrer",
    cache: "no-store",
  }).catch(() => null);
  if (answer === null || answer.status >= 500 || answer.status === 429) return "uncertain";
  if (answer.status === 423) return "closed";
  if (answer.status === 409) {
    paper.elsewhere = true;
    return "stored";
  }
  if (answer.status !== 200) return "rejected";
  const { receipt } = (await answer.json().catch(() => ({ receipt: null }))) as { receipt: string | null };
  if (receipt === null) return "stored";
  const key = await readReceiptPublicKey(manifest.receiptPublicKey);
  const [t, s, r] = [fromBase64url(token), fromBase64url(sealed), fromBase64url(receipt)];
  if (!(await isReceipt(key, await manifestHash(manifest), t, s, r))) return "rejected";
  paper.receipt = receipt;
  return "stored";
}

/** Gaps of 0-1 s between papers. */
export function gap(most = 1000): Promise<void> {
  const share = (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32;
  return new Promise((resolve) => setTimeout(resolve, share * most));
}
