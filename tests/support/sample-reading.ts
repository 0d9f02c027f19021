import { fc } from "@fast-check/vitest";
import type { Evidence, Reading } from "../../lib/reading/reading";

type Words = {
  title: string | null;
  documentNumber: string | null;
  issueDate: string | null;
  name: string | null;
  tasks: { title: string; lead: string | null; timeframe: string | null }[];
  recipients: string[];
};

/** A reading that says these things, each with its place in a text made of them. */
export function sampleReading(words: Words, fromOcr = false): Reading {
  let text = "";
  const evidence = (value: string): Evidence => {
    const start = text.length;
    text += `${value}\n`;
    return { source: { start, end: start + value.length, text: value }, confidence: fromOcr ? 0.7 : 0.95, needsConfirmation: fromOcr };
  };
  const fields: Record<string, Evidence> = {};
  for (const field of ["title", "documentNumber", "issueDate"] as const) if (words[field] !== null) fields[field] = evidence(words[field]);
  if (words.name !== null) fields.signature = evidence(words.name);
  const tasks = words.tasks.map((task) => ({
    title: task.title,
    lead: task.lead,
    advisingLeader: null,
    advisingDepartments: [],
    coordinatingDepartments: [],
    recurrence: null,
    firstDay: null,
    lastDay: null,
    before: false,
    timeframe: task.timeframe,
    ...evidence(`${task.title}: ${task.lead}, ${task.timeframe}`),
  }));
  const recipients = words.recipients.map((name) => ({ name, ...evidence(name) }));
  const nothing = { regime: null, agency: null, parentBody: null, documentType: null, documentSymbol: null, place: null, period: null };
  const noLists = { legalBases: [], purposes: [], requirements: [], subjectKinds: [], workFields: [], criteria: [] };
  const noSteps = { processSteps: [], contents: [] };
  const noMore = { obligations: [], quotas: [], duties: [], events: [], digitalSignatures: [], attachments: [], unread: [], warnings: [] };
  return {
    normalisedText: text,
    fromOcr,
    ...nothing,
    title: words.title,
    documentNumber: words.documentNumber,
    issueDate: words.issueDate,
    parentPlan: null,
    ballot: null,
    funding: null,
    monitoring: null,
    signature: words.name === null ? null : { authority: null, onBehalfOf: null, title: null, name: words.name },
    evidence: fields,
    ...noLists,
    ...noSteps,
    ...noMore,
    tasks,
    recipients,
  };
}

const phrase = fc
  .array(fc.constantFrom("sơ kết", "tổng kết", "phong trào", "thi đua", "năm 2024", "hội nghị", "Văn phòng"), {
    minLength: 1,
    maxLength: 5,
  })
  .map((parts) => parts.join(" "));

/** Readings as the grammar gives them: what OCR says asks for confirmation. */
export const anyReading = fc
  .record({
    title: fc.option(phrase),
    documentNumber: fc.option(fc.constantFrom("415/KH-SĐĐ", "416/KH-SĐĐ", "15-KH/TU")),
    issueDate: fc.option(fc.constantFrom("2024-03-07", "2024-03-08")),
    name: fc.option(fc.constantFrom("Trần Hải Vân", "Lê An")),
    tasks: fc.array(fc.record({ title: phrase, lead: fc.option(phrase), timeframe: fc.option(phrase) }), { maxLength: 4 }),
    recipients: fc.array(phrase, { maxLength: 3 }),
    fromOcr: fc.boolean(),
  })
  .map(({ fromOcr, ...words }) => sampleReading(words, fromOcr));
