import { Fragment, type ReactNode } from "react";
import { formatCount, formatDay } from "../../lib/text/format";
import { vi } from "../../lib/text/vi";
import { paths } from "../../lib/web/paths";
import { EvidenceList } from "../evidence/evidence-list";
import { type Fact, Facts } from "../ui/facts";
import type { WritingCriterion, WritingDossier } from "./writing-view";

type PaperDossier = Omit<WritingDossier, "subject" | "findings"> & {
  subject: { name: string; kind: string; caption: string; members: readonly { name: string }[] };
  plan: { documentNumber: string | null; title: string; procedure: { unitDeliberation: boolean } };
  workField: string | null;
  movement: string | null;
};

interface Props {
  dossier: PaperDossier;
  criteria: readonly WritingCriterion[];
  /** Evidence under each claim; off where it stands beside the paper. */
  withEvidence?: boolean | undefined;
}

const words = vi.nominations.view;

/** The dossier as a document to be read. */
export function DossierPaper({ dossier, criteria, withEvidence }: Props) {
  const claims = new Map(dossier.answers.map((answer) => [answer.criterionId, answer.claim]));
  return (
    <article className="paper" aria-label={words.paper}>
      <Facts items={factsOf(dossier)} label={words.facts} />
      <h2>{words.summary}</h2>
      <Paragraphs text={dossier.summary} />
      {criteria.map((criterion) => (
        <Fragment key={criterion.id}>
          <h2>{words.criterion(criterion.code, criterion.text)}</h2>
          {criterion.negative ? (
            <p>{dossier.negativeDeclared ? words.declared : words.notDeclared}</p>
          ) : (
            <Paragraphs text={claims.get(criterion.id) ?? ""} />
          )}
          {withEvidence && !criterion.negative ? (
            <div className="crit font-sans text-small">
              <b>{vi.nominations.write.evidence}</b>
              <EvidenceList pieces={dossier.evidence.filter((piece) => piece.criterionId === criterion.id)} none={words.noEvidence} />
            </div>
          ) : null}
        </Fragment>
      ))}
      {dossier.achievements.length > 0 ? <h2>{words.achievements}</h2> : null}
      {dossier.achievements.length > 0 ? (
        <Facts items={dossier.achievements.map((row) => ({ term: String(row.year), value: row.text }))} label={words.achievements} />
      ) : null}
      {withEvidence && dossier.plan.procedure.unitDeliberation ? (
        <>
          <h2>{words.minutes}</h2>
          <div className="font-sans text-small">
            <EvidenceList pieces={dossier.evidence.filter((piece) => piece.criterionId === null)} none={vi.nominations.write.noMinutes} />
          </div>
        </>
      ) : null}
      <h2>{words.declarations}</h2>
      <p>{[dossier.truthDeclared ? words.truth : words.noTruth, ...consentSentences(dossier)].join(" ")}</p>
    </article>
  );
}

function Paragraphs({ text }: { text: string }) {
  // The same line may stand twice, so its place is part of its key.
  const paragraphs = text
    .split(/\n+/)
    .filter((line) => line.trim() !== "")
    .map((line, place) => ({ line, key: `${place} ${line}` }));
  if (paragraphs.length === 0) return <p className="old">{words.unwritten}</p>;
  return paragraphs.map(({ line, key }) => <p key={key}>{line}</p>);
}

function factsOf(dossier: PaperDossier): Fact[] {
  const { deliberation: met, subject } = dossier;
  const known = met.on !== null && met.agree !== null && met.present !== null && met.total !== null;
  const priority = [dossier.directWorker ? words.directWorker : "", dossier.grassroots ? words.grassroots : ""].filter(Boolean).join(", ");
  const classes: Readonly<Record<string, string>> = vi.common.exemplarClasses;
  const movement = dossier.movementId ? <a href={paths.movement(dossier.movementId)}>{dossier.movement}</a> : null;
  const all: [string, ReactNode][] = [
    [words.plan, dossier.plan.documentNumber ?? dossier.plan.title],
    [words.caption, subject.caption],
    [words.exemplarClass, dossier.exemplarClass ? classes[dossier.exemplarClass] : null],
    [words.workField, dossier.workField],
    [words.movement, movement],
    [words.members, subject.members.map((member) => member.name).join(", ")],
    [words.priority, priority],
    [
      words.deliberation,
      known
        ? words.deliberationText(
            formatCount(met.agree ?? 0),
            formatCount(met.present ?? 0),
            formatCount(met.total ?? 0),
            formatDay(met.on ?? ""),
          )
        : null,
    ],
  ];
  return all.flatMap(([term, value]) => (value ? [{ term, value }] : []));
}

function consentSentences(dossier: PaperDossier): string[] {
  const labels: Readonly<Record<string, string>> = vi.nominations.consentLabels;
  if (dossier.consentFields.length === 0) return [words.noConsent];
  const fields = dossier.consentFields.map((field) => (labels[field] ?? field).toLowerCase()).join("; ");
  return [words.consent(fields), ...(dossier.consentBasis ? [words.basis(dossier.consentBasis)] : [])];
}
