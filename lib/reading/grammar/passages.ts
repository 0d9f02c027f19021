import type { Block, Paper } from "../paper";
import type { Evidence, Reading, SubjectKind } from "../reading";
import { bare, find, first, has, type Piece, part } from "../text/script";
import { actorOf } from "./actors";
import { evidenceOf, wording } from "./evidence";
import { kindsIn } from "./kinds";
import { isAbout, type Topic, topicHeading, topicsOf } from "./topics";

type Item = Reading["purposes"][number];

/** Paragraphs under "Mục đích" or "Yêu cầu". A heading with both words gives what it has to the purposes, to be confirmed. */
export function readAims(paper: Paper): { purposes: Item[]; requirements: Item[] } {
  const under = (topic: Topic, other: Topic) =>
    paper.blocks
      .filter(
        (block) =>
          isAbout(block.section, topic) && (topic === "PURPOSE" || !isAbout(block.section, other)) && !block.content.text.endsWith(":"),
      )
      .map((block) => ({
        text: wording(block.content),
        ...evidenceOf(paper, twoSentences(block), { inferred: isAbout(block.section, other) }),
      }));
  return { purposes: under("PURPOSE", "REQUIREMENT"), requirements: under("REQUIREMENT", "PURPOSE") };
}

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

/** The steps an exemplar goes through: a list after "quy trình:" or "khâu:", or the items under a heading with the word. */
export function readProcess(paper: Paper): Item[] {
  const inSentences = paper.blocks.flatMap((block) =>
    block.sentences.flatMap((sentence) =>
      find(sentence, listed).flatMap(({ groups }) => {
        const steps = groups.steps ? stepsOf(groups.steps) : [];
        return steps.length >= 3 ? steps.map((step) => ({ text: wording(step), ...evidenceOf(paper, sentence) })) : [];
      }),
    ),
  );
  const items = paper.blocks
    .filter(
      (block) =>
        underProcess(block) && !isAbout(block.section, "CRITERIA") && block.content.text.length > 12 && !block.content.text.endsWith(":"),
    )
    .map((block) => ({ text: wording(bare(block.content)), ...evidenceOf(paper, twoSentences(block)) }));
  return [...inSentences, ...items];
}

/** The heading itself has the word, or the item is a numbered one below it. */
function underProcess(block: Block): boolean {
  const heading = topicHeading(block.section, "PROCESS");
  return (
    heading === block.section ||
    (heading !== null && heading === block.section.parent && block.piece.start <= (block.section.heading?.start ?? 0))
  );
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

/** What each department has to do: items under the organisation of the work. */
export function readDuties(paper: Paper): Reading["duties"] {
  return paper.blocks
    .filter(
      (block) =>
        isAbout(block.section, "DUTY") && block.cells === null && block.content.text.length > 20 && !block.content.text.endsWith(":"),
    )
    .map((block) => {
      const actor = actorOf(block.content) ?? headingBody(block);
      return {
        actor: actor ? wording(actor) : null,
        text: wording(bare(block.content)),
        ...evidenceOf(paper, twoSentences(block), { inferred: actorOf(block.content) === null }),
      };
    });
}

function headingBody(block: Block): Piece | null {
  const heading = block.section.heading;
  return heading && heading.text.length < 100
    ? (first(
        heading,
        /^(?:trach nhiem cua )?(?<body>(?:cac |lanh dao |truong )*(?:phong|van phong|don vi|ban|so|hoi dong|chi bo|cong doan|co quan|thuong truc|cong chuc|can bo|bo phan|chi doan|doan the|khu pho|uy ban|ubnd|truong)(?![\p{L}]).*)$/u,
      )?.groups.body ?? null)
    : null;
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
