import { type Fact, Facts } from "@/components/ui/facts";
import type { Snapshot } from "@/lib/nominations/schema";
import { formatCount, formatDay } from "@/lib/text/format";
import { vi } from "@/lib/text/vi";
import { EvidenceList } from "./evidence-list";

const words = vi.appraisals.dossier;

interface Props {
  snapshot: Snapshot;
  /** The submission an earlier appraisal was about, and the criteria that differ from it. */
  before: { version: number; snapshot: Snapshot } | null;
  changed: readonly string[];
}

/** The dossier as it was handed in, to be read like a document; what was changed stands beside what it was. */
export function DossierPaper({ snapshot, before, changed }: Props) {
  const claimBefore = (id: string) => before?.snapshot.criteria.find((row) => row.id === id)?.claim ?? "";
  return (
    <article className="paper" aria-label={words.content}>
      <Facts items={factsOf(snapshot)} />
      <h2>{words.summary}</h2>
      <Text text={snapshot.summary} />
      {before && before.snapshot.summary !== snapshot.summary ? <Old version={before.version} text={before.snapshot.summary} /> : null}
      <h2>{words.claims}</h2>
      {snapshot.criteria.map((criterion) => (
        <section key={criterion.id} className="stack">
          <h3>{words.criterion(criterion.code, criterion.text)}</h3>
          {criterion.negative ? (
            <p>{snapshot.negativeDeclared ? words.negativeYes : words.negativeNo}</p>
          ) : (
            <Text text={criterion.claim || words.noClaim} />
          )}
          {before && changed.includes(criterion.id) && claimBefore(criterion.id) !== criterion.claim ? (
            <Old version={before.version} text={claimBefore(criterion.id)} />
          ) : null}
        </section>
      ))}
      {snapshot.achievements.length > 0 ? (
        <section className="stack">
          <h2>{words.achievements}</h2>
          {snapshot.achievements.map((row) => (
            <p key={`${row.year}-${row.text}`}>
              <b>{words.year(row.year)}</b> {row.text}
            </p>
          ))}
        </section>
      ) : null}
      <h2>{words.pledges}</h2>
      <p>{snapshot.truthDeclared ? words.truthYes : words.truthNo}</p>
      <p>{consentOf(snapshot)}</p>
    </article>
  );
}

function Text({ text }: { text: string }) {
  return text
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== "")
    .map((paragraph) => <p key={paragraph}>{paragraph}</p>);
}

function Old({ version, text }: { version: number; text: string }) {
  return (
    <div className="old">
      <span className="was">{words.before(version)}</span>
      <Text text={text || words.beforeEmpty} />
    </div>
  );
}

function factsOf(snapshot: Snapshot): Fact[] {
  const { subject, deliberation } = snapshot;
  const priority = [snapshot.directWorker ? words.directWorker : null, snapshot.grassroots ? words.grassroots : null]
    .filter(Boolean)
    .join(", ");
  const agreed =
    deliberation.on && deliberation.agree !== null && deliberation.present !== null
      ? words.agreed(formatCount(deliberation.agree), formatCount(deliberation.present), formatDay(deliberation.on))
      : words.noDeliberation;
  const minutes = snapshot.evidence.filter((piece) => piece.criterionId === null);
  const rows: [string, string | null | undefined][] = [
    [words.facts.kind, vi.common.kinds[subject.kind as keyof typeof vi.common.kinds]],
    [words.facts.caption, subject.caption],
    [words.facts.organisation, subject.organisation],
    [words.facts.workField, snapshot.workField],
    [
      words.facts.exemplarClass,
      snapshot.exemplarClass && vi.common.exemplarClasses[snapshot.exemplarClass as keyof typeof vi.common.exemplarClasses],
    ],
    [words.facts.movement, snapshot.movement],
    [words.facts.priority, priority],
    [words.facts.deliberation, agreed],
  ];
  const facts: Fact[] = rows.flatMap(([term, value]) => (value ? [{ term, value }] : []));
  if (minutes.length > 0) facts.push({ term: words.facts.minutes, value: <EvidenceList items={minutes} label={words.facts.minutes} /> });
  return facts;
}

function consentOf(snapshot: Snapshot): string {
  if (snapshot.consentFields.length === 0) return words.noConsent;
  const fields = snapshot.consentFields.map((field) => words.consentFields[field as keyof typeof words.consentFields]);
  return words.consent(fields.join(", "), snapshot.consentBasis);
}
