import { PaperHead } from "@/components/upward/paper-head";
import { dayOf } from "@/lib/core/clock";
import { type ReviewView, textKeys } from "@/lib/plan-reviews/schema";
import { signatureLines } from "@/lib/signatures/rules";
import { formatLongDay } from "@/lib/text/format";
import { vi } from "@/lib/text/vi";
import { nameUnder } from "@/lib/text/vietnamese";
import { AssessmentTable } from "./assessment-table";
import { FigureTables } from "./figure-tables";

const words = vi.planReviews;

/** The review on A4, in the form of its regime: head, numbered parts, figures, assessments, signature. */
export function ReviewSheet({ review }: { review: ReviewView }) {
  const { agency, signer, frozenAt } = review;
  const place = frozenAt ? vi.certificates.paper.placeDate(agency.province, formatLongDay(dayOf(frozenAt))) : null;
  const title = signer?.title ?? agency.headTitle;
  // A deputy signs for the head.
  const signAuthority = title === agency.headTitle ? null : "KT";
  const lines = signatureLines({ signAuthority, signerTitle: title, headTitle: agency.headTitle, regime: agency.regime });
  return (
    <section className="paper-sheet" aria-label={review.title}>
      <PaperHead agency={agency} number={words.paper.number[agency.regime](agency.symbol)} place={place} />
      <div className="paper-name">
        <p className="strong">{words.paper.kind}</p>
        <h2 className="minutes-title">{nameUnder(words.paper.kind, review.title)}</h2>
      </div>
      <Parts review={review} />
      <div className="signature">
        {lines.map((line) => (
          <p key={line} className="strong">
            {line}
          </p>
        ))}
        <p className="signer">{signer?.name ?? words.paper.signHere}</p>
      </div>
    </section>
  );
}

/** The written parts that say something, in order; figures and assessments follow the words about the results. */
function Parts({ review }: { review: ReviewView }) {
  const shown = textKeys.filter((key) => key === "results" || review.texts[key] !== "");
  return shown.map((key, index) => (
    <div key={key}>
      <h3>{words.paper.part(words.paper.roman[index] ?? "", key === "results" ? words.figures.title : words.parts[key])}</h3>
      {review.texts[key] ? (
        <p className="whitespace-pre-line">{`${review.texts[key]}${index === shown.length - 1 ? words.paper.end : ""}`}</p>
      ) : null}
      {key === "results" ? (
        <>
          <FigureTables figures={review.figures} />
          <AssessmentTable review={review} />
        </>
      ) : null}
    </div>
  ));
}
