// An invented round for the verifier's samples: six members, three questions; one member on paper, one absent, one recused,
// one who took a paper and did not cast it.
import { constants, sign } from "node:crypto";
import { readReceiptKey, signReceipt } from "../../lib/sealing/box-door";
import { type Bundle, type OwnPapersFile, type PublishedPaper, rootOf, sortPapers } from "../../lib/sealing/bundle";
import { type Bytes, fromBase64url, toBase64url } from "../../lib/sealing/bytes";
import { fingerprint, type Manifest, manifestHash } from "../../lib/sealing/manifest";
import { openPaper, type PaperChoice, sealPaper } from "../../lib/sealing/paper";
import { type KeyText, makeRsaKey, readPrivateKey, signAll } from "../../lib/sealing/question-key";
import { addVotes, basesOf, countQuestion, type PaperTotals, tally } from "../../lib/sealing/recount";
import { makeSeed, tallyKeyOf } from "../../lib/sealing/tally-key";
import { blindAll, makeToken, type SignedToken, unblindAll } from "../../lib/sealing/token";

const members = ["Bùi Thị An", "Chu Văn Bình", "Đỗ Thị Cúc", "Giáp Văn Dũng", "Hà Thị Êm", "Kiều Văn Phú"];
const nominees = ["Phòng Hạ tầng", "Tổ một cửa", "Lê Thị Hoa"];
const phone = ["m1", "m2", "m3", "m4"];
const recusal = { question: "q2", member: "m2" };
const votes: Record<string, Record<string, PaperChoice>> = {
  q1: { m1: "AGREE", m2: "AGREE", m3: "AGREE" },
  q2: { m1: "DISAGREE", m3: "AGREE", m4: "AGREE" },
  q3: { m1: "AGREE", m2: "BLANK", m3: "AGREE", m4: "DISAGREE" },
};
const onPaper: Record<string, PaperTotals> = {
  q1: { issued: 1, unused: 0, agree: 1, disagree: 0, blank: 0, invalid: 0 },
  q2: { issued: 1, unused: 0, agree: 0, disagree: 1, blank: 0, invalid: 0 },
  q3: { issued: 1, unused: 0, agree: 1, disagree: 0, blank: 0, invalid: 0 },
};

export type SampleKeys = {
  questions: Record<string, KeyText>;
  other: KeyText;
  receipt: KeyText;
  seed: Bytes;
  tokens: { member: string; token: SignedToken }[];
};
/** The papers in the box, each with its member, while the sample is made. */
export type BoxPaper = PublishedPaper & { member: string };
export type Sample = Bundle & { manifestText: string | null };

/** Keys of a round, and every member's tokens, blinded and signed as in the real course. */
export async function makeSampleKeys(): Promise<SampleKeys> {
  const [one, two, three, other, receipt] = await Promise.all(Array.from({ length: 5 }, makeRsaKey));
  if (!one || !two || !three || !other || !receipt) throw new Error("five keys expected");
  const questions: Record<string, KeyText> = { q1: one, q2: two, q3: three };
  const asked = Object.entries(questions).map(([id, { publicKey }]) => ({ id, publicKey }));
  const tokens: SampleKeys["tokens"] = [];
  for (const member of phone) {
    const kept = await blindAll(asked);
    const answers = await signAll(kept.map((paper) => ({ key: keyOf(questions, paper.question), blinded: fromBase64url(paper.blinded) })));
    const named = Object.fromEntries(kept.map((paper, at) => [paper.question, toBase64url(answers[at] ?? new Uint8Array())]));
    tokens.push(...(await unblindAll(kept, asked, named)).map((token) => ({ member, token })));
  }
  return { questions, other, receipt, seed: makeSeed(), tokens };
}

const keyOf = (keys: Record<string, KeyText>, question: string) => readPrivateKey(keys[question]?.privateKey ?? "");

export async function sampleManifest(keys: SampleKeys): Promise<Manifest> {
  return {
    format: "guong-sang/manifest/1",
    agency: { id: "co-quan-mau", name: "Cơ quan mẫu" },
    session: { id: "phien-1", title: "Phiên họp mẫu" },
    round: { id: "vong-1", number: 1, rehearsal: false, repeats: null },
    rule: {
      base: "TOTAL_MEMBERS",
      numerator: 1,
      denominator: 2,
      moreThan: true,
      quorumNumerator: 2,
      quorumDenominator: 3,
      recusalKeepsBase: false,
      minimumPapers: 3,
      legalBasis: "Quy chế mẫu",
    },
    roll: members.map((name, at) => ({ id: `m${at + 1}`, name })),
    recusals: [recusal],
    questions: nominees.map((nominee, at) => ({
      id: `q${at + 1}`,
      nominee,
      publicKey: keys.questions[`q${at + 1}`]?.publicKey ?? "",
    })),
    tallyPublicKey: toBase64url((await tallyKeyOf(keys.seed)).publicKey),
    receiptPublicKey: keys.receipt.publicKey,
  };
}

/** A right to cast that never went through a member: what a dishonest operator could make. */
export function forgedToken(question: string, key: KeyText): SignedToken {
  const token = makeToken();
  const pss = { key: readPrivateKey(key.privateKey).parts.key };
  const signature = sign("sha384", token, { ...pss, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 48 });
  return { question, token: toBase64url(token), signature: toBase64url(signature) };
}

/** A paper on that token, sealed for the round of this hash. */
export async function castPaper(keys: SampleKeys, hash: Bytes, member: string, token: SignedToken, choice: PaperChoice): Promise<BoxPaper> {
  const context = { manifestHash: hash, question: token.question, token: fromBase64url(token.token) };
  return { ...token, member, sealed: toBase64url(await sealPaper((await tallyKeyOf(keys.seed)).publicKey, context, choice)) };
}

/** The box at closing: what the members cast. */
export async function sampleBox(keys: SampleKeys, hash: Bytes): Promise<BoxPaper[]> {
  const box: BoxPaper[] = [];
  for (const { member, token } of keys.tokens) {
    const choice = votes[token.question]?.[member];
    if (choice) box.push(await castPaper(keys, hash, member, token, choice));
  }
  return box;
}

/** Seals, opens and counts the box, whatever is in it. */
export async function publish(keys: SampleKeys, manifest: Manifest, box: readonly BoxPaper[]): Promise<Sample> {
  const hash = await manifestHash(manifest);
  const papers = await sortPapers(box.map(({ question, token, signature, sealed }) => ({ question, token, signature, sealed })));
  const { privateKey } = await tallyKeyOf(keys.seed);
  const choices = await Promise.all(
    papers.map(({ question, token, sealed }) =>
      openPaper(privateKey, { manifestHash: hash, question, token: fromBase64url(token) }, fromBase64url(sealed)),
    ),
  );
  const heads = (question: string) =>
    recusal.question === question
      ? { members: 6, present: 5, recused: 1, presentRecused: 1, free: 3 }
      : { members: 6, present: 5, recused: 0, presentRecused: 0, free: 4 };
  const questions = manifest.questions.map(({ id }) => {
    const counted = tally(choices.filter((_, at) => papers[at]?.question === id));
    const paper = { ...(onPaper[id] as PaperTotals) };
    const bases = basesOf(heads(id), manifest.rule);
    const { passed } = countQuestion(addVotes(counted, paper), bases, manifest.rule);
    return { id, phone: { ...counted, issued: heads(id).free }, paper, bases, waived: false, passed };
  });
  return {
    manifest,
    manifestText: null,
    papers: { format: "guong-sang/papers/1", papers },
    opened: { format: "guong-sang/opened/1", seed: toBase64url(keys.seed), choices },
    minutes: {
      format: "guong-sang/minutes/1",
      manifestHash: toBase64url(hash),
      fingerprint: fingerprint(hash),
      root: await rootOf(papers),
      phoneMembers: [...phone],
      paperMembers: ["m5"],
      absentMembers: ["m6"],
      questions,
    },
  };
}

/** What the first member's phone keeps. */
export async function ownPapers(keys: SampleKeys, manifest: Manifest, box: readonly BoxPaper[]): Promise<OwnPapersFile> {
  const [key, hash] = [readReceiptKey(keys.receipt.privateKey), await manifestHash(manifest)];
  const mine = box.filter(({ member }) => member === "m1");
  const papers = mine.map(async ({ question, token, sealed }) => {
    const receipt = await signReceipt(key, hash, fromBase64url(token), fromBase64url(sealed));
    return { question, token, sealed, receipt: toBase64url(receipt), choice: votes[question]?.m1 ?? "BLANK" };
  });
  return { format: "guong-sang/own/1", papers: await Promise.all(papers) };
}
