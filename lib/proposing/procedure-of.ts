import type { Procedure } from "../plans/schema";
import type { Reading } from "../reading/reading";
import { fold } from "../reading/text/characters";
import { openingCapital } from "./plan-title";

/** What a plan's course needs beside its rows: asked of the office, with a proposal. */
export type PlanSetup = {
  procedure: Procedure;
  quotaReading: "EITHER" | "EACH";
  countedAt: "NOMINATED" | "RECOGNISED";
  allowsOutsiders: boolean;
  upwardRecipients: string[];
};

/**
 * Proposes the switches from the words of the plan (requirements, reading note: three plans, three procedures). A proposal
 * only: the office answers each.
 */
export function proposedSetup(reading: Reading | null): PlanSetup {
  return reading ? setupOf(reading) : nothingSaid;
}

const nothingSaid: PlanSetup = {
  procedure: {
    ...{ registration: false, unitDeliberation: false, appraisal: true, council: false },
    ...{ ballot: "NONE", outcome: "RECOGNISE", certificate: false, upwardList: false },
  },
  ...{ quotaReading: "EITHER", countedAt: "NOMINATED", allowsOutsiders: false, upwardRecipients: [] },
};

function setupOf(reading: Reading): PlanSetup {
  const words = fold(reading.normalisedText).replace(/\s+/g, " ");
  const says = (pattern: RegExp) => pattern.test(words);
  const ballot = reading.ballot?.secret === true ? "SECRET" : reading.ballot?.secret === false ? "OPEN" : "NONE";
  const council = ballot !== "NONE" || says(/hoi dong thi dua[ ,–-]*khen thuong (?:so|ban|co quan|don vi)\b.{0,60}(binh xet|xet|bo phieu)/);
  const certificate = says(/giay cong nhan/);
  const recognises =
    certificate || says(/quyet dinh cong nhan|xet cong nhan|cong nhan dien hinh/) || reading.obligations.some(isRecognition);
  const upward = reading.obligations.some(({ kind, recipient }) => kind === "NOMINATION" && recipient !== null);
  return {
    procedure: {
      registration: says(/dang ky/),
      // Where a council sits, it is the council that deliberates.
      unitDeliberation: says(/binh chon|suy ton/) || (!council && says(/binh xet/)),
      appraisal: true,
      council,
      ballot: council ? ballot : "NONE",
      outcome: recognises || !says(/de nghi (cac )?cap/) ? "RECOGNISE" : "PROPOSE_UPWARD",
      certificate,
      upwardList: upward || says(/de nghi cac cap|trinh hoi dong thi dua[ ,–-]*khen thuong tinh/),
    },
    quotaReading: "EITHER",
    countedAt: "NOMINATED",
    allowsOutsiders: reading.regime === "PARTY" && says(/ngoai (co quan|ban)|tren dia ban tinh/),
    upwardRecipients: upwardOf(reading),
  };
}

const sentUp = /(?<=(?:^|[\s,;])(?:để )?trình )\p{Lu}[^;.()]*?(?= (?:xem xét|quyết định|công nhận|khen thưởng|phê duyệt))/gu;
const levels = /(?<=đề nghị )các cấp(?: có thẩm quyền)?(?: khen thưởng)?/gu;

/** Where the list goes up, in the order of the words: who nominations are sent to, whom they lay them before, "các cấp". */
function upwardOf(reading: Reading): string[] {
  const nominations = reading.obligations.filter(({ kind, recipient }) => kind === "NOMINATION" && recipient !== null);
  const laidBefore = nominations.flatMap(({ source }) =>
    [...source.text.replace(/\s+/g, " ").matchAll(sentUp)].flatMap(([bodies]) => bodies.split(/,\s+(?=\p{Lu})/u)),
  );
  const asked = [...reading.tasks, ...reading.obligations].flatMap(({ source }) => source.text.replace(/\s+/g, " ").match(levels) ?? []);
  const named = [...nominations.flatMap(({ recipient }) => recipient ?? []), ...laidBefore];
  return [...new Set(named.length > 0 ? named : asked.map(openingCapital))];
}

const isRecognition = ({ kind }: Reading["obligations"][number]) => kind === "RECOGNITION";
