// The verifier's broken samples: each is wrong in one way, and one line of the check list must say so, alone.
import { createHash } from "node:crypto";
import { type PublishedPaper, paperLeaf, rootOf, type SealedListFile } from "../../lib/sealing/bundle";
import { type Bytes, fromBase64url, randomBytes, toBase64url } from "../../lib/sealing/bytes";
import { fingerprint, type Manifest } from "../../lib/sealing/manifest";
import type { PaperChoice } from "../../lib/sealing/paper";
import { reaches } from "../../lib/sealing/recount";
import { makeSeed } from "../../lib/sealing/tally-key";
import { type BoxPaper, castPaper, forgedToken, type Sample, type SampleKeys } from "./sample-round";

export type Tools = { keys: SampleKeys; hash: Bytes; box: BoxPaper[] };
/** `line`: the name of the check that fails. One of three hands: on the rules before locking, in the open box, on the files. */
export type Broken = {
  line: string;
  lock?: (manifest: Manifest) => void;
  stuff?: (tools: Tools) => Promise<BoxPaper[]> | BoxPaper[];
  publish?: (sample: Sample, keys: SampleKeys) => Promise<void> | void;
  /** On the list somebody took at the sealing. */
  keep?: (list: SealedListFile) => void;
};

const choiceNames = { AGREE: "agree", DISAGREE: "disagree", BLANK: "blank", INVALID: "invalid" } as const;

function flip(text: string, at: number): string {
  const bytes = fromBase64url(text);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  return toBase64url(bytes);
}

function of<Item>(items: readonly Item[], at: number): Item {
  const item = items.at(at);
  if (item === undefined) throw new Error("the sample has no such item");
  return item;
}

const question = (sample: Sample, id: string) => of(sample.minutes.questions, Number(id.slice(1)) - 1);
const rest = (box: readonly BoxPaper[], without: BoxPaper) => box.filter((paper) => paper !== without);
const find = (box: readonly BoxPaper[], member: string, id: string) =>
  of(
    box.filter((paper) => paper.member === member && paper.question === id),
    0,
  );
/** One paper made otherwise, by its member. */
const change = (box: readonly BoxPaper[], paper: BoxPaper, with_: Partial<PublishedPaper>) => [...rest(box, paper), { ...paper, ...with_ }];

/** The list is put in another order, with choices and root to match. */
async function reorder(sample: Sample, order: (papers: PublishedPaper[]) => PublishedPaper[]): Promise<void> {
  const before = sample.papers.papers;
  const after = order([...before]);
  sample.opened.choices = after.map((paper) => of(sample.opened.choices, before.indexOf(paper)));
  sample.papers.papers = after;
  sample.minutes.root = await rootOf(after);
}

/** One vote is counted as another, in the minutes and where told in the opened list, and the result follows from it. */
function recountAs(sample: Sample, id: string, from: keyof typeof choiceNames, to: keyof typeof choiceNames, inList: boolean): void {
  const at = sample.papers.papers.findIndex((paper, place) => paper.question === id && sample.opened.choices[place] === from);
  if (inList) sample.opened.choices[at] = to;
  const one = question(sample, id);
  one.phone[choiceNames[from]] -= 1;
  one.phone[choiceNames[to]] += 1;
  one.passed = reaches(one.phone.agree + one.paper.agree, one.bases[sample.manifest.rule.base], sample.manifest.rule);
}

async function doubledEnd(papers: readonly PublishedPaper[]): Promise<string> {
  const hash = (...parts: Uint8Array[]) => createHash("sha256").update(Buffer.concat(parts)).digest();
  let level = (await Promise.all(papers.map(paperLeaf))).map((leaf) => hash(Uint8Array.of(0), leaf));
  while (level.length > 1) {
    if (level.length % 2 === 1) level.push(of(level, -1));
    level = level.filter((_, at) => at % 2 === 0).map((left, at) => hash(Uint8Array.of(1), left, of(level, at * 2 + 1)));
  }
  return of(level, 0).toString("base64url");
}

const forged = (tools: Tools, id: string, choice: PaperChoice = "AGREE") =>
  castPaper(tools.keys, tools.hash, "", forgedToken(id, of([tools.keys.questions[id] ?? tools.keys.other], 0)), choice);
/** Signed for another question, or by a key of another round. */
const signedBy = (key: (keys: SampleKeys) => SampleKeys["other"] | undefined) => async (tools: Tools) => {
  const token = { ...forgedToken("q1", of([key(tools.keys) ?? tools.keys.other], 0)), question: "q1" };
  return [...tools.box, await castPaper(tools.keys, tools.hash, "", token, "AGREE")];
};

const form: Record<string, Broken> = {
  "field-missing": { line: "form", publish: (sample) => void Reflect.deleteProperty(question(sample, "q1"), "passed") },
  "field-strange": { line: "form", publish: (sample) => void Object.assign(of(sample.papers.papers, 0), { member: "m1" }) },
  "choice-strange": { line: "form", publish: (sample) => void Object.assign(sample.opened.choices, { 0: "MAYBE" }) },
  "signature-short": {
    line: "form",
    publish: ({ papers }) => void Object.assign(of(papers.papers, 0), { signature: of(papers.papers, 0).signature.slice(0, -3) }),
  },
  "choices-too-few": { line: "form", publish: (sample) => void sample.opened.choices.pop() },
};

const fixed: Record<string, Broken> = {
  "nominee-renamed": {
    line: "manifest",
    publish: (sample) => void Object.assign(of(sample.manifest.questions, 2), { nominee: "Người khác" }),
  },
  "key-swapped": {
    line: "manifest",
    publish: ({ manifest }, keys) => void Object.assign(manifest, { receiptPublicKey: keys.other.publicKey }),
  },
  "manifest-spaced": {
    line: "manifest",
    publish: (sample) => void Object.assign(sample, { manifestText: JSON.stringify(sample.manifest, null, 1) }),
  },
  "minutes-other-hash": {
    line: "manifest",
    publish: ({ minutes }) => {
      minutes.manifestHash = flip(minutes.manifestHash, 31);
      minutes.fingerprint = fingerprint(fromBase64url(minutes.manifestHash));
    },
  },
  "fingerprint-other": {
    line: "fingerprint",
    publish: ({ minutes }) => void Object.assign(minutes, { fingerprint: fingerprint(randomBytes(32)) }),
  },
};

const drawn: Record<string, Broken> = {
  "member-drew-twice": { line: "roll", publish: ({ minutes }) => void minutes.phoneMembers.push("m4") },
  "member-drew-and-absent": { line: "roll", publish: ({ minutes }) => void minutes.absentMembers.push("m3") },
  "stranger-drew": { line: "roll", publish: ({ minutes }) => void minutes.phoneMembers.push("m9") },
  "member-forgotten": { line: "roll", publish: ({ minutes }) => void minutes.absentMembers.pop() },
  "issued-one-more": { line: "issued", publish: (sample) => void Object.assign(question(sample, "q1").phone, { issued: 5 }) },
  "issued-to-recused": { line: "issued", publish: (sample) => void Object.assign(question(sample, "q2").phone, { issued: 4 }) },
  "issued-paper-more": { line: "issued", publish: (sample) => void Object.assign(question(sample, "q3").paper, { issued: 2, unused: 1 }) },
};

const papers: Record<string, Broken> = {
  "signature-bit": {
    line: "signatures",
    stuff: ({ box }) => change(box, find(box, "m2", "q1"), { signature: flip(find(box, "m2", "q1").signature, 100) }),
  },
  "signature-other-question": { line: "signatures", stuff: signedBy((keys) => keys.questions.q2) },
  "signature-other-round": { line: "signatures", stuff: signedBy((keys) => keys.other) },
  "foreign-question": { line: "foreign", stuff: async (tools) => [...tools.box, await forged(tools, "q9")] },
  "token-twice": {
    line: "double",
    stuff: async ({ keys, hash, box }) => {
      const { question: id, token, signature } = find(box, "m3", "q1");
      return [...box, await castPaper(keys, hash, "m3", { question: id, token, signature }, "DISAGREE")];
    },
  },
  "paper-twice": { line: "double", stuff: ({ box }) => [...box, { ...find(box, "m3", "q1") }] },
  "paper-extra": { line: "extra", stuff: async (tools) => [...tools.box, await forged(tools, "q3")] },
  "paper-of-recused": {
    line: "extra",
    stuff: async ({ keys, hash, box }) => {
      const drew = of(
        keys.tokens.filter(({ member, token }) => member === "m2" && token.question === "q2"),
        0,
      );
      return [...box, await castPaper(keys, hash, "m2", drew.token, "AGREE")];
    },
  },
};

const published: Record<string, Broken> = {
  "two-out-of-order": {
    line: "sorted",
    publish: (sample) => reorder(sample, ([one, two, ...others]) => [of([two], 0), one, ...others] as PublishedPaper[]),
  },
  "sorted-by-token": {
    line: "sorted",
    publish: (sample) => reorder(sample, (all) => all.sort((one, other) => (one.token < other.token ? -1 : 1))),
  },
  "root-bit": { line: "root", publish: ({ minutes }) => void Object.assign(minutes, { root: flip(minutes.root, 5) }) },
  "root-doubled-end": {
    line: "root",
    publish: async (sample) => void Object.assign(sample.minutes, { root: await doubledEnd(sample.papers.papers) }),
  },
  "root-of-other-list": {
    line: "root",
    publish: async (sample) => void Object.assign(sample.minutes, { root: await rootOf(sample.papers.papers.slice(1)) }),
  },
  "seed-other": { line: "seed", publish: ({ opened }) => void Object.assign(opened, { seed: toBase64url(makeSeed()) }) },
};

const opened: Record<string, Broken> = {
  "choice-turned": { line: "opened", publish: (sample) => recountAs(sample, "q2", "DISAGREE", "AGREE", true) },
  "called-invalid": { line: "opened", publish: (sample) => recountAs(sample, "q3", "BLANK", "INVALID", true) },
  "sealed-copied": {
    line: "opened",
    stuff: ({ box }) => change(box, find(box, "m4", "q2"), { sealed: find(box, "m3", "q2").sealed }),
    publish: (sample) => recountAs(sample, "q2", "INVALID", "AGREE", true),
  },
  "sealed-other-round": {
    line: "opened",
    stuff: async ({ keys, box }) => {
      const { sealed } = await castPaper(keys, randomBytes(32), "m4", find(box, "m4", "q3"), "DISAGREE");
      return change(box, find(box, "m4", "q3"), { sealed });
    },
    publish: (sample) => recountAs(sample, "q3", "INVALID", "DISAGREE", true),
  },
};

const figures: Record<string, Broken> = {
  "paper-sum": { line: "paper", publish: (sample) => void Object.assign(question(sample, "q1").paper, { unused: 1 }) },
  "paper-lost": { line: "paper", publish: (sample) => void Object.assign(question(sample, "q2").paper, { disagree: 0 }) },
  "count-plus-one": { line: "figures", publish: (sample) => void Object.assign(question(sample, "q1").phone, { agree: 4 }) },
  "count-moved": { line: "figures", publish: (sample) => recountAs(sample, "q2", "DISAGREE", "AGREE", false) },
  "blank-left-out": { line: "figures", publish: (sample) => void Object.assign(question(sample, "q3").phone, { blank: 0 }) },
  "base-total": { line: "bases", publish: (sample) => void Object.assign(question(sample, "q1").bases, { TOTAL_MEMBERS: 5 }) },
  "base-eligible": { line: "bases", publish: (sample) => void Object.assign(question(sample, "q2").bases, { ELIGIBLE: 6 }) },
  "base-present": { line: "bases", publish: (sample) => void Object.assign(question(sample, "q3").bases, { PRESENT: 6 }) },
  "passed-turned": { line: "passed", publish: (sample) => void Object.assign(question(sample, "q1"), { passed: false }) },
  "half-is-not-more": { line: "passed", publish: (sample) => void Object.assign(question(sample, "q3"), { passed: true }) },
  "denominator-swapped": {
    line: "passed",
    lock: ({ rule }) => void Object.assign(rule, { numerator: 9, denominator: 10, moreThan: false }),
    publish: (sample) => void Object.assign(question(sample, "q1"), { passed: true }),
  },
  "quorum-missed": { line: "quorum", lock: ({ rule }) => void Object.assign(rule, { quorumNumerator: 1, quorumDenominator: 1 }) },
  "papers-too-few": { line: "quorum", lock: ({ rule }) => void Object.assign(rule, { minimumPapers: 5 }) },
};

/** Checked with the first member's own papers. */
export const ownBroken: Record<string, Broken> = {
  "own-missing": { line: "own", stuff: ({ box }) => rest(box, find(box, "m1", "q1")) },
  "own-replaced": {
    line: "own",
    stuff: async ({ keys, hash, box }) => {
      const mine = find(box, "m1", "q2");
      const { sealed } = await castPaper(keys, hash, "m1", mine, "AGREE");
      return change(box, mine, { sealed });
    },
  },
};

/**
 * The box was sealed, somebody took the list, and the box was stuffed before the count: everything in the bundle fits itself, and only
 * the list taken before says so. Where nothing is stuffed, the kept list itself is another one.
 */
export const listBroken: Record<string, Broken> = {
  "list-paper-replaced": {
    line: "earlier",
    stuff: async ({ keys, hash, box }) => {
      const paper = find(box, "m2", "q1");
      const { sealed } = await castPaper(keys, hash, "m2", paper, "DISAGREE");
      return change(box, paper, { sealed });
    },
  },
  "list-paper-taken": { line: "earlier", stuff: ({ box }) => rest(box, find(box, "m3", "q3")) },
  "list-paper-slipped-in": { line: "earlier", stuff: async (tools) => [...tools.box, await forged(tools, "q1")] },
  "list-of-other-round": { line: "earlier", keep: (list) => void Object.assign(list, { manifestHash: flip(list.manifestHash, 7) }) },
  "list-other-root": { line: "earlier", keep: (list) => void Object.assign(list, { root: flip(list.root, 9) }) },
};

export const broken: Record<string, Broken> = {
  ...form,
  ...fixed,
  ...drawn,
  ...papers,
  ...published,
  ...opened,
  ...figures,
  ...ownBroken,
  ...listBroken,
};
