import { Note } from "@/components/ui/note";
import type { ShownAppraisal } from "@/lib/appraisals/rules";
import { formatMoment } from "@/lib/text/format";
import { vi } from "@/lib/text/vi";

const words = vi.appraisals.dossier;

interface Props {
  /** Null while nothing was kept: the reader is told before he begins. */
  appraisal: Pick<ShownAppraisal, "appraiser" | "second" | "secondOpinion" | "secondAgreedAt"> | null;
  own: boolean;
}

/** Says that the appraiser and the nominee share a unit, and where the second one's word stands. */
export function SameUnitNote({ appraisal, own }: Props) {
  return (
    <Note look="warn" title={words.sameUnitTitle}>
      {own || !appraisal ? words.sameUnit : words.sameUnitOther(appraisal.appraiser)} {appraisal ? <Second appraisal={appraisal} /> : null}
    </Note>
  );
}

function Second({ appraisal }: { appraisal: NonNullable<Props["appraisal"]> }) {
  const opinion = appraisal.secondOpinion ? <q className="block">{appraisal.secondOpinion}</q> : null;
  if (appraisal.second === null)
    return (
      <>
        {words.secondWaiting}
        {opinion}
      </>
    );
  return (
    <>
      {appraisal.secondAgreedAt
        ? words.secondAgreed(appraisal.second, formatMoment(appraisal.secondAgreedAt))
        : words.secondRefused(appraisal.second)}
      {opinion}
    </>
  );
}
