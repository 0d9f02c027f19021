import { readDigitalSignatures } from "./grammar/digital-signatures";
import { type Field, type Identity, readIdentity } from "./grammar/identity";
import { readLegalBases } from "./grammar/legal-bases";
import { readPeriod } from "./grammar/period";
import { readAttachments, readRecipients, readSignature } from "./grammar/tail";
import { type Paper, paperOf } from "./paper";
import type { Evidence, Reading } from "./reading";
import type { Rendering } from "./sources/rendering";

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
  const { bases } = readLegalBases(paper, identity.documentNumber?.value ?? null);
  const period = readPeriod(paper);
  const signature = readSignature(paper);
  const fields: Record<string, Field<unknown>> = { ...identity, period: period ?? undefined, signature: signature ?? undefined };
  return {
    normalisedText: paper.script.text,
    fromOcr: paper.ocr,
    ...valuesOf(identity),
    period: period?.value ?? null,
    parentPlan: null,
    ballot: null,
    funding: null,
    monitoring: null,
    signature: signature?.value ?? null,
    evidence: evidenceOfFields(fields),
    legalBases: bases,
    purposes: [],
    requirements: [],
    subjectKinds: [],
    workFields: [],
    criteria: [],
    processSteps: [],
    obligations: [],
    quotas: [],
    tasks: [],
    duties: [],
    events: [],
    recipients: readRecipients(paper),
    digitalSignatures: readDigitalSignatures(paper),
    attachments: readAttachments(paper),
    unread: [],
    warnings: [],
  };
}

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

function evidenceOfFields(fields: Record<string, Field<unknown>>): Record<string, Evidence> {
  return Object.fromEntries(Object.entries(fields).flatMap(([name, field]) => (field ? [[name, field.evidence]] : [])));
}
