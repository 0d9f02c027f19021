import { plans } from "../../lib/text/vi/plans";
import { partId, partTitle } from "./plan-text";

interface Props {
  has: { deadlines: boolean; quotas: boolean; bases: boolean; signatures: boolean };
  parts: readonly { position: number; level: number; number: string | null; heading: string }[];
}

const words = plans.page;

/** Contents of the page; the first level of the document's own headings under the full text. */
export function PlanContents({ has, parts }: Props) {
  return (
    <nav className="toc" aria-labelledby="muc-luc">
      <h2 id="muc-luc" className="aside-title">
        {words.toc}
      </h2>
      <a href="#tien-do">{words.progress.title}</a>
      <a href="#nhiem-vu">{words.tasks.title}</a>
      {has.deadlines ? <a href="#moc">{words.deadlines.title}</a> : null}
      {has.quotas ? <a href="#chi-tieu">{words.quotas.title}</a> : null}
      <a href="#doi-tuong">{words.subjects.title}</a>
      <a href="#tieu-chi">{words.criteria.title}</a>
      <a href="#quy-trinh">{words.procedure.title}</a>
      {has.bases ? <a href="#can-cu">{words.bases.title}</a> : null}
      <a href="#toan-van">{words.text.title}</a>
      {parts
        .filter((part) => part.level === 1)
        .map((part) => (
          <a key={part.position} className="sub" href={`#${partId(part)}`}>
            {partTitle(part)}
          </a>
        ))}
      <a href="#noi-nhan">{words.recipients}</a>
      {has.signatures ? <a href="#chu-ky">{words.signatures.title}</a> : null}
      <a href="#nguon">{words.origin}</a>
    </nav>
  );
}
