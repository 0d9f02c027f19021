import { plans } from "../../lib/text/vi/plans";

interface PlanPart {
  position: number;
  level: number;
  number: string | null;
  heading: string;
  paragraphs: string[];
}

interface Props {
  documentType: string;
  abstract: string;
  parts: readonly PlanPart[];
}

/** The full text, its headings kept on three levels under the page's own. */
export function PlanText({ documentType, abstract, parts }: Props) {
  return (
    <section id="toan-van" className="section" aria-labelledby="toan-van-ten">
      <h2 id="toan-van-ten" className="vh">
        {plans.page.text.title}
      </h2>
      <div className="prose">
        <div className="doc-title">
          <span>{documentType.toLocaleUpperCase("vi")}</span>
          <span>{abstract}</span>
        </div>
        {parts.map((part) => (
          <Part key={part.position} part={part} />
        ))}
      </div>
    </section>
  );
}

function Part({ part }: { part: PlanPart }) {
  const title = partTitle(part);
  return (
    <>
      {part.level === 1 ? (
        <h3 id={partId(part)} className="text-title mt-12">
          {title}
        </h3>
      ) : null}
      {part.level === 2 ? <h4 className="text-lead">{title}</h4> : null}
      {part.level > 2 ? <h5 className="font-semibold">{title}</h5> : null}
      {part.paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </>
  );
}

/** "I. MỤC ĐÍCH, YÊU CẦU" */
export function partTitle(part: { number: string | null; heading: string }): string {
  return part.number ? `${part.number.replace(/\.$/, "")}. ${part.heading}` : part.heading;
}

export function partId(part: { position: number }): string {
  return `phan-${part.position}`;
}
