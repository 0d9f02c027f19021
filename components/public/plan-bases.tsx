import { dayFromColumn } from "../../lib/core/clock";
import { formatDay } from "../../lib/text/format";
import { plans } from "../../lib/text/vi/plans";
import { Section } from "../ui/section";
import { SourceNote } from "./source-note";

interface Basis {
  position: number;
  type: string;
  number: string | null;
  date: Date | null;
  issuer: string | null;
  subject: string;
  source: string;
}

const words = plans.page.bases;

/** Documents the plan rests on or names, as it writes them. */
export function PlanBases({ bases }: { bases: readonly Basis[] }) {
  if (bases.length === 0) return null;
  return (
    <Section id="can-cu" title={words.title}>
      <ol className="listed">
        {bases.map((basis) => (
          <li key={basis.position} className="border-line border-t py-3">
            <p className="max-w-[72ch]">{basisText(basis)}</p>
            <SourceNote text={basis.source} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** "Chỉ thị số 34-CT/TW ngày 07/04/2014, Bộ Chính trị: về …" */
function basisText(basis: Basis): string {
  const head = [
    basis.type,
    basis.number ? words.number(basis.number) : null,
    basis.date ? words.of(formatDay(dayFromColumn(basis.date))) : null,
  ]
    .filter(Boolean)
    .join(" ");
  return `${[head, basis.issuer].filter(Boolean).join(", ")}${basis.subject ? `: ${basis.subject}` : ""}`;
}
