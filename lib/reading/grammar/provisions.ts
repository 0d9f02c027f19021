import type { Block, Paper, Section } from "../paper";
import type { Reading } from "../reading";
import { first, has, type Piece, part } from "../text/script";
import { isPlainName } from "./actors";
import { doersOf } from "./doers";
import { evidenceOf, wording } from "./evidence";
import { headingBody, isOpening, toldAs, underProcess } from "./statements";
import { isAbout, topicHeading, topicsOfHeading } from "./topics";

type Provisions = Pick<Reading, "purposes" | "requirements" | "contents" | "duties">;
type Kind = Reading["contents"][number]["kind"] | "PURPOSE" | "REQUIREMENT" | "DUTY";
/** `inferred`: the sentence's own words had to say what its heading does not. */
type Meant = { kind: Kind; inferred: boolean };
type Sentence = { place: Piece; doer: Piece | null; inherited: boolean };

/**
 * What a plan says has to be, sentence by sentence, each as what the heading above it makes of it: a purpose, a requirement, a
 * content, something that nurtures, spreads or tells of exemplars, or somebody's duty. Criteria, subjects, money and steps have
 * rules of their own (and what they prefer or require beside these is a requirement here).
 * @param told stretches that were read as tasks with roles; `days`: times of tasks and obligations. A sentence that gives a time and
 * names nobody is told there.
 */
export function readProvisions(paper: Paper, isPlan: boolean, { told, days }: { told: Piece[]; days: Piece[] }): Provisions {
  const found: Provisions = { purposes: issuingAim(paper), requirements: [], contents: [], duties: [] };
  const covers = (places: Piece[], sentence: Piece) => places.some((one) => one.start < sentence.end && one.end > sentence.start);
  for (const block of paper.blocks) {
    if (block.cells !== null) continue;
    const doers = doersOf(block.sentences);
    block.sentences.forEach((place, index) => {
      const { doer, inherited } = doers[index] ?? { doer: null, inherited: false };
      const meant = meaningOf(block, place, doer, isPlan);
      if (!meant || isOpening(place) || covers(told, place)) return;
      if (covers(days, place) && doer === null && (meant.kind !== "DUTY" || headingBody(block) === null)) return;
      add(found, paper, block, meant, { place, doer, inherited });
    });
  }
  return found;
}

function add(found: Provisions, paper: Paper, block: Block, { kind, inferred }: Meant, { place, doer, inherited }: Sentence): void {
  const fromHeading = doer === null && (kind === "DUTY" || kind === "COMMUNICATION") ? headingBody(block) : null;
  const actor = doer ?? fromHeading;
  // Whose duty it is has to be said by somebody: by the office, where the sentence does not.
  const unsure = doer !== null && (inherited || !isPlainName(doer));
  const doubt = inferred || unsure || fromHeading !== null || (kind === "DUTY" && actor === null);
  const item = { actor: actor ? wording(actor) : null, text: toldAs(place), ...evidenceOf(paper, place, { inferred: doubt }) };
  if (kind === "PURPOSE") found.purposes.push(item);
  else if (kind === "REQUIREMENT") found.requirements.push(item);
  else if (kind === "DUTY") found.duties.push(item);
  else found.contents.push({ kind, ...item });
}

const preference = /^(?:uu tien|khong xet|chua xet|luu y)(?![\p{L}])/u;
const demand = /(?<![\p{L}])phai(?![\p{L}])/u;
/** "trên Trang thông tin điện tử", "trên báo, đài": telling people of exemplars. */
const publishing =
  /(?<![\p{L}])(?:tuyen truyen|thong bao|gioi thieu|dang tai|dua tin)(?![\p{L}]).*(?<![\p{L}])(?:trang (?:thong tin|tin|web|wed|fanpage)|website|wedsite|cong thong tin|chuyen trang|chuyen muc|bao chi|bao,? dai|phuong tien thong tin|mang xa hoi)/u;
const caring: ["NURTURING" | "REPLICATION" | "COMMUNICATION", string][] = [
  ["NURTURING", "boi duong"],
  ["REPLICATION", "nhan rong"],
  ["COMMUNICATION", "tuyen truyen"],
];

/** What a sentence is by where it stands; null: something that other rules read, or nothing to be. */
function meaningOf(block: Block, sentence: Piece, doer: Piece | null, isPlan: boolean): Meant | null {
  const { section } = block;
  const kind = kindByTopic(section, sentence);
  if (kind !== undefined) return kind && { kind, inferred: kind === "PURPOSE" && isAbout(section, "REQUIREMENT") };
  if (underProcess(block) || topicHeading(section, "FUNDING") === section) return null;
  return has(sentence, closingWords) ? null : kindByWords(section, sentence, doer, isPlan);
}

/** What the innermost heading that says it makes of a sentence; where none does, a plan's own words have to. */
function kindByWords(section: Section, sentence: Piece, doer: Piece | null, isPlan: boolean): Meant | null {
  const above = kindOfSection(section);
  if (!isPlan && above !== "DUTY") return null;
  if (above === null && section.heading === null) return null;
  if (above === "CONTENT") return { kind: above, inferred: false };
  if (has(sentence, publishing)) return { kind: "COMMUNICATION", inferred: false };
  return above ? { kind: above, inferred: false } : { kind: caredFor(sentence.folded) ?? (doer ? "DUTY" : "CONTENT"), inferred: true };
}

/** Where the heading has a word of the glossary: a purpose, a requirement, or beside criteria and subjects what is preferred or required. */
function kindByTopic(section: Section, sentence: Piece): Kind | null | undefined {
  if (isAbout(section, "CRITERIA")) return has(sentence, preference) ? "REQUIREMENT" : null;
  if (isAbout(section, "PURPOSE")) return "PURPOSE";
  if (isAbout(section, "REQUIREMENT")) return "REQUIREMENT";
  if (isAbout(section, "SUBJECT")) return has(sentence, demand) ? "REQUIREMENT" : null;
  return undefined;
}

/** Money has a rule of its own, and "Trên đây là Kế hoạch …" says nothing. */
const closingWords = /^(?:tren day la|(?:nguon )?kinh phi)(?![\p{L}])/u;
const dutyHeading = /\bgiai phap\b|^nhiem vu\b/;
const contentHeading = /^noi dung\b|\bcach thuc\b|^phuong thuc\b/;

/** By the innermost heading that says it; one with several subjects says nothing of the parts below it. */
function kindOfSection(section: Section): Kind | null {
  for (let at: Section | null = section; at?.heading; at = at.parent) {
    const { folded, text } = at.heading;
    const topics = topicsOfHeading(folded);
    if (text.length > 160 || (at !== section && topics.length > 1)) continue;
    const kind = caredFor(folded) ?? (topics.includes("DUTY") || dutyHeading.test(folded) ? "DUTY" : null);
    if (kind) return kind;
    if (contentHeading.test(folded) || topics.includes("CONTENT")) return "CONTENT";
  }
  return null;
}

/** The first of nurturing, replication, communication that is named; "phát hiện, bồi dưỡng, nhân rộng" is the whole work. */
function caredFor(folded: string): "NURTURING" | "REPLICATION" | "COMMUNICATION" | null {
  const places = caring.flatMap(([kind, words]) => {
    const at = folded.search(new RegExp(String.raw`(?<![\p{L}])${words}(?![\p{L}])`, "u"));
    return at < 0 ? [] : [{ kind, at }];
  });
  const nearest = places.sort((one, two) => one.at - two.at)[0];
  return nearest && !folded.slice(0, nearest.at).includes("phat hien") ? nearest.kind : null;
}

const issuing =
  /(?:^|[;,]\s*)(?<aim>nham .+?)[,;]\s+(?<who>[^,;]{2,90}?)\s+(?:xay dung|ban hanh|lap)\s+(?:va ban hanh\s+)?ke hoach(?![\p{L}])/u;

/** "Nhằm …, Sở Xây dựng ban hành Kế hoạch …": what the body that issues the plan wants of it. */
function issuingAim(paper: Paper): Provisions["purposes"] {
  for (const sentence of paper.preamble.flatMap((block) => block.sentences)) {
    const { aim, who } = first(sentence, issuing)?.groups ?? {};
    if (!aim || !who) continue;
    const place = part(sentence, aim.start);
    return [{ actor: wording(who), text: toldAs(aim), ...evidenceOf(paper, place) }];
  }
  return [];
}
