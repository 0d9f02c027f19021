import type { PlanData } from "../plan-contents/schema";
import type { OutlineSection } from "../reading/outline";
import { fold } from "../reading/text/characters";
import { vi } from "../text/vi";
import type { DecidedItem } from "./decisions";
import { ballotOf } from "./plan-ballot";
import { criteriaOf, workFieldsOf } from "./plan-criteria";
import { obligationsOf, tasksOf } from "./plan-dates";
import { abstractOf, calmWords, openingCapital, readableTitle } from "./plan-title";
import type { PlanSetup } from "./procedure-of";
import { isPlanKind, type Standing, standingOf } from "./standing";

const words = vi.planProposals.made;

/** What the plan's data needs beside the items: whose plan it is, its answers, its text and where it came from. */
export type PlanFrame = {
  slug: string;
  version: number;
  agencyName: string;
  setup: PlanSetup;
  sections: readonly OutlineSection[];
  sourceNote: string;
};

/**
 * The plan's data of the items that stand: accepted, corrected, or sure and not dropped. Pure; needs a title and a period
 * (`missingFields` names what is missing; a missing field gives an empty one here, never an invented one).
 */
export function planOf(items: readonly DecidedItem[], frame: PlanFrame): PlanData {
  const standing = standingOf(items);
  const title = readableTitle(standing.one("title") ?? "", standing.one("agency"));
  return {
    ...{ slug: frame.slug, version: frame.version, sourceNote: frame.sourceNote },
    ...identityOf(standing),
    ...{ title, abstract: abstractOf(title) },
    ...periodOf(standing),
    ...closingOf(standing, frame),
    sections: frame.sections.map((section, index) => ({
      ...section,
      level: section.level as 1 | 2 | 3,
      heading: section.heading || (index === 0 ? words.opening : words.closing),
    })),
    legalBases: standing.rows("legalBases").map((row) => ({
      ...{ number: row.number, canonicalNumber: row.canonicalNumber, date: row.date, issuer: row.issuer },
      ...{ type: row.type ?? words.document, subject: row.subject ?? words.noSubject, source: row.sentence },
    })),
    items: itemsOf(standing),
    ...subjectsOf(standing),
    workFields: workFieldsOf(standing),
    criteria: criteriaOf(standing),
    tasks: tasksOf(standing, frame.agencyName),
    obligations: obligationsOf(standing, frame.agencyName),
    quotas: standing.rows("quotas").map((row) => ({
      ...{ minimum: row.minimum, per: "DEPARTMENT" as const, every: "YEAR" as const },
      ...{ reading: frame.setup.quotaReading, countedAt: frame.setup.countedAt },
      ...{ subjectKinds: row.subjectKinds.filter(isPlanKind), text: openingCapital(row.text), source: row.sentence },
    })),
    ballot: ballotOf(standing, frame.setup),
    procedure: frame.setup.procedure,
    events: standing.rows("events").map(({ name, ordinal, year, sentence }) => ({ name, ordinal, year, source: sentence })),
  };
}

function identityOf({ one }: Standing) {
  const type = one("documentType");
  const parent = one("parentPlan");
  const number = parent?.canonicalNumber ?? parent?.documentNumber;
  return {
    regime: one("regime") ?? ("STATE" as const),
    documentType: (type === null ? null : words.types[type as keyof typeof words.types]) ?? words.types.PLAN,
    documentNumber: one("documentNumber"),
    issueDate: one("issueDate"),
    place: one("place") ?? "",
    parent:
      parent && number && parent.issueDate
        ? { documentNumber: number, issueDate: parent.issueDate, title: readableTitle(`${words.types.PLAN} ${parent.title ?? ""}`, null) }
        : null,
  };
}

function periodOf({ one }: Standing) {
  const period = one("period");
  return {
    startYear: period?.startYear ?? 0,
    endYear: period?.endYear ?? null,
    openEnded: period?.openEnded ?? false,
    annual: period?.annual ?? false,
  };
}

function subjectsOf({ rows, source }: Standing) {
  const kinds = rows("subjectKinds");
  const sentence = kinds.find((row) => row.sentence !== words.typedFromPaper)?.sentence ?? source("subjectKinds") ?? "";
  return { subjectKinds: kinds.map(({ kind }) => kind).filter(isPlanKind), subjectText: sentence, subjectSource: sentence };
}

function itemsOf({ rows }: Standing): PlanData["items"] {
  type Kind = PlanData["items"][number]["kind"];
  const item = (kind: Kind, { actor, text, sentence }: { actor: string | null; text: string; sentence: string }) => ({
    ...{ kind, actor: actor === null ? null : openingCapital(actor), text: openingCapital(text), source: sentence },
  });
  const sentences = [
    ...rows("purposes").map((row) => item("PURPOSE", row)),
    ...rows("requirements").map((row) => item("REQUIREMENT", row)),
    ...rows("contents").map((row) => item(row.kind, row)),
    ...rows("duties").map((row) => item("DUTY", row)),
  ];
  // A step is somebody's duty; one of a list inside a sentence is told with that sentence.
  const told = sentences.map(({ text }) => fold(text));
  const steps = rows("processSteps").filter(({ text }) => !told.some((whole) => whole.includes(fold(text))));
  return [...sentences, ...steps.map((row) => item(row.actor === null ? "CONTENT" : "DUTY", row))];
}

function closingOf(standing: Standing, { setup }: PlanFrame) {
  const { one, rows, source } = standing;
  const [signature, funding, monitoring] = [one("signature"), one("funding"), one("monitoring")];
  return {
    signAuthority: signature?.authority ?? null,
    onBehalfOf: signature?.onBehalfOf ?? null,
    signerTitle: signature?.title ?? "",
    signerName: signature?.name ?? "",
    funding: funding ? { text: funding, source: source("funding") ?? "" } : null,
    monitoring: monitoring ? { ...monitoring, source: source("monitoring") ?? "" } : null,
    allowsOutsiders: setup.allowsOutsiders,
    upwardRecipients: setup.upwardRecipients,
    recipients: rows("recipients").map(({ name }) => name),
    attachments: rows("attachments").map(({ name }) => calmWords(name)),
    signatureTrail: rows("digitalSignatures").flatMap(({ order, signer, signedAt, provider, place }) => {
      const hand = order === 1 ? signature?.name : null;
      const name = signer ?? hand ?? words.noName;
      // A mail address in a signature is personal data and is not kept.
      const row = { signer: name, account: null, provider: provider ?? words.noProvider, note: place ? words.signedIn(place) : "" };
      return signedAt ? [{ ...row, signedAt }] : [];
    }),
  };
}
