import { readBallot } from "./grammar/ballot";
import { readCriteria } from "./grammar/criteria";
import { readDigitalSignatures } from "./grammar/digital-signatures";
import { readEvents } from "./grammar/events";
import { type Identity, readIdentity } from "./grammar/identity";
import { readLegalBases } from "./grammar/legal-bases";
import { readDues } from "./grammar/obligations";
import { readFunding, readMonitoring, readProcess, readSubjectKinds } from "./grammar/passages";
import { readPeriod } from "./grammar/period";
import { readProvisions } from "./grammar/provisions";
import { readQuotas } from "./grammar/quotas";
import { readAttachments, readRecipients, readSignature } from "./grammar/tail";
import { obligationOfTask, readAssignedTasks, readRoleTasks } from "./grammar/tasks";
import type { TimeContext } from "./grammar/times";
import { readUnread } from "./grammar/unread";
import { readWarnings } from "./grammar/warnings";
import { type Paper, paperOf } from "./paper";
import type { Evidence, Reading } from "./reading";
import type { Rendering } from "./sources/rendering";
import { fold } from "./text/characters";
import { type Piece, piece } from "./text/script";

/**
 * Reads one document: what it is, what it rests on, what it asks of whom and by when. Pure and deterministic; every item
 * points at its sentence in `normalisedText`. What was not understood is in `unread`. Any text is accepted: what is not
 * found is null or [].
 */
export function readDocument(rendering: Rendering): Reading {
  return readPaper(paperOf(rendering));
}

function readPaper(paper: Paper): Reading {
  const identity = readIdentity(paper);
  const number = identity.documentNumber?.value ?? null;
  const { bases, places: citations } = readLegalBases(paper, number);
  const period = readPeriod(paper, placesOf(paper, identity.title)[0] ?? null);
  const context: TimeContext = { year: yearOf(period?.value ?? null, identity.issueDate?.value ?? null) };
  const { quotas, places: quotaPlaces } = readQuotas(paper, period?.value.annual === true);
  const ballot = readBallot(paper);
  const isPlan = plans.has(identity.documentType?.value ?? "");
  const work = readWork(paper, context, {
    masks: citations,
    agency: identity.agency?.value ?? null,
    issued: identity.issueDate?.value ?? null,
    isPlan,
  });
  const signature = readSignature(paper);
  const funding = readFunding(paper);
  const monitoring = readMonitoring(paper);
  const parentPlan = readParentPlan(bases, identity);
  const fields = { ...identity, period, parentPlan, ballot, funding, monitoring, signature };
  return {
    normalisedText: paper.script.text,
    fromOcr: paper.ocr,
    ...valuesOf(identity),
    ...{ period: given(period), parentPlan: given(parentPlan), ballot: given(ballot), funding: given(funding) },
    ...{ monitoring: given(monitoring), signature: given(signature) },
    evidence: evidenceOfFields(fields),
    legalBases: bases,
    ...readProvisions(paper, isPlan, work),
    subjectKinds: readSubjectKinds(paper),
    ...readCriteria(paper),
    processSteps: readProcess(paper, work.days),
    obligations: work.obligations,
    quotas,
    tasks: work.tasks,
    events: readEvents(paper, context),
    recipients: readRecipients(paper),
    digitalSignatures: readDigitalSignatures(paper),
    attachments: readAttachments(paper),
    unread: readUnread(
      paper,
      [...citations, ...quotaPlaces, ...work.told, ...work.days, ...placesOf(paper, identity.issueDate)],
      ballot?.places ?? [],
    ),
    warnings: readWarnings(paper, { period: period?.value ?? null, number, date: identity.issueDate?.value ?? null, citations }),
  };
}

const given = <Value>(field: { value: Value } | null): Value | null => field?.value ?? null;

const placesOf = (paper: Paper, field: Identity["title"]): Piece[] =>
  field ? [piece(paper.script, field.evidence.source.start, field.evidence.source.end)] : [];

/** The year a day printed without one belongs to: of an annual plan its year, of a letter or minutes the year of issue. */
function yearOf(period: Reading["period"], issued: string | null): number | null {
  if (period) return period.annual ? period.startYear : null;
  return issued === null ? null : Number(issued.slice(0, 4));
}

/** Documents that say throughout what has to be done. */
const plans = new Set(["PLAN", "PROGRAMME", "SCHEME", "PROPOSAL", "GUIDANCE"]);

/** `told`: tasks with their roles; `days`: the times of what the running text asks for. */
type Work = { obligations: Reading["obligations"]; tasks: Reading["tasks"]; told: Piece[]; days: Piece[] };

/** Tasks with printed roles, then what the running text asks for; a review among the tasks is an obligation as well. */
function readWork(paper: Paper, context: TimeContext, known: Omit<Parameters<typeof readDues>[0], "paper" | "context">): Work {
  const withRoles = readRoleTasks(paper, context);
  const rolePlaces = withRoles.flatMap(({ places }) => places);
  const dues = readDues({ ...known, paper, context, masks: [...known.masks, ...rolePlaces] });
  const assigned = readAssignedTasks(paper, context, [...rolePlaces, ...dues.flatMap(({ places }) => places)]);
  const ofTasks = withRoles.flatMap(({ task, title }) => obligationOfTask(task, title));
  // Where the tasks have a table, what the text asks for beside it is owed, but no task of its own.
  const further = withRoles.length > 0 ? dues.filter(({ obligation }) => obligation === null) : dues;
  const tasks = [...withRoles, ...further, ...assigned].map(({ task }) => task);
  return {
    obligations: [...ofTasks, ...dues.flatMap(({ obligation }) => (obligation ? [obligation] : []))].sort(byPlace),
    tasks: tasks.sort(byPlace),
    told: rolePlaces,
    days: [...dues.flatMap(({ places }) => places), ...assigned.flatMap(({ places }) => places)],
  };
}

const byPlace = (one: { source: { start: number } }, two: { source: { start: number } }) => one.source.start - two.source.start;

/** A plan of the same body among the legal bases of an annual plan is the one it carries out. */
function readParentPlan(
  bases: Reading["legalBases"],
  identity: Identity,
): { value: NonNullable<Reading["parentPlan"]>; evidence: Evidence } | null {
  const agency = identity.agency ? fold(identity.agency.value) : null;
  const parent = bases.find(
    ({ type, number, issuer }) =>
      type === "Kế hoạch" && number !== null && agency !== null && issuer !== null && sameBody(agency, fold(issuer)),
  );
  if (!parent) return null;
  const { source, confidence, needsConfirmation } = parent;
  const value = { documentNumber: parent.number, canonicalNumber: parent.canonicalNumber, issueDate: parent.date, title: parent.subject };
  return { value, evidence: { source, confidence, needsConfirmation } };
}

const sameBody = (one: string, two: string) => one === two || one.startsWith(`${two} `) || two.startsWith(`${one} `);

function valuesOf(identity: Identity): Pick<Reading, keyof Identity> {
  return {
    regime: identity.regime?.value ?? null,
    agency: identity.agency?.value ?? null,
    parentBody: identity.parentBody?.value ?? null,
    documentType: identity.documentType?.value ?? null,
    documentNumber: identity.documentNumber?.value ?? null,
    documentSymbol: identity.documentSymbol?.value ?? null,
    place: identity.place?.value ?? null,
    issueDate: identity.issueDate?.value ?? null,
    title: identity.title?.value ?? null,
  };
}

function evidenceOfFields(fields: Record<string, { evidence: Evidence } | null | undefined>): Record<string, Evidence> {
  return Object.fromEntries(Object.entries(fields).flatMap(([name, field]) => (field ? [[name, field.evidence]] : [])));
}
