import type { Section } from "../paper";

/** What a part of a document is about, by its heading. */
export type Topic = "PURPOSE" | "REQUIREMENT" | "SUBJECT" | "CRITERIA" | "PROCESS" | "CONTENT" | "FUNDING" | "DUTY" | "QUOTA" | "BALLOT";

/** Words of headings (folded), as plans of this kind use them. */
const headings: [Topic, RegExp][] = [
  ["PURPOSE", /\bmuc dich\b|\bmuc tieu\b/],
  ["REQUIREMENT", /\byeu c\p{L}{1,2}u\b/u],
  ["SUBJECT", /\bdoi tuong\b|\bp?doi tu?wong\b/],
  ["CRITERIA", /\btieu chi\b|\btieu chuan\b|\btieu thuc\b|\bdieu kien (?:xet|de xet|lua chon|binh chon|cong nhan|duoc)\b/],
  ["PROCESS", /\bquy trinh\b|\btrinh tu\b|\bcac buoc\b|\bthu tuc\b/],
  ["CONTENT", /^noi dung|, noi dung|\bnoi dung,|\bnhiem vu va giai phap|^nhiem vu|^giai phap|\bgiai phap thuc hien/],
  ["FUNDING", /\bkinh phi\b|\bnguon luc\b/],
  ["DUTY", /\bto chuc thuc hien\b|\btrach nhiem\b|\bphan cong\b|\bto chuc trien khai\b/],
  ["QUOTA", /\bchi tieu\b|\bso luong\b/],
  ["BALLOT", /\bbo phieu\b|\bbieu quyet\b/],
];

const ofSubjects = /(?:tieu chi|tieu chuan|dieu kien)\b.*?(?:cua|cho|theo|doi voi|tung|moi|cac) (?:tung |cac |moi |nhom )*doi tuong/;

/** A numbered sentence ("1. Mỗi đơn vị giới thiệu … nếu đủ tiêu chuẩn.") is an item that happens to hold such a word. */
const isSentence = (text: string) => text.length > 160 || (text.length > 45 && /[.;]$/.test(text));

const topicsAt = ({ heading }: Section): Topic[] => (heading && !isSentence(heading.text) ? topicsOfHeading(heading.folded) : []);

export function topicsOfHeading(folded: string): Topic[] {
  // "Xây dựng tiêu chí …" is something to do, not a list of criteria.
  if (/^(?:xay dung|ban hanh|cu the hoa|ra soat) (?:cac |bo )?tieu (?:chi|chuan)/.test(folded)) return [];
  // "Lĩnh vực tiêu chuẩn, đo lường, chất lượng" is a field of work.
  if (/^(?:linh vuc|mang)\b/.test(folded)) return [];
  const topics = headings.filter(([, pattern]) => pattern.test(folded)).map(([topic]) => topic);
  // "Tiêu chuẩn của từng đối tượng" speaks of the standards only.
  return topics.includes("CRITERIA") && ofSubjects.test(folded) ? topics.filter((topic) => topic !== "SUBJECT") : topics;
}

/**
 * Topics of a part: those of the innermost heading that has one. A heading with several, like "Nội dung, đối tượng, tiêu
 * chí", speaks for its own paragraphs but not for parts below it that have headings of their own.
 */
export function topicsOf(section: Section): Topic[] {
  for (let at: Section | null = section; at !== null; at = at.parent) {
    const topics = topicsAt(at);
    if (topics.length > 0) return topics.length === 1 || at === section ? topics : [];
  }
  return [];
}

export function isAbout(section: Section, topic: Topic): boolean {
  return topicsOf(section).includes(topic);
}

/** The innermost heading with the topic. */
export function topicHeading(section: Section, topic: Topic): Section | null {
  for (let at: Section | null = section; at !== null; at = at.parent) {
    if (topicsAt(at).includes(topic)) return at;
  }
  return null;
}
