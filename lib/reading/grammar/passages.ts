import type { Block, Paper } from "../paper";
import type { Evidence, Reading, SubjectKind } from "../reading";
import { bare, find, first, has, type Piece, part } from "../text/script";
import { actorOf } from "./actors";
import { doersOf } from "./doers";
import { evidenceOf, wording } from "./evidence";
import { kindsIn } from "./kinds";
import { headingBody, isOpening, toldAs, underProcess } from "./statements";
import { isAbout, topicHeading, topicsOf } from "./topics";

type Item = Reading["processSteps"][number];

/** The first two sentences of a paragraph: enough to find it. */
function twoSentences(block: Block): Piece {
  const last = block.sentences[1] ?? block.sentences[0] ?? block.content;
  return part(block.content, block.content.start, last.end);
}

/** Kinds under "Đối tượng"; a kind only the title or the registration names is inferred. */
export function readSubjectKinds(paper: Paper): Reading["subjectKinds"] {
  const kinds = new Map<SubjectKind, Evidence>();
  const take = (place: Piece, inferred: boolean) => {
    for (const kind of kindsIn(place.folded.replace("c4 nhan", "ca nhan")))
      if (!kinds.has(kind)) kinds.set(kind, evidenceOf(paper, place, { inferred }));
  };
  for (const block of paper.blocks.filter(({ section }) => isAbout(section, "SUBJECT")))
    for (const sentence of block.sentences) take(sentence, false);
  const registered = paper.sections.flatMap(({ heading }) =>
    heading && has(heading, /dang ky[^.]*mo hinh|mo hinh[^.]*dien hinh/) ? [heading] : [],
  );
  if (kinds.size > 0 || registered.length > 0)
    for (const place of [...(paper.title ? [paper.title] : []), ...registered]) take(place, true);
  return [...kinds].map(([kind, evidence]) => ({ kind, ...evidence }));
}

const listed = /(?:quy trinh|(?:\d{1,2} )?(?:khau|buoc))\s*(?:gom|la)?\s*:\s*[“"]?(?<steps>[^.;”"]+?)(?=\s+mot cach\b|[.;”"]|$)/;

/**
 * The steps an exemplar goes through: a list after "quy trình:" or "khâu:", or the sentences under a heading with the word.
 * @param days times of tasks and obligations
 */
export function readProcess(paper: Paper, days: Piece[]): Item[] {
  const inSentences = paper.blocks.flatMap((block) =>
    block.sentences.flatMap((sentence) =>
      find(sentence, listed).flatMap(({ groups }) => {
        const steps = groups.steps ? stepsOf(groups.steps) : [];
        return steps.length >= 3 ? steps.map((step) => ({ actor: null, text: wording(step), ...evidenceOf(paper, sentence) })) : [];
      }),
    ),
  );
  const items = paper.blocks
    .filter((block) => underProcess(block) && !isAbout(block.section, "CRITERIA"))
    .flatMap((block) => {
      const doers = doersOf(block.sentences);
      return block.sentences.flatMap((sentence, index) => {
        const { doer, inherited } = doers[index] ?? { doer: null, inherited: false };
        // A time without anybody to act is told as a task or an obligation.
        if (isOpening(sentence) || (doer === null && days.some((day) => day.start < sentence.end && day.end > sentence.start))) return [];
        return [{ actor: doer ? wording(doer) : null, text: toldAs(sentence), ...evidenceOf(paper, sentence, { inferred: inherited }) }];
      });
    });
  return [...inSentences, ...items];
}

/** Parted by commas, or by dashes where there is no comma. */
function stepsOf(list: Piece): Piece[] {
  const sign = list.text.includes(",") ? /,\s+/g : /\s+[-–]\s+/g;
  const ends = [...list.text.matchAll(sign)].map((match) => ({ at: list.start + match.index, length: match[0].length }));
  let from = list.start;
  return [...ends, { at: list.end, length: 0 }].map(({ at, length }) => {
    const step = bare(part(list, from, at));
    from = at + length;
    return step;
  });
}

/** Where the money comes from: the paragraph under "Kinh phí", or the sentence that begins with the word. */
export function readFunding(paper: Paper): { value: string; evidence: Evidence } | null {
  const under = paper.blocks.find(
    (block) =>
      topicHeading(block.section, "FUNDING") === block.section && topicsOf(block.section).length === 1 && !block.content.text.endsWith(":"),
  );
  const sentence = paper.blocks.flatMap((block) => block.sentences).find((one) => has(one, /^(?:nguon )?kinh phi\b/));
  const place = under ? twoSentences(under) : sentence;
  return place ? { value: wording(place), evidence: evidenceOf(paper, place) } : null;
}

const watched = /(?:theo doi|don doc|kiem tra|giam sat)[^.;]*(?:ke hoach nay|thuc hien ke hoach|trien khai ke hoach)/;
const together =
  /^(?:giao\s+)?(?<lead>\S.{2,90}?)\s+chu tri,?\s*phoi hop(?: voi)?\s+(?<others>.+?)\s+(?:giup|theo doi|tham muu|don doc|kiem tra|huong dan|to chuc)\b/;

/** Who watches over the whole plan (R118, R112): the body of the sentence, else that of the heading (to be confirmed). */
export function readMonitoring(paper: Paper): { value: NonNullable<Reading["monitoring"]>; evidence: Evidence; place: Piece } | null {
  for (const block of paper.blocks) {
    for (const sentence of block.sentences.filter((one) => has(one, watched))) {
      const two = first(sentence, together)?.groups;
      const actor = two?.lead ?? actorOf(sentence);
      const lead = actor ?? headingBody(block);
      if (!lead) continue;
      const coordinating = two?.others ? wording(bare(two.others)) : null;
      return {
        value: { lead: wording(lead), coordinating },
        evidence: evidenceOf(paper, sentence, { inferred: actor === null }),
        place: sentence,
      };
    }
  }
  return null;
}
